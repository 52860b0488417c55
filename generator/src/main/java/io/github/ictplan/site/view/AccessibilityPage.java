package io.github.ictplan.site.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The accessibility statement.
 *
 * @param date on which the site was made, in words; null if not known
 * @param downloads files of the school that nobody checked
 */
public record AccessibilityPage(Frame frame, @Nullable String date, List<Item> downloads) {}
