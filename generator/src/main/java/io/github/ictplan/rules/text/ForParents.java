package io.github.ictplan.rules.text;

import io.github.ictplan.model.Document;
import io.github.ictplan.model.DocumentKind;

/** Which texts parents read first. */
final class ForParents {
    private static final String START = "plan/index.md";

    private ForParents() {}

    static boolean isStart(Document document) {
        return document.path().equals(START);
    }

    /** Rules on Dutch have nothing to say of a translation. */
    static boolean isDutch(Document document) {
        return document.kind() != DocumentKind.TRANSLATION;
    }
}
