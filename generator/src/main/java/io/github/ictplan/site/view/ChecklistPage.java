package io.github.ictplan.site.view;

import java.util.List;

/**
 * The overview for a school that has a plan already; for team and board.
 *
 * @param counts how many parts and themes are there, partly there, and not found
 */
public record ChecklistPage(Frame frame, List<Count> counts, List<Section> sections) {

    /** How many lines have this state. */
    public record Count(Chip state, int number) {}

    /** Lines under one head. */
    public record Section(String title, String anchor, List<Line> lines) {}

    /** One part; {@code question} is what only people can say. */
    public record Line(String title, Chip state, List<Item> places, List<StatePage.Piece> missing, String question) {}
}
