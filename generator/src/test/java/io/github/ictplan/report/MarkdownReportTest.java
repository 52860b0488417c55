package io.github.ictplan.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ictplan.finding.Finding;
import io.github.ictplan.finding.RuleId;
import io.github.ictplan.source.Span;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Block;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.Test;

class MarkdownReportTest {
    private static final RuleId RULE = RuleId.of("link/dood");

    /** What GitHub makes something of when it meets it in a text: an oracle of our own, from its documentation on basic writing. */
    static final List<String> OBEYED = List.of(
            "@[A-Za-z0-9]",
            "#[0-9]",
            "(?i)gh-[0-9]",
            "(?i)https?://",
            "(?i)www\\.",
            "(?i):[a-z0-9_+-]+:",
            "(?<![0-9A-Za-z])[0-9a-f]{7,40}(?![0-9A-Za-z])");

    private static String markdown(List<Finding> findings) {
        return new String(MarkdownReport.bytes(Report.of(findings)), StandardCharsets.UTF_8);
    }

    @Test
    void theHeaviestFirstFileByFile() {
        Finding tip =
                Finding.tip(RuleId.of("plan/zonder-peildatum"), Span.startOf("ictplan.yaml"), "Geen peildatum.", null);
        Finding error =
                Finding.error(RULE, new Span("plan/index.md", 12, 3, 4), "De link is dood.", "Kijk het adres na.");
        assertThat(markdown(List.of(tip, error))).isEqualTo("""
                        # Nazicht van het ICT-plan

                        **1 fout, 0 waarschuwingen en 1 tip**

                        ## 1 fout

                        ### plan/index\\.md

                        - lijn 12, kolom 3 · `link/dood` \s
                          De link is dood\\. \s
                          → Kijk het adres na\\.

                        ## 1 tip

                        ### ictplan\\.yaml

                        - lijn 1, kolom 1 · `plan/zonder-peildatum` \s
                          Geen peildatum\\.
                        """);
    }

    @Test
    void whatIsToBeTypedIsCodeThatCanBeCopied() {
        Finding finding = Finding.error(
                RULE,
                Span.startOf("plan/index.md"),
                "De link `a_b.md` is dood.",
                "Typ `vingerafdruk: 1-622a-074d`, of ` niets.");
        assertThat(markdown(List.of(finding)))
                .contains("De link `a_b.md` is dood\\.", "Typ `vingerafdruk: 1-622a-074d`, of \\` niets\\.");
    }

    @Test
    void noTextOfAPlanIsMarkupNorIsItObeyed() {
        Parser parser = Parser.builder().build();
        Random random = new Random(20261123);
        for (int i = 0; i < 5_000; i++) {
            String message = HostileText.of(random);
            Finding finding =
                    Finding.error(RULE, new Span(HostileText.of(random), 1, 1, 1), message, HostileText.of(random));
            Node document = parser.parse(markdown(List.of(finding)));
            Kinds kinds = new Kinds();
            document.accept(kinds);
            assertThat(kinds.foreign).as(message).isEmpty();
            for (String obeyed : OBEYED) {
                assertThat(kinds.text.toString()).doesNotContainPattern(obeyed);
            }
            assertThat(signs(kinds.shown.toString().replace("\u2060", ""))).contains(signs(LogText.safe(message)));
        }
    }

    /** What is left to compare when code lost its backticks, and perhaps a blank at each end. */
    private static String signs(String text) {
        return text.replaceAll("[\\s`]+", "");
    }

    /** All words of a page, and the kinds of mark-up that the report itself never writes. */
    static final class Kinds extends AbstractVisitor {
        private static final Set<String> OURS = Set.of(
                "Document",
                "Heading",
                "Paragraph",
                "StrongEmphasis",
                "BulletList",
                "ListItem",
                "Code",
                "Text",
                "HardLineBreak",
                "SoftLineBreak");

        /** What the host reads again for mentions and the like. */
        final StringBuilder text = new StringBuilder();

        final StringBuilder shown = new StringBuilder();
        final List<String> foreign = new ArrayList<>();

        @Override
        protected void visitChildren(Node parent) {
            for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
                if (!OURS.contains(node.getClass().getSimpleName())) {
                    foreign.add(node.toString());
                }
            }
            super.visitChildren(parent);
            if (parent instanceof Block) {
                text.append('\n');
            }
        }

        @Override
        public void visit(Text words) {
            text.append(words.getLiteral());
            shown.append(words.getLiteral());
        }

        @Override
        public void visit(Code code) {
            text.append('\n');
            shown.append(code.getLiteral());
        }

        @Override
        public void visit(HardLineBreak end) {
            text.append('\n');
        }

        @Override
        public void visit(SoftLineBreak end) {
            text.append('\n');
        }
    }

    @Test
    void aLongReportIsCutBetweenTwoFindingsBelowOneMebibyte() {
        List<Finding> many = new ArrayList<>();
        for (int line = 1; line <= 9_000; line++) {
            many.add(Finding.tip(RULE, new Span("plan/a.md", line, 1, 1), "é".repeat(100) + ".", "Kijk na."));
        }
        many.add(Finding.error(RULE, new Span("plan/z.md", 1, 1, 1), "Dit telt.", null));
        byte[] bytes = MarkdownReport.bytes(Report.of(many));
        String text = new String(bytes, StandardCharsets.UTF_8);
        long told = text.lines().filter(line -> line.startsWith("- lijn ")).count();
        assertThat(bytes.length).isBetween(800 * 1024, 1024 * 1024);
        assertThat(text)
                .contains("Dit telt")
                .endsWith("\nEn nog " + (9_001 - told) + " bevindingen meer: kijk in `bevindingen.json`.\n");
    }
}
