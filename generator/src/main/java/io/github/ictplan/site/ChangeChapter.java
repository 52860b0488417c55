package io.github.ictplan.site;

import io.github.ictplan.changes.telling.Topic;
import java.util.List;

/** A chapter of the report of changes, in the order in which a director reads them; each topic stands in one. */
enum ChangeChapter {
    MONEY("geld", "Geld", Topic.MONEY),
    PROMISES("beloften", "Wat we beloven", Topic.PROMISES, Topic.DEADLINES, Topic.OWNERS, Topic.OTHER),
    PEOPLE("mensen", "Wie merkt er iets van?", Topic.AFFECTED, Topic.AGREEMENTS, Topic.VISIBILITY),
    GROUNDS(
            "gronden",
            "Klopt het met de visie en het schoolwerkplan?",
            Topic.VISION,
            Topic.CONTRADICTIONS,
            Topic.REFERENCES,
            Topic.APPROVAL,
            Topic.EDITION),
    REST("rest", "Ook goed om te weten", Topic.FOLLOW_UP, Topic.ADDRESSES, Topic.EDITORIAL);

    final String anchor;
    final String title;
    final List<Topic> topics;

    ChangeChapter(String anchor, String title, Topic... topics) {
        this.anchor = anchor;
        this.title = title;
        this.topics = List.of(topics);
    }
}
