package io.github.ictplan.site.view;

import java.util.List;

/**
 * Everything that changed between two versions, for parents.
 *
 * @param downloads the PDFs of both
 * @param list the page of all versions
 */
public record ComparisonPage(Frame frame, ChangeStory story, List<Item> downloads, Item list) {}
