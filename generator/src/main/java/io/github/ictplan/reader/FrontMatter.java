package io.github.ictplan.reader;

import io.github.ictplan.source.SourceFile;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Where the front matter of a file stands.
 *
 * @param start offset of its first line of YAML
 * @param end offset behind its last line of YAML; {@code start} if there is none
 * @param body offset at which the text begins
 * @param wrong offset of the line that is wrong; that of the first if none is
 */
record FrontMatter(State state, int start, int end, int body, int wrong) {
    private static final Pattern FENCE = Pattern.compile("---[ \\t]*");
    /** Hyphens that a word processor made one dash of, too many or too few of them, or something invisible before them. */
    private static final Pattern ALMOST_FENCE = Pattern.compile(
            "[\\h\\p{Cf}]*(?:[\\p{Pd}\\x{2212}&&[^-]]|-[\\p{Pd}\\x{2212}])[\\p{Pd}\\x{2212}\\h\\p{Cf}]*");

    /** A last line of hyphens that is not one: more or fewer than three, a dash, or not at the left. */
    private static final Pattern ALMOST_END = Pattern.compile(
            "[\\h\\p{Cf}]*(?:--|[\\p{Pd}\\x{2212}&&[^-]]|-[\\p{Pd}\\x{2212}])[\\p{Pd}\\x{2212}\\h\\p{Cf}]*");

    private static final Pattern CODE_BLOCK = Pattern.compile("(?:```|~~~) ?(?:ya?ml|md|markdown)?[ \\t]*");
    private static final int HEAD_LINES = 10;
    /** Keys that no text begins with by chance. */
    private static final Pattern OWN_KEY =
            Pattern.compile("(?:titel|soort|id|zichtbaarheid|samenvatting|thema|volgorde|eigenaar):(?:\\s.*|$)");

    /** Keys that belong in front matter, and that follow on it where the hyphens stand too early. */
    private static final Pattern DATA_KEY = Pattern.compile(
            "(?:titel|soort|id|zichtbaarheid|samenvatting|thema|volgorde|eigenaar|nazicht-op|verwijzingen|indicator|beginwaarde"
                    + "|streefwaarde|tegen|meetwijze|acties|steunt-op|prioriteit|doelgroep|metingen|beginselen|secties|posten"
                    + "|toestelgroepen|sessies|geldt-vanaf|datum|orgaan|doelen):(?:\\s.*|$)");

    private static final Pattern KEY = Pattern.compile("[\\p{L}][\\p{L}\\p{N}_-]*:(?:\\s.*|$)");

    /** Whether there is one. */
    enum State {
        NONE,
        CLOSED,
        /** The second line of hyphens is not there; {@code end} is where the keys seem to stop. */
        OPEN,
        /** The second line of hyphens is not quite one. */
        ALMOST_CLOSED,
        /** Below the second line of hyphens stand more keys. */
        CONTINUED,
        /** Keys stand at the top without hyphens, or below a blank line. */
        MISPLACED
    }

    static FrontMatter of(SourceFile file) {
        if (!isFence(file, 1)) {
            return withoutFence(file);
        }
        int almost = almostEnd(file);
        for (int line = 2; line <= file.lines(); line++) {
            if (isFence(file, line)) {
                if (isProse(file, line)) {
                    break;
                }
                boolean sooner = almost > 0 && almost < line && !isYaml(file, almost + 1, line);
                return sooner ? almostClosed(file, almost) : closed(file, line);
            }
        }
        return almost > 0 ? almostClosed(file, almost) : open(file);
    }

    /** The line that ends the keys, were it three hyphens; 0 if there is none. */
    private static int almostEnd(SourceFile file) {
        for (int line = 2; line <= file.lines(); line++) {
            String text = text(file, line);
            if (ALMOST_END.matcher(text).matches() && !isFence(file, line)) {
                return line;
            }
            if (!isYamlOrBlank(text)) {
                return 0;
            }
        }
        return 0;
    }

    private static boolean isYaml(SourceFile file, int from, int to) {
        return IntStream.range(from, to).allMatch(line -> isYamlOrBlank(text(file, line)));
    }

    private static boolean isYamlOrBlank(String text) {
        return text.isBlank() || text.startsWith("#") || looksLikeYaml(text);
    }

    private static FrontMatter almostClosed(SourceFile file, int line) {
        int start = file.lineStart(line);
        return new FrontMatter(State.ALMOST_CLOSED, startOf(file, 2), start, startOf(file, line + 1), start);
    }

    private static FrontMatter closed(SourceFile file, int line) {
        int first = written(file, line + 1);
        int key = isFence(file, first) ? written(file, first + 1) : first;
        boolean goesOn = key < file.lines()
                && DATA_KEY.matcher(text(file, key)).matches()
                && (looksLikeYaml(text(file, key + 1)) || isFence(file, key + 1));
        return new FrontMatter(
                goesOn ? State.CONTINUED : State.CLOSED,
                startOf(file, 2),
                file.lineStart(line),
                startOf(file, line + 1),
                goesOn ? file.lineStart(first) : 0);
    }

    /** The first line from {@code line} on that is not blank. */
    private static int written(SourceFile file, int line) {
        int next = line;
        while (next <= file.lines() && text(file, next).isBlank()) {
            next++;
        }
        return next;
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
            return new FrontMatter(State.NONE, 0, 0, 0, 0);
        }
        return new FrontMatter(State.OPEN, start, startOf(file, line), startOf(file, line), 0);
    }

    private static FrontMatter withoutFence(SourceFile file) {
        int first = Math.min(written(file, 1), file.lines());
        boolean late = isAlmostFence(file, first) && isKey(file, first + 1);
        boolean misplaced = late || isInCodeBlock(file, first) || isBare(file, first) || isBelowText(file, first);
        return new FrontMatter(misplaced ? State.MISPLACED : State.NONE, 0, 0, 0, 0);
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

    /** A chat program shows front matter as a block of code; pasted whole, it is one. */
    private static boolean isInCodeBlock(SourceFile file, int first) {
        return CODE_BLOCK.matcher(text(file, first)).matches() && isFence(file, first + 1) && isKey(file, first + 2);
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
