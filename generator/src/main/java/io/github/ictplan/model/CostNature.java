package io.github.ictplan.model;

import java.util.Arrays;
import java.util.Optional;

/** What kind of cost a budget line is. */
public enum CostNature {
    INVESTMENT("investering"),
    OPERATION("werking"),
    TRAINING("opleiding");

    private final String word;

    CostNature(String word) {
        this.word = word;
    }

    /** The word that schools see and type. */
    public String word() {
        return word;
    }

    public static Optional<CostNature> ofWord(String word) {
        return Arrays.stream(values()).filter(v -> v.word.equals(word)).findFirst();
    }
}
