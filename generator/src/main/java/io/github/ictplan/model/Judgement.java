package io.github.ictplan.model;

import java.util.Arrays;
import java.util.Optional;

/** What an evaluation says of a goal. */
public enum Judgement {
    REACHED("behaald"),
    ON_SCHEDULE("op-schema"),
    TO_ADJUST("bij-te-sturen"),
    STOPPED("gestopt");

    private final String word;

    Judgement(String word) {
        this.word = word;
    }

    /** The word that schools see and type. */
    public String word() {
        return word;
    }

    public static Optional<Judgement> ofWord(String word) {
        return Arrays.stream(values()).filter(v -> v.word.equals(word)).findFirst();
    }
}
