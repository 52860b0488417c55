package io.github.ictplan.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ictplan.finding.Finding;
import io.github.ictplan.finding.RuleId;
import io.github.ictplan.model.Image;
import io.github.ictplan.model.Link;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Tables, lists, callouts, footnotes, pictures, code and raw HTML. */
class BlocksTest {

    @Test
    void aTableHasHeadersWithAScopeAndRowsOfOneLength() {
        assertThat(Rendering.html(
                        "| Toestel | Aantal | |\n|---|--:|:-:|\n| Tablet | 24 |\n| Laptop | 3 | x | meer |\n"))
                .isEqualTo(
                        "<div class=\"table-wrap\" tabindex=\"0\" role=\"region\" aria-label=\"Tabel 1: Toestel, Aantal\">\n"
                                + "<table><thead><tr><th scope=\"col\">Toestel</th><th scope=\"col\" class=\"align-right\">Aantal</th>"
                                + "<td class=\"align-center\"></td><td></td></tr></thead>"
                                + "<tbody><tr><td>Tablet</td><td class=\"align-right\">24</td><td></td><td></td></tr>"
                                + "<tr><td>Laptop</td><td class=\"align-right\">3</td><td class=\"align-center\">x</td><td>meer</td></tr></tbody>"
                                + "</table>\n</div>");
    }

    @Test
    void aTableWithoutNamesHasNoHeader() {
        assertThat(Rendering.html("| | |\n|---|---|\n| a | b |\n"))
                .doesNotContain("<th")
                .contains("<tbody>");
    }

    @Test
    void listsAreTightOrLoose() {
        assertThat(Rendering.html("- a\n- b\n  1. c\n"))
                .isEqualTo("<ul><li>a</li><li>b\n<ol><li>c</li></ol>\n</li></ul>");
        assertThat(Rendering.html("3. a\n\n4. b\n"))
                .isEqualTo("<ol start=\"3\"><li><p>a</p>\n</li><li><p>b</p>\n</li></ol>");
    }

    @Test
    void tasksSayInWordsWhetherTheyAreDone() {
        assertThat(Rendering.html("- [ ] bellen\n- [x] mailen\n"))
                .isEqualTo(
                        "<ul class=\"tasks\"><li class=\"task\"><span class=\"task-mark task-open\">nog te doen</span> bellen</li>"
                                + "<li class=\"task\"><span class=\"task-mark task-done\">klaar</span> mailen</li></ul>");
    }

    @Test
    void aCalloutHasADutchTitle() {
        assertThat(Rendering.html("> [!NOTE]\n> Een **tip**.\n>\n> - a\n"))
                .isEqualTo(
                        "<div class=\"callout callout-note\" role=\"note\">\n<p class=\"callout-title\">Goed om te weten</p>\n"
                                + "<p>Een <strong>tip</strong>.</p>\n<ul><li>a</li></ul>\n</div>");
        assertThat(Rendering.html("> [!TIP]\n> a")).contains(">Tip</p>");
        assertThat(Rendering.html("> [!important]\n> a")).contains("callout-important", ">Belangrijk</p>");
        assertThat(Rendering.html("> [!WARNING]\n> a")).contains(">Let op</p>");
        assertThat(Rendering.html("> [!CAUTION]\n> a")).contains(">Opgelet</p>");
        assertThat(Rendering.html("> [!NOTE] meer\n> a"))
                .startsWith("<blockquote>")
                .contains("[!NOTE] meer");
        assertThat(Rendering.html("> [!ANDERS]\n> a"))
                .startsWith("<blockquote>")
                .contains("[!ANDERS]");
    }

    @Test
    void footnotesStandAtTheEndAndLeadBack() {
        MarkdownText text = Rendering.parse("a[^b] c[^b]\n\n[^b]: Noot.\n");
        assertThat(text.passage().footnotes()).isEqualTo(1);
        assertThat(Rendering.html(text))
                .contains(
                        "<sup class=\"footnote-ref\"><a href=\"#fn.1\" id=\"fnref.1.2\" aria-label=\"Voetnoot 1\">1</a></sup>")
                .contains("<section class=\"footnotes\" aria-label=\"Voetnoten\">")
                .contains(
                        "<li id=\"fn.1\"><p>Noot. <a href=\"#fnref.1.1\" class=\"footnote-back\" aria-label=\"Terug naar de tekst\">terug</a>");
    }

    @Test
    void footnotesThatDoNotMatchAreFindingsAndStayOnThePage() {
        MarkdownText text = Rendering.parse("a[^weg]\n\n[^los]: Los.\n");
        assertThat(text.findings())
                .extracting(Finding::rule)
                .containsExactly(MarkdownRules.FOOTNOTE_MISSING, MarkdownRules.FOOTNOTE_UNUSED);
        assertThat(Rendering.html(text)).contains("a[^weg]", "Los.");
    }

    @Test
    void aPictureAloneBecomesAFigure() {
        assertThat(Rendering.html("![De klas](k.png \"Onze klas\")"))
                .isEqualTo(
                        "<figure><img src=\"k.png\" alt=\"De klas\" width=\"40\" height=\"30\" loading=\"lazy\" decoding=\"async\">"
                                + "<figcaption>Onze klas</figcaption></figure>");
        assertThat(Rendering.html("Zie ![a](b.png \"c\")"))
                .startsWith("<p>Zie <img ")
                .endsWith(" <span class=\"caption\">c</span></p>");
    }

    @Test
    void withoutTargetsTextAndAlternativeTextStay() {
        Targets none = new Targets() {
            @Override
            public Optional<String> href(Link link) {
                return Optional.empty();
            }

            @Override
            public Optional<Picture> picture(Image image) {
                return Optional.empty();
            }
        };
        MarkdownText text = Rendering.parse("[a](b) en ![c](d)");
        assertThat(PassageHtml.render(text.passage(), none).html().html().strip())
                .isEqualTo("<p>a en <span class=\"missing-image\">c</span></p>");
    }

    @Test
    void codeKeepsItsLines() {
        assertThat(Rendering.html("```java\nint a = 1 < 2;\n\n  b\n```"))
                .isEqualTo(
                        "<pre tabindex=\"0\"><code class=\"language-java\">int a &#61; 1 &lt; 2;\n\n  b\n</code></pre>");
        assertThat(Rendering.html("> ```\n> a\n> b\n> ```")).contains("<code>a\nb\n</code>");
        assertThat(Rendering.html("``` Ons script\na\n```")).startsWith("<p class=\"code-title\">Ons script</p>");
        assertThat(Rendering.html("    a\n      b\n")).contains("<code>a\n  b\n</code>");
    }

    @Test
    void breaksAndQuotes() {
        assertThat(Rendering.html("a  \nb\\\nc\nd")).isEqualTo("<p>a<br>\nb<br>\nc\nd</p>");
        assertThat(Rendering.html("> a\n> > b"))
                .isEqualTo("<blockquote>\n<p>a</p>\n<blockquote>\n<p>b</p>\n</blockquote>\n</blockquote>");
    }

    @Test
    void rawHtmlIsTextWithAFinding() {
        MarkdownText text = Rendering.parse("Tekst\n\n<div align=\"center\">\n<b>Hallo</b>\n</div>\n");
        assertThat(Rendering.html(text))
                .endsWith(
                        "<pre class=\"as-typed\">&lt;div align&#61;&#34;center&#34;&gt;\n&lt;b&gt;Hallo&lt;/b&gt;\n&lt;/div&gt;</pre>");
        assertThat(text.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo(MarkdownRules.HTML);
            assertThat(finding.where()).hasToString("plan/a.md:3:1");
        });
    }

    @Test
    void commentsAreNotShown() {
        MarkdownText text = Rendering.parse("<!-- kladje -->\na <!-- b --> c\n\n<!--\nd\n--> e\n");
        assertThat(Rendering.html(text)).isEqualTo("<p>a  c</p>\n<p>e</p>");
        assertThat(text.findings()).isEmpty();
    }

    @Test
    void aCommentWithoutEndHidesNothing() {
        MarkdownText text = Rendering.parse("a\n\n<!-- b\n\nc\n");
        assertThat(Rendering.html(text)).contains("b", "c");
        assertThat(rules(text)).containsExactly(MarkdownRules.HTML);
    }

    @Test
    void invisibleCharactersAreGoneWithAFinding() {
        MarkdownText text = Rendering.parse("a\u202Eb\u0007c `\u202Ed`");
        assertThat(Rendering.html(text)).isEqualTo("<p>ab c <code>U&#43;202Ed</code></p>");
        assertThat(rules(text)).containsExactly(MarkdownRules.INVISIBLE, MarkdownRules.INVISIBLE);
    }

    @Test
    void whatTheGuardStopsIsShownAsTyped() {
        MarkdownText text = Rendering.parse("*" + "a ".repeat(5000) + "*\n\nb");
        assertThat(Rendering.html(text))
                .startsWith("<pre class=\"as-typed\">*a a")
                .endsWith("a *</pre>\n<p>b</p>");
        assertThat(rules(text)).containsExactly(MarkdownRules.TOO_COMPLEX);
        assertThat(rules(Rendering.parse("> ".repeat(40) + "x"))).containsExactly(MarkdownRules.TOO_COMPLEX);
        assertThat(Rendering.html("> ".repeat(40) + "x\n\ny"))
                .contains("x</pre>")
                .endsWith("<p>y</p>");
    }

    @Test
    void aHeadingWithoutTextIsNone() {
        assertThat(Rendering.html("#\n\n## <!-- later -->\n\na")).isEqualTo("<p>a</p>");
    }

    @Test
    void aDefinitionThatNobodyUsesIsATip() {
        assertThat(rules(Rendering.parse("[a]\n\n[a]: b\n[c]: d \"e\"\n[//]: # (stil)\n")))
                .containsExactly(MarkdownRules.DEFINITION_UNUSED);
    }

    @Test
    void theSameTextGivesTheSamePassage() {
        String text = "# a\n\n[b](c) ![d](e) f[^1]\n\n[^1]: g\n\n| h |\n|---|\n| i |\n";
        assertThat(Rendering.parse(text)).usingRecursiveComparison().isEqualTo(Rendering.parse(text));
        assertThat(Rendering.html(text)).isEqualTo(Rendering.html(text));
    }

    private static List<RuleId> rules(MarkdownText text) {
        return text.findings().stream().map(Finding::rule).toList();
    }
}
