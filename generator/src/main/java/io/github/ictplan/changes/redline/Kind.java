package io.github.ictplan.changes.redline;

/** The blocks of a text. */
enum Kind {
    /** A whole text. */
    BODY(0),
    /** A paragraph, or the words of a list item. */
    TEXT(0.4),
    HEADING(0.4),
    CODE(0.3),
    FIGURE(0.4),
    RULE(0),
    LIST(0.2),
    ITEM(0.4),
    QUOTE(0.2),
    FOOTNOTES(0),
    TABLE(0.15),
    HEAD_ROW(0.2),
    ROW(0.35),
    CELL(0),
    /** The cells of one column: only while tables are compared. */
    COLUMN(0.3),
    /** A part of the front matter with its title. */
    PART(0),
    FACTS(0),
    FACT(0.9);

    private final double enough;

    Kind(double enough) {
        this.enough = enough;
    }

    /** How like two of these must be to be one that changed, from 0 to 1. */
    double enough() {
        return enough;
    }

    /** Whether two that stand at the same place between the same neighbours are one that changed, however unlike they are. */
    boolean isOneAtItsPlace() {
        return this == HEADING || this == ITEM || this == CODE || this == FIGURE || this == HEAD_ROW || this == COLUMN;
    }
}
