package io.github.ictplan.source;

import org.jspecify.annotations.Nullable;

/**
 * A file or folder that a tree leaves out because it cannot be trusted or would not work on every machine.
 *
 * @param path from the school's folder, with {@code /}; characters that cannot be printed are shown as {@code ?}
 * @param twin the path that was kept in its place, if the reason is {@link Reason#SAME_NAME}
 */
public record Skipped(String path, Reason reason, @Nullable String twin) {

    static Skipped of(String path, Reason reason) {
        return new Skipped(FileNames.printable(path), reason, null);
    }

    /** Why it was left out; the Dutch text completes the sentence "overgeslagen: …". */
    public enum Reason {
        SYMBOLIC_LINK("dit is een snelkoppeling (symbolische link) en die volgen we niet"),
        NOT_A_FILE("dit is geen gewoon bestand"),
        SAME_NAME("deze naam verschilt alleen in hoofdletters of accenten van een andere"),
        NOT_PORTABLE("deze naam werkt niet op elke computer"),
        TOO_LARGE("dit bestand is groter dan 100 MB en dat neemt een git-server niet aan"),
        UNREADABLE("dit kan niet gelezen worden: kijk de rechten na");

        private final String text;

        Reason(String text) {
            this.text = text;
        }

        public String text() {
            return text;
        }
    }
}
