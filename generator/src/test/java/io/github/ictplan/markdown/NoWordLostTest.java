package io.github.ictplan.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ictplan.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Every word of a body is on the page, in an address or a name of the passage, or at a place that a finding points at. */
class NoWordLostTest {
    /** Pieces in which {@code @} becomes a word that occurs nowhere else. */
    private static final List<String> PIECES = List.of(
            "@ ",
            "@\n",
            "@\n\n",
            "**@** ",
            "*@ ",
            "_@_ ",
            "~~@~~ ",
            "`@` ",
            "``@ ",
            "[@](@.md) ",
            "[@](<@ @.md> \"@\") ",
            "[@][@] ",
            "[@] ",
            "![@](@.png \"@\") ",
            "![@][@] ",
            "\n[@]: @.md '@'\n",
            "\n[^@]: @\n",
            "[^@] ",
            "# @\n",
            "## @ {#@}\n",
            "@\n===\n",
            "- @\n",
            "  - @\n",
            "1. @\n",
            "7) @\n",
            "- [ ] @\n",
            "- [x] @\n",
            "> @\n",
            "> > @\n",
            "> [!TIP]\n> @\n",
            "\n| @ | @ |\n|---|:-:|\n| @ | @ | @ |\n| @ |\n",
            "| @ | ",
            "```@ @\n@\n```\n",
            "~~~\n@\n",
            "    @\n",
            "\n---\n",
            "<div>@</div>\n",
            "<@>",
            "</@>",
            "<b>@</b> ",
            "<kbd>@</kbd> ",
            "<kbd>@ ",
            "</kbd>@ ",
            "<abbr title=\"@\">@</abbr> ",
            "<br>",
            "<https://a.be/@> ",
            "<@@a.be> ",
            "www.@.be/@ ",
            "https://@.be/?@=@&@ ",
            "@@school.be ",
            "&amp;@ ",
            "&@; ",
            "\\@ ",
            "\\*@\\* ",
            "@  \n",
            "@\\\n",
            "{#@} ",
            "<!@> ",
            "<?@?> ",
            "<![CDATA[@]]> ",
            "(@ [@ ",
            "]( @ ",
            "\t@\n",
            "@\u00A0@ ",
            "@\u202E@ ",
            "@\u0007@ ",
            "**@*@ ",
            "***@ ",
            "!@ ",
            "|@|\n",
            "@|@\n-|-\n",
            ": @\n",
            "<!-- stil -->",
            "\n\n");

    @Test
    void inTenThousandPiecesOfText() {
        Random random = new Random(20261123);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < 1200; i++) {
            texts.add(text(random, 1 + random.nextInt(14)));
        }
        PIECES.forEach(piece -> texts.add(text(List.of(piece))));
        try (MarkdownEngine engine = new MarkdownEngine(1)) {
            List<MarkdownText> parsed = engine.parseAll(texts.stream()
                    .map(text -> new MarkdownEngine.Body(SourceFile.of("plan/a.md", text), 0, ""))
                    .toList());
            for (int i = 0; i < texts.size(); i++) {
                assertThat(lost(texts.get(i), parsed.get(i)))
                        .as("words lost from\n%s\nwhich gave\n%s", texts.get(i), Rendering.html(parsed.get(i)))
                        .isEmpty();
            }
        }
    }

    private static String text(Random random, int pieces) {
        List<String> chosen = new ArrayList<>();
        for (int i = 0; i < pieces; i++) {
            chosen.add(PIECES.get(random.nextInt(PIECES.size())));
        }
        return text(chosen);
    }

    private static String text(List<String> pieces) {
        StringBuilder text = new StringBuilder();
        int number = 0;
        for (String piece : pieces) {
            String held = piece.replace("<@@a.be>", "<@\u0001a.be>").replace("@@school", "@\u0001school");
            for (int at = held.indexOf('@'); at >= 0; at = held.indexOf('@')) {
                held = held.substring(0, at) + "woord" + number++ + "x" + held.substring(at + 1);
            }
            text.append(held.replace('\u0001', '@'));
        }
        return text.toString();
    }

    private static List<String> lost(String text, MarkdownText parsed) {
        String shown = Rendering.html(parsed)
                + parsed.passage().links()
                + parsed.passage().images();
        SourceFile file = SourceFile.of("plan/a.md", text);
        parsed.findings().forEach(finding -> assertThat(finding.where().line()).isBetween(1, file.lines()));
        List<String> lost = new ArrayList<>();
        String[] lines = text.split("\n", -1);
        for (int line = 1; line <= lines.length; line++) {
            int found = line;
            if (parsed.findings().stream().anyMatch(finding -> finding.where().line() == found)) {
                continue;
            }
            for (String word : lines[line - 1].split("[^a-z0-9]+")) {
                if (word.startsWith("woord") && !shown.contains(word)) {
                    lost.add(word);
                }
            }
        }
        return lost;
    }
}
