package io.github.ictplan.site.view;

import java.util.List;

/** What is expected of whom. */
public record RolesPage(Frame frame, List<Section> sections) {

    /** One role: the goals that it watches over, its actions and the documents that it keeps. */
    public record Section(
            String title, String anchor, List<Item> goals, List<ActionRow> actions, List<Item> documents) {}
}
