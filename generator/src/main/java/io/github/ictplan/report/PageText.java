package io.github.ictplan.report;

import io.github.ictplan.rules.RulePage;
import java.util.regex.Pattern;

/** A rule's page as plain text for a terminal: lines of at most 90 characters, examples indented and as they are. */
final class PageText {
    private static final int WIDTH = 90;
    private static final Pattern LINK = Pattern.compile("\\[([^\\]]+)]\\(([^)]+)\\)");

    /** How an example of a page says in which line the rule speaks. */
    private static final Pattern MARK = Pattern.compile("(?m) ?(?:#|<!--) ! [a-z0-9/ -]+(?:-->)?$");

    private PageText() {}

    static String of(RulePage page) {
        StringBuilder text = new StringBuilder();
        text.append(page.title()).append('\n');
        text.append("=".repeat(page.title().length())).append('\n');
        text.append(facts(page)).append("\n\n");
        boolean example = false;
        for (String line : body(page).split("\n")) {
            if (line.startsWith("```")) {
                example = !example;
                text.append(example ? fileName(line) : "");
            } else if (example) {
                text.append(line.isEmpty() ? "" : "    " + line).append('\n');
            } else {
                appendProse(text, line);
            }
        }
        return text.toString();
    }

    /** Id, severity, subject and criterion on one line. */
    static String facts(RulePage page) {
        String criterion = page.criterion() == null ? "" : " · criterium " + page.criterion();
        return page.id() + " · " + page.severity().word() + " · " + page.subject() + criterion;
    }

    /** The page's Markdown, with words in its examples for the marks of the tests. */
    static String body(RulePage page) {
        return MARK.matcher(page.body()).replaceAll("   <-- hier");
    }

    private static String fileName(String fence) {
        int space = fence.indexOf(' ');
        return space < 0 ? "" : "  " + fence.substring(space + 1) + ":\n";
    }

    private static void appendProse(StringBuilder text, String line) {
        if (line.startsWith("## ")) {
            String heading = line.substring(3);
            text.append(heading)
                    .append('\n')
                    .append("-".repeat(heading.length()))
                    .append('\n');
            return;
        }
        int column = 0;
        for (String word : LINK.matcher(line).replaceAll("$1 ($2)").split(" ")) {
            if (column > 0 && column + word.length() >= WIDTH) {
                text.append('\n');
                column = 0;
            }
            text.append(column > 0 ? " " : "").append(word);
            column += word.length() + 1;
        }
        text.append('\n');
    }
}
