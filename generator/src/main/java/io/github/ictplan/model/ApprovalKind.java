package io.github.ictplan.model;

import java.util.Arrays;
import java.util.Optional;

/** What a body did with the plan. */
public enum ApprovalKind {
    INFORMATION("informatie"),
    ADVICE("advies"),
    CONSULTATION("overleg"),
    CONSENT("akkoord"),
    DECISION("beslissing");

    private final String word;

    ApprovalKind(String word) {
        this.word = word;
    }

    /** The word that schools see and type. */
    public String word() {
        return word;
    }

    public static Optional<ApprovalKind> ofWord(String word) {
        return Arrays.stream(values()).filter(v -> v.word.equals(word)).findFirst();
    }
}
