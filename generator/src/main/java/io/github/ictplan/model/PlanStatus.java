package io.github.ictplan.model;

import java.util.Arrays;
import java.util.Optional;

/** The status of the whole plan. Only an approved plan is shown without a notice. */
public enum PlanStatus {
    DRAFT("concept"),
    IN_CONSULTATION("in-overleg"),
    APPROVED("goedgekeurd"),
    IN_REVISION("in-herziening"),
    REPLACED("vervangen");

    private final String word;

    PlanStatus(String word) {
        this.word = word;
    }

    /** The word that schools see and type. */
    public String word() {
        return word;
    }

    public static Optional<PlanStatus> ofWord(String word) {
        return Arrays.stream(values()).filter(v -> v.word.equals(word)).findFirst();
    }
}
