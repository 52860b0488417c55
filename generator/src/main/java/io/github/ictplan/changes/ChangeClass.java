package io.github.ictplan.changes;

/** What a change asks of its reader, the heaviest first. */
public enum ChangeClass {
    /** Somebody must decide: it changes what the school promises, pays or asks. */
    DECISION("beslissing"),
    /** An address that others use is gone. */
    BREAKING("brekend"),
    /** What came of the plan, and text that promises nothing: to know, not to decide. */
    FOLLOW_UP("opvolging"),
    /** The same said or laid out in another way. */
    EDITORIAL("redactioneel");

    private final String word;

    ChangeClass(String word) {
        this.word = word;
    }

    /** The word in {@code wijzigingen.json}. */
    public String word() {
        return word;
    }
}
