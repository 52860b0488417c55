package io.github.ictplan.model;

import java.util.Arrays;
import java.util.Optional;

/** The closed list of {@code soort}. */
public enum DocumentKind {
    PAGE("pagina"),
    VISION("ictvisie"),
    SCHOOL_VISION("schoolvisie"),
    BASELINE("beginsituatie"),
    GOAL("doel"),
    THEME("thema"),
    AGREEMENT("afspraak"),
    INVENTORY("inventaris"),
    BUDGET("begroting"),
    PROFESSIONAL_DEVELOPMENT("professionalisering"),
    EVALUATION("evaluatie"),
    TRANSLATION("vertaling");

    private final String word;

    DocumentKind(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }

    public static Optional<DocumentKind> ofWord(String word) {
        return Arrays.stream(values()).filter(k -> k.word.equals(word)).findFirst();
    }
}
