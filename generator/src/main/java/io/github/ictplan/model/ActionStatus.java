package io.github.ictplan.model;

import java.util.Arrays;
import java.util.Optional;

/** The status of an action. */
public enum ActionStatus {
    PLANNED("gepland"),
    RUNNING("lopend"),
    DONE("afgerond"),
    POSTPONED("uitgesteld"),
    STOPPED("gestopt");

    private final String word;

    ActionStatus(String word) {
        this.word = word;
    }

    /** The word that schools see and type. */
    public String word() {
        return word;
    }

    public static Optional<ActionStatus> ofWord(String word) {
        return Arrays.stream(values()).filter(v -> v.word.equals(word)).findFirst();
    }
}
