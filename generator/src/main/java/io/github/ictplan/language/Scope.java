package io.github.ictplan.language;

/** What a text is for. */
public enum Scope {
    /** A goal or an action: every sentence in it is a promise, and must be concrete. */
    GOAL,
    /** Any other text. */
    TEXT
}
