package io.github.ictplan.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ictplan.finding.Finding;
import io.github.ictplan.model.Heading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The anchors of headings are those that a git host makes, so that a link works here and there. */
class AnchorsTest {

    @ParameterizedTest
    @CsvSource(delimiterString = "→", textBlock = """
            Rol van ICT                 → rol-van-ict
            Waarom? (en hoe!)           → waarom-en-hoe
            Één école: café & thé       → één-école-café--thé
            D1.2: snake_case - streep   → d12-snake_case---streep
            **Vet** en `code`           → vet-en-code
            [Een link](x.md) hier       → een-link-hier
            2026-2027                   → 2026-2027
            Titel ###                   → titel
            !!!                         → deel
            """)
    void ofHeadings(String heading, String anchor) {
        assertThat(Rendering.parse("## " + heading).passage().headings())
                .extracting(Heading::anchor)
                .containsExactly(anchor);
    }

    @Test
    void areUniqueAndExplicitOnesGoFirst() {
        MarkdownText text = Rendering.parse("## Rol\n## Rol\n## Rol 1\n## Iets {#rol}\n## Meer {#Eigen_1}\n");
        assertThat(text.passage().headings())
                .extracting(Heading::anchor)
                .containsExactly("rol-1", "rol-2", "rol-1-1", "rol", "Eigen_1");
        assertThat(text.passage().headings()).extracting(Heading::text).contains("Iets", "Meer");
    }

    @Test
    void aSecondExplicitOneIsAFinding() {
        MarkdownText text = Rendering.parse("## A {#x}\n\n## B {#x}\n");
        assertThat(text.findings()).extracting(Finding::rule).containsExactly(MarkdownRules.DUPLICATE_ANCHOR);
        assertThat(text.findings().get(0).where()).hasToString("plan/a.md:3:6");
        assertThat(text.passage().headings()).extracting(Heading::anchor).containsExactly("x", "b");
    }

    @Test
    void headingsAreShownBelowThePagesTitleWithoutAGap() {
        assertThat(Rendering.html("## A\n#### B\n### C\n# D\n##### E"))
                .isEqualTo(
                        "<h2 id=\"a\">A</h2>\n<h3 id=\"b\">B</h3>\n<h3 id=\"c\">C</h3>\n<h2 id=\"d\">D</h2>\n<h3 id=\"e\">E</h3>");
    }

    @Test
    void theFirstHeadingIsNotShownTwice() {
        assertThat(Rendering.html(Rendering.parse("# Ons  plan\n\nTekst", "ons plan")))
                .isEqualTo("<p>Tekst</p>");
        assertThat(Rendering.html(Rendering.parse("# Ons plan\n\nTekst", "Iets anders")))
                .startsWith("<h2 id=\"ons-plan\">Ons plan</h2>");
        MarkdownText untitled = Rendering.parse("\n# Ons *plan* {#p}\n\nTekst", null);
        assertThat(untitled.title()).isNotNull().extracting(Heading::text).isEqualTo("Ons plan");
        assertThat(Rendering.parse("Tekst\n\n# Later", null).title()).isNull();
    }

    @Test
    void aPrefixKeepsManyTextsOnOnePageApart() {
        MarkdownText text = Rendering.parse("## A\n\nx[^1]\n\n[^1]: y\n");
        assertThat(PassageHtml.render(text.passage(), Rendering.AS_WRITTEN, "d1-")
                        .html()
                        .html())
                .contains(
                        "id=\"d1-a\"",
                        "href=\"#d1-fn.1\"",
                        "id=\"d1-fn.1\"",
                        "id=\"d1-fnref.1.1\"",
                        "href=\"#d1-fnref.1.1\"");
    }
}
