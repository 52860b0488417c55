package io.github.ictplan.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ictplan.changes.Comparison;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.Test;

class ChangesMarkdownTest {
    private static final Parser PARSER = Parser.builder()
            .extensions(List.of(TablesExtension.create(), StrikethroughExtension.create()))
            .build();

    /** What GitHub makes something of when it meets it in a text: an oracle of our own, from its documentation on basic writing. */
    private static final List<String> OBEYED = List.of(
            "@[A-Za-z0-9]",
            "#[0-9]",
            "(?i)gh-[0-9]",
            "(?i)https?://",
            "(?i)www\\.",
            "(?i):[a-z0-9_+-]+:",
            "(?<![0-9A-Za-z])[0-9a-f]{7,40}(?![0-9A-Za-z])");

    private static String markdown(Comparison comparison) {
        return new String(ChangesMarkdown.bytes(comparison), StandardCharsets.UTF_8);
    }

    @Test
    void whatADirectorReadsFirst() {
        assertThat(markdown(Comparisons.school(
                        "plan/begroting.md",
                        "bedrag: 1500",
                        "bedrag: 5500",
                        "plan/doelen/d1-leerlijn.md",
                        "2026-09-01/2027-01-31",
                        "2026-09-01/2027-05-31",
                        "plan/visie/ict-visie.md",
                        "ICT ondersteunt het leren.",
                        "ICT ondersteunt het leren en de zorg.")))
                .startsWith("""
                        <!-- ictplan:wijzigingen -->

                        ## Wat verandert er in het ICT\\-plan?

                        Dit voorstel wijzigt de ICT\\-visie, stelt het einde van actie D1\\.1 met 4 maanden uit en begroot 4\\.000 euro meer in 2027\\-2028\\.

                        **Beslissing nodig: ja**

                        Vergeleken: main → dit voorstel

                        | Geld | Nu | Na dit voorstel | Verschil |
                        |---|--:|--:|--:|
                        | Begroting: 2027\\-2028 | 1\\.500 euro | 5\\.500 euro | 4\\.000 euro meer |
                        """.replace("ICT\\-plan?", "ICT-plan?"))
                .contains(
                        "\n### De visie verandert\n\n- De ICT\\-visie antwoordt anders op de vraag \\\"Welke rol heeft ICT bij"
                                + " ons?\\\"\\.\n")
                .contains("Na deze wijziging klopt die goedkeuring niet meer\\.\n")
                .contains(
                        "  > ICT ondersteunt het ~~leren\\.~~ **leren en de zorg\\.** De leraar blijft de spil van …\n");
    }

    @Test
    void nothingToSay() {
        assertThat(markdown(Comparisons.school()))
                .contains("\nEr verandert niets aan het plan\\.\n\n**Beslissing nodig: nee**\n")
                .doesNotContain("###", "<details>", "| Geld");
    }

    @Test
    void noTextOfAProposalIsMarkupNorIsItObeyed() {
        Random random = new Random(20261123);
        for (int i = 0; i < 400; i++) {
            String markdown = markdown(Comparisons.of(1, () -> HostileText.of(random)));
            Kinds kinds = new Kinds();
            PARSER.parse(markdown).accept(kinds);
            assertThat(kinds.foreign).as(markdown).isEmpty();
            assertThat(kinds.open).as(markdown).isZero();
            for (String obeyed : OBEYED) {
                assertThat(kinds.text.toString()).as(markdown).doesNotContainPattern(obeyed);
            }
            assertThat(markdown)
                    .doesNotContainPattern("[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]");
        }
    }

    /** All words of a page, and the kinds of mark-up that the report itself never writes. */
    private static final class Kinds extends AbstractVisitor {
        private static final Set<String> OURS = Set.of(
                "Document",
                "Heading",
                "Paragraph",
                "StrongEmphasis",
                "Strikethrough",
                "BulletList",
                "ListItem",
                "BlockQuote",
                "TableBlock",
                "TableHead",
                "TableBody",
                "TableRow",
                "TableCell",
                "Code",
                "Text",
                "SoftLineBreak");

        private static final Pattern HTML = Pattern.compile(
                "<!-- ictplan:wijzigingen -->|<details><summary>[A-Za-z, ]+ \\([0-9]+\\)</summary>|</details>");

        private static final Set<String> BLOCKS = Set.of("Heading", "Paragraph", "TableCell");

        private final StringBuilder text = new StringBuilder();
        private final List<String> foreign = new ArrayList<>();
        private int open;

        @Override
        protected void visitChildren(Node parent) {
            for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
                if (!OURS.contains(node.getClass().getSimpleName()) && !(node instanceof HtmlBlock)) {
                    foreign.add(node.toString());
                }
            }
            super.visitChildren(parent);
            if (BLOCKS.contains(parent.getClass().getSimpleName())) {
                text.append('\n');
            }
        }

        @Override
        public void visit(HtmlBlock html) {
            if (!HTML.matcher(html.getLiteral().strip()).matches()) {
                foreign.add(html.getLiteral());
            }
            open += html.getLiteral().startsWith("<details>")
                    ? 1
                    : html.getLiteral().startsWith("</details>") ? -1 : 0;
        }

        @Override
        public void visit(Text words) {
            text.append(words.getLiteral());
        }

        @Override
        public void visit(Code code) {
            text.append('\n');
        }

        @Override
        public void visit(HardLineBreak end) {
            foreign.add("hard line break");
        }

        @Override
        public void visit(SoftLineBreak end) {
            text.append('\n');
        }
    }

    @Test
    void aLongReportIsCutBetweenTwoPointsBelowTheLimitOfAComment() {
        for (int changes : new int[] {10, 60, 61, 62, 63, 64, 65, 100, 101, 102, 200, 1_000}) {
            byte[] bytes = ChangesMarkdown.bytes(Comparisons.of(changes, () -> "é".repeat(60)));
            String text = new String(bytes, StandardCharsets.UTF_8);
            Kinds kinds = new Kinds();
            PARSER.parse(text).accept(kinds);
            assertThat(kinds.foreign).isEmpty();
            assertThat(kinds.open).isZero();
            assertThat(bytes.length).isLessThanOrEqualTo(ChangesMarkdown.LIMIT);
            assertThat(text.matches("(?s).*\nEn nog [0-9]+ punten meer: je leest alles in `wijzigingen.html`.\n"))
                    .isEqualTo(changes > 50);
        }
    }
}
