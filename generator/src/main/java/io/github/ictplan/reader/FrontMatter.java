package io.github.ictplan.reader;

import io.github.ictplan.source.SourceFile;
import java.util.regex.Pattern;

/**
 * Where the front matter of a file stands.
 *
 * @param start offset of its first line of YAML
 * @param end offset behind its last line of YAML; {@code start} if there is none
 * @param body offset at which the text begins
 */
record FrontMatter(State state, int start, int end, int body) {
    private static final Pattern FENCE = Pattern.compile("---[ \\t]*");
    /** Hyphens that a word processor made one dash of, too many or too few of them, or something invisible before them. */
    private static final Pattern ALMOST_FENCE = Pattern.compile(
            "[\\h\\p{Cf}]*(?:[\\p{Pd}\\x{2212}&&[^-]]|-[\\p{Pd}\\x{2212}])[\\p{Pd}\\x{2212}\\h\\p{Cf}]*");

    private static final int HEAD_LINES = 10;
    /** Keys that no text begins with by chance. */
    private static final Pattern OWN_KEY =
            Pattern.compile("(?:titel|soort|id|zichtbaarheid|samenvatting|thema|volgorde|eigenaar):(?:\\s.*|$)");

    private static final Pattern KEY = Pattern.compile("[\\p{L}][\\p{L}\\p{N}_-]*:(?:\\s.*|$)");

    /** Whether there is one. */
    enum State {
        NONE,
        CLOSED,
        /** The second line of hyphens is not there; {@code end} is where the keys seem to stop. */
        OPEN,
        /** Keys stand at the top without hyphens, or below a blank line. */
        MISPLACED
    }

    static FrontMatter of(SourceFile file) {
        if (!isFence(file, 1)) {
            return withoutFence(file);
        }
        for (int line = 2; line <= file.lines(); line++) {
            if (isFence(file, line)) {
                if (isProse(file, line)) {
                    break;
                }
                return new FrontMatter(State.CLOSED, startOf(file, 2), file.lineStart(line), startOf(file, line + 1));
            }
        }
        return open(file);
    }

    /** Two rules with text between them, and no key in it. */
    private static boolean isProse(SourceFile file, int end) {
        String between = file.text().substring(startOf(file, 2), file.lineStart(end));
        return !between.isBlank() && between.indexOf(':') < 0;
    }

    /** The keys go on for as long as lines look like YAML. */
    private static FrontMatter open(SourceFile file) {
        int line = 2;
        while (line <= file.lines() && looksLikeYaml(text(file, line))) {
            line++;
        }
        int start = startOf(file, 2);
        if (line == 2) {
            return new FrontMatter(State.NONE, 0, 0, 0);
        }
        return new FrontMatter(State.OPEN, start, startOf(file, line), startOf(file, line));
    }

    private static FrontMatter withoutFence(SourceFile file) {
        int first = 1;
        while (first < file.lines() && text(file, first).isBlank()) {
            first++;
        }
        boolean late = isAlmostFence(file, first) && isKey(file, first + 1);
        boolean misplaced = late || isBare(file, first) || isBelowText(file, first);
        return new FrontMatter(misplaced ? State.MISPLACED : State.NONE, 0, 0, 0);
    }

    /** Keys without hyphens above them: one of the first lines of keys is one of ours. */
    private static boolean isBare(SourceFile file, int first) {
        for (int line = first; line <= file.lines() && looksLikeYaml(text(file, line)); line++) {
            if (OWN_KEY.matcher(text(file, line)).matches()) {
                return isKey(file, first);
            }
        }
        return false;
    }

    /** Hyphens with keys under a title or a remark; not in an example in a block of code. */
    private static boolean isBelowText(SourceFile file, int first) {
        int last = Math.min(first + HEAD_LINES, file.lines() - 1);
        for (int line = first; line <= last; line++) {
            String text = text(file, line).strip();
            if (text.startsWith("```") || text.startsWith("~~~")) {
                return false;
            }
            if (isAlmostFence(file, line)
                    && OWN_KEY.matcher(text(file, line + 1)).matches()) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAlmostFence(SourceFile file, int line) {
        return line <= file.lines() && ALMOST_FENCE.matcher(text(file, line)).matches();
    }

    private static boolean isKey(SourceFile file, int line) {
        return line <= file.lines() && KEY.matcher(text(file, line)).matches();
    }

    private static boolean looksLikeYaml(String line) {
        return KEY.matcher(line).matches() || line.startsWith("  ") || line.startsWith("- ") || line.startsWith("\t");
    }

    private static boolean isFence(SourceFile file, int line) {
        return line <= file.lines() && FENCE.matcher(text(file, line)).matches();
    }

    private static int startOf(SourceFile file, int line) {
        return line <= file.lines() ? file.lineStart(line) : file.text().length();
    }

    private static String text(SourceFile file, int line) {
        int start = file.lineStart(line);
        int end =
                line < file.lines() ? file.lineStart(line + 1) - 1 : file.text().length();
        return file.text().substring(start, end);
    }
}
