package io.github.ictplan.markdown;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.ast.Node;
import io.github.ictplan.finding.Finding;
import io.github.ictplan.finding.Shortened;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Marks lines of a paragraph that were to be a heading or the items of a list. */
final class LineSlips {
    private static final String BULLETS = "•●▪◦‣·";
    private static final String DASHES = "–—";
    private static final int LONGEST_HEADING = 80;
    private static final int DEEPEST = 6;

    private final Draft draft;
    private final TableSlips tables;

    LineSlips(Draft draft) {
        this.draft = draft;
        this.tables = new TableSlips(draft);
    }

    /**
     * One line of a paragraph.
     *
     * @param at offset of its first letter in the clean text
     */
    record Line(String text, int at) {}

    void check(Paragraph paragraph) {
        List<Line> lines = lines(paragraph);
        lines.forEach(line -> heading(line, lines.size() == 1));
        bullets(paragraph, lines);
        tables.check(lines);
    }

    /** The lines without blanks and marks of quotes before them. */
    private static List<Line> lines(Paragraph paragraph) {
        String text = paragraph.getChars().toString();
        List<Line> lines = new ArrayList<>();
        int from = 0;
        while (from < text.length()) {
            int newline = text.indexOf('\n', from);
            int end = newline < 0 ? text.length() : newline;
            int at = from;
            while (at < end && " \t>".indexOf(text.charAt(at)) >= 0) {
                at++;
            }
            lines.add(new Line(text.substring(at, end).stripTrailing(), paragraph.getStartOffset() + at));
            from = end + 1;
        }
        return lines;
    }

    private void heading(Line line, boolean alone) {
        int level = 0;
        while (level < line.text().length() && line.text().charAt(level) == '#') {
            level++;
        }
        if (level > 0 && level <= DEEPEST && isHeading(line.text(), level, alone)) {
            draft.findings.add(Finding.warning(
                    MarkdownRules.HEADING_GLUED,
                    draft.span(line.at(), line.at() + level),
                    "Dit is geen kop: na " + (level == 1 ? "het hekje" : "de hekjes") + " ontbreekt een spatie.",
                    "Typ `" + line.text().substring(0, level) + " "
                            + Shortened.of(line.text().substring(level), 60) + "`."));
        }
    }

    /** One number sign may be that of a {@code #hashtag}. */
    private static boolean isHeading(String line, int level, boolean alone) {
        if (line.length() == level || line.length() > LONGEST_HEADING) {
            return false;
        }
        char first = line.charAt(level);
        return level > 1
                ? Character.isLetterOrDigit(first)
                : alone && Character.isUpperCase(first) && !line.endsWith(".") && line.indexOf('#', 1) < 0;
    }

    private void bullets(Paragraph paragraph, List<Line> lines) {
        Line first = firstBullet(lines);
        if (first != null && !hasBullets(paragraph.getPrevious())) {
            String text = first.text().substring(1).strip();
            draft.findings.add(Finding.warning(
                    MarkdownRules.BULLET,
                    draft.span(first.at(), first.at() + 1),
                    "Dit is geen opsomming: `" + first.text().charAt(0) + "` begint op deze manier geen lijst.",
                    "Begin elke regel van de lijst met een streepje en een spatie: `- " + Shortened.of(text, 40)
                            + "`."));
        }
    }

    private static @Nullable Line firstBullet(List<Line> lines) {
        for (Line line : lines) {
            if (isBullet(line.text())) {
                return line;
            }
        }
        boolean dashes = lines.size() > 1 && lines.stream().allMatch(line -> isDash(line.text()));
        return dashes ? lines.get(0) : null;
    }

    /** Whether the paragraph before has them too: then it was told there. */
    private static boolean hasBullets(@Nullable Node previous) {
        return previous instanceof Paragraph paragraph && firstBullet(lines(paragraph)) != null;
    }

    private static boolean isBullet(String line) {
        return line.length() > 2
                && Character.isWhitespace(line.charAt(1))
                && (BULLETS.indexOf(line.charAt(0)) >= 0 || line.startsWith("o\t"));
    }

    private static boolean isDash(String line) {
        if (line.length() < 3) {
            return false;
        }
        boolean dash = DASHES.indexOf(line.charAt(0)) >= 0 && Character.isWhitespace(line.charAt(1));
        return dash || line.charAt(0) == '-' && Character.isLetter(line.charAt(1));
    }
}
