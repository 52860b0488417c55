package io.github.ictplan.report;

import io.github.ictplan.changes.Comparison;
import io.github.ictplan.changes.telling.MoneyRow;
import io.github.ictplan.changes.telling.Snippet;
import io.github.ictplan.changes.telling.Summary;
import io.github.ictplan.changes.telling.Summary.Part;
import io.github.ictplan.changes.telling.Summary.Point;
import io.github.ictplan.finding.Shortened;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * {@code wijzigingen.md}: what a proposal changes, for the comment below it and the summary of a step. Its first line is a mark by which a workflow
 * finds the comment again. GitHub refuses a comment of more than 65 536 characters, so a long one is cut between two changes, and says how many it
 * leaves out.
 */
public final class ChangesMarkdown {
    /** By which the comment is found again. */
    public static final String MARK = "<!-- ictplan:wijzigingen -->";

    /** In bytes of UTF-8, so never less than the characters that the host counts. */
    static final int LIMIT = 60_000;

    /** Room for what closes the page. */
    private static final int CLOSING = 500;

    private static final int LONGEST_POINT = 1_000;
    private static final int LONGEST_WORDS = 400;
    private static final int MOST_SNIPPETS = 3;
    private static final String FOLD_END = "\n</details>\n";

    private final StringBuilder text = new StringBuilder();
    private int bytes;
    private long left;

    private ChangesMarkdown() {}

    /** The file's bytes: UTF-8, LF, at most 60 000. */
    public static byte[] bytes(Comparison comparison) {
        ChangesMarkdown markdown = new ChangesMarkdown();
        markdown.append(comparison);
        return markdown.text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void append(Comparison comparison) {
        Summary summary = Summary.of(comparison);
        left = summary.parts().stream().mapToLong(part -> part.points().size()).sum();
        add(MARK + "\n\n## Wat verandert er in het ICT-plan?\n\n" + line(summary.sentence()) + "\n\n**"
                + summary.verdict() + "**\n");
        add("\nVergeleken: " + line(comparison.before().described()) + " → "
                + line(comparison.after().described()) + "\n");
        boolean room = money(summary.money());
        for (Part part : summary.parts()) {
            room = room && part(part);
        }
        if (left > 0) {
            text.append("\nEn nog ").append(left).append(left == 1 ? " punt" : " punten");
            text.append(" meer: je leest alles in `wijzigingen.html`.\n");
        }
    }

    private boolean money(List<MoneyRow> rows) {
        String head = "\n| Geld | Nu | Na dit voorstel | Verschil |\n|---|--:|--:|--:|\n";
        for (MoneyRow row : rows) {
            String name = row.of() + (row.total() ? "" : ": " + row.name());
            String cells = String.join(
                    " | ", line(name), line(row.beforeText()), line(row.afterText()), line(row.difference()));
            if (!add(head + "| " + cells + " |\n")) {
                return false;
            }
            head = "";
        }
        return true;
    }

    private boolean part(Part part) {
        boolean folded = part.topic().isToKnow();
        String heading = part.topic().heading();
        String open = folded ? fold(heading, part.points().size()) : "\n### " + heading + "\n\n";
        boolean room = true;
        for (Point point : part.points()) {
            room = room
                    && add(open + "- " + line(Shortened.of(point.text(), LONGEST_POINT)) + "\n"
                            + redline(point.words()));
            left -= room ? 1 : 0;
            open = room ? "" : open;
        }
        close(folded && open.isEmpty());
        return room;
    }

    private static String fold(String heading, int count) {
        return "\n<details><summary>" + heading + " (" + count + ")</summary>\n\n";
    }

    private void close(boolean open) {
        if (open) {
            text.append(FOLD_END);
            bytes += FOLD_END.length();
        }
    }

    /** The words that became others, below the sentence that tells of them. */
    private static String redline(List<Snippet> snippets) {
        StringBuilder redline = new StringBuilder();
        snippets.stream()
                .limit(MOST_SNIPPETS)
                .forEach(snippet ->
                        redline.append("\n  > ").append(marked(snippet)).append('\n'));
        int rest = snippets.size() - MOST_SNIPPETS;
        String places = rest == 1 ? " plaats" : " plaatsen";
        return redline.append(rest > 0 ? "\n  En nog " + rest + places + " in deze tekst.\n" : "")
                .toString();
    }

    private static String marked(Snippet snippet) {
        String old = shown("~~", snippet.old());
        String now = shown("**", snippet.now());
        return String.join(
                " ",
                List.of(shown("", snippet.lead()), old, now, shown("", snippet.trail())).stream()
                        .filter(words -> !words.isEmpty())
                        .toList());
    }

    private static String shown(String mark, String words) {
        String safe = line(Shortened.of(words, LONGEST_WORDS)).strip();
        return safe.isEmpty() ? "" : mark + safe + mark;
    }

    private static String line(String words) {
        return MarkdownText.safe(words);
    }

    private boolean add(String piece) {
        int size = piece.getBytes(StandardCharsets.UTF_8).length;
        if (bytes + size > LIMIT - CLOSING) {
            return false;
        }
        bytes += size;
        text.append(piece);
        return true;
    }
}
