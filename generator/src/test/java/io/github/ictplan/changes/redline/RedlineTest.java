package io.github.ictplan.changes.redline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What a reader sees of a change in a text. */
class RedlineTest {
    private static final String LONG = "Deze alinea is lang genoeg om te tellen als een hele zin.";

    private static String redline(String before, String after) {
        return Texts.redline(before, after);
    }

    @Nested
    class InAParagraph {
        @Test
        void aWord() {
            assertThat(redline("Elke leerling krijgt een laptop.", "Elke leerling krijgt een tablet."))
                    .isEqualTo("<p>Elke leerling krijgt een <del>laptop</del><ins> tablet</ins>.</p>");
        }

        @Test
        void anAmountAndADateStayWhole() {
            assertThat(redline(
                            "We kopen 20 toestellen voor € 1.200 tegen 22 juni 2026.",
                            "We kopen 20 toestellen voor € 1.500 tegen 1 september 2026."))
                    .isEqualTo("<p>We kopen 20 toestellen voor <del>€ 1.200</del><ins> € 1.500</ins>"
                            + " tegen <del>22 juni 2026</del><ins> 1 september 2026</ins>.</p>");
        }

        @Test
        void aNumberKeepsItsUnit() {
            assertThat(redline("De les duurt 50 minuten per week.", "De les duurt 90 minuten per week."))
                    .contains("<del>50 minuten</del><ins> 90 minuten</ins>");
        }

        @Test
        void aCommaAlone() {
            assertThat(redline("Wie wil mag mee.", "Wie wil, mag mee."))
                    .isEqualTo("<p>Wie wil<ins>,</ins> mag mee.</p>");
        }

        @Test
        void smallWordsBetweenTwoChangesGoWithThem() {
            assertThat(redline(
                            "Wij sparen elk jaar voor laptops van de school en doen dat met veel zorg.",
                            "Wij sparen elk jaar voor tablets van de klas en doen dat met veel zorg."))
                    .contains("<del>laptops van de school</del><ins> tablets van de klas</ins>");
        }

        @Test
        void ofWhichLittleIsLeftIsShownAsTwo() {
            assertThat(redline("De school koopt laptops.", "Vanaf nu leren kinderen programmeren in elke klas."))
                    .isEqualTo(
                            "<p class=\"redline-gone\"><del>De school koopt laptops.</del></p>"
                                    + "<p class=\"redline-new\"><ins>Vanaf nu leren kinderen programmeren in elke klas.</ins></p>");
        }

        @Test
        void whatOnlyLooksOtherIsSaidInWords() {
            assertThat(redline("Dit is belangrijk voor ons.", "Dit is **belangrijk** voor ons."))
                    .isEqualTo(
                            "<p>Dit is <strong>belangrijk</strong><span class=\"redline-note\"> [nu vet]</span> voor ons.</p>");
        }

        @Test
        void aLinkThatLeadsElsewhereIsSaidInWords() {
            assertThat(redline("Lees [het reglement](../a.md) na.", "Lees [het reglement](../b.md) na."))
                    .isEqualTo("<p>Lees <span class=\"redline-link\">het reglement</span><span class=\"redline-note\">"
                            + " [de link wees naar ../a.md, nu naar ../b.md]</span> na.</p>");
        }

        @Test
        void aNewLinkTellsWhereItLeads() {
            assertThat(redline("Zie ook.", "Zie ook [de gids](https://a.be/x)."))
                    .contains(
                            "<ins> <span class=\"redline-link\">de gids</span><span class=\"redline-note\"> [link naar https://a.be/x]</span></ins>");
        }

        @Test
        void whatTheAuthorStruckOutIsNoChange() {
            assertThat(redline("~~weg~~ en meer", "~~weg~~ en meer")).isEqualTo("<p><s>weg</s> en meer</p>");
        }

        @Test
        void aHiddenCharacterIsShown() {
            assertThat(redline("De code is abc voor iedereen.", "De code is a\u200Bbc voor iedereen."))
                    .isEqualTo("<p>De code is <del>abc</del><ins> a[U+200B]bc</ins> voor iedereen.</p>");
        }
    }

    @Nested
    class InOtherBlocks {
        @Test
        void aListItemAdded() {
            assertThat(redline("- een\n- twee", "- een\n- nieuw\n- twee"))
                    .isEqualTo("<ul><li>een</li><li class=\"redline-new\"><ins>nieuw</ins></li><li>twee</li></ul>");
        }

        @Test
        void anItemGoneFromANumberedListLeavesTheNumbersOfTheText() {
            assertThat(redline("1. a\n2. b\n3. c", "1. a\n2. c"))
                    .isEqualTo("<ol><li>a</li><li class=\"redline-gone\"><del>b</del></li><li value=\"2\">c</li></ol>");
        }

        @Test
        void aTaskDone() {
            assertThat(redline("- [ ] kar bestellen", "- [x] kar bestellen"))
                    .contains("<del><span class=\"task-mark task-open\">nog te doen</span></del>"
                            + "<ins> <span class=\"task-mark task-done\">klaar</span></ins> kar bestellen");
        }

        @Test
        void aHeadingReworded() {
            assertThat(redline("## Wat we willen\n\nTekst.", "## Wat we echt willen\n\nTekst."))
                    .isEqualTo("<h4>Wat we<ins> echt</ins> willen</h4><p>Tekst.</p>");
        }

        @Test
        void aCellAndARow() {
            assertThat(redline(
                            "| Wat | Aantal |\n|---|---|\n| Laptop | 20 |\n| Tablet | 5 |",
                            "| Wat | Aantal |\n|---|---|\n| Laptop | 25 |\n| Bord | 3 |\n| Tablet | 5 |"))
                    .contains("<tr><td>Laptop</td><td><del>20</del><ins> 25</ins></td></tr>")
                    .contains("<tr class=\"redline-new\"><td class=\"redline-new\"><ins>Bord</ins></td>")
                    .contains("<tr><td>Tablet</td><td>5</td></tr>");
        }

        @Test
        void aColumn() {
            assertThat(redline(
                            "| Wat | Aantal |\n|---|---|\n| Laptop | 20 |",
                            "| Wat | Jaar | Aantal |\n|---|---|---|\n| Laptop | 2026 | 20 |"))
                    .contains("<th scope=\"col\">Wat</th><th scope=\"col\" class=\"redline-new\"><ins>Jaar</ins></th>")
                    .contains("<tr><td>Laptop</td><td class=\"redline-new\"><ins>2026</ins></td><td>20</td></tr>");
        }

        @Test
        void aLineOfCode() {
            assertThat(redline("```\nmvn site\nmvn test\n```", "```\nmvn verify\nmvn test\n```"))
                    .isEqualTo("<pre tabindex=\"0\"><code>mvn <del>site</del><ins>verify</ins>\nmvn test</code></pre>");
        }

        @Test
        void anotherPictureUnderTheSameWords() {
            assertThat(redline("![De nieuwe kar](a.png)", "![De nieuwe kar](b.png)"))
                    .contains(
                            "De nieuwe kar</span><span class=\"redline-note\"> [ander bestand: was a.png, nu b.png]</span>")
                    .doesNotContain("<img");
        }

        @Test
        void aCallout() {
            assertThat(redline("> [!NOTE]\n> Let op de tijd.", "> [!NOTE]\n> Let op de kost."))
                    .isEqualTo(
                            "<div class=\"callout callout-note\" role=\"note\"><p class=\"callout-title\">Goed om te weten</p>"
                                    + "<p>Let op de <del>tijd</del><ins> kost</ins>.</p></div>");
        }

        @Test
        void aNoteMoreDoesNotRenumberTheOthers() {
            assertThat(redline(
                            "Tekst[^1].\n\n[^1]: Noot een.",
                            "Nieuw[^2]. Tekst[^1].\n\n[^1]: Noot een.\n\n[^2]: Noot twee."))
                    .startsWith(
                            "<p><ins>Nieuw<sup class=\"footnote-ref\">1</sup>.</ins> Tekst<sup class=\"footnote-ref\">2</sup>.</p>")
                    .contains(
                            "<li class=\"redline-new\"><p class=\"redline-new\"><ins>Noot twee.</ins></p></li><li><p>Noot een.</p></li>");
        }

        @Test
        void aTextThatMovedWithItsHeading() {
            String redline = redline(
                    "## Wie\n\n" + LONG + "\n\n## Wat\n\nTwee.\n\nDrie.\n\nVier.",
                    "## Wat\n\nTwee.\n\nDrie.\n\nVier.\n\n## Wie\n\n" + LONG);
            assertThat(redline)
                    .startsWith(
                            "<h4 class=\"redline-moved\"><del class=\"redline-moved\"><span class=\"redline-note\">[verplaatst naar hieronder] </span>Wie</del></h4>")
                    .contains(
                            "<h4 class=\"redline-moved\"><ins class=\"redline-moved\"><span class=\"redline-note\">[verplaatst van hierboven] </span>Wie</ins></h4>")
                    .doesNotContain("<del>", "<ins>");
        }
    }

    @Nested
    class ForWhoHearsIt {
        @Test
        void beginAndEndAreSaid() {
            assertThat(Texts.forms("Elke leerling krijgt een laptop.", "Elke leerling krijgt een tablet.")
                            .whole()
                            .html())
                    .contains(
                            "<ins><span class=\"redline-mark\">[nieuw: </span> tablet<span class=\"redline-mark\"> einde nieuw]</span></ins>");
        }

        @Test
        void onceForBlocksThatFollowOneAnother() {
            String html = Texts.forms("Eerst.", "Eerst.\n\nDan dit.\n\nEn dan dat.\n\n- en dit")
                    .whole()
                    .html();
            assertThat(html.split("\\[nieuw: ", -1)).hasSize(2);
            assertThat(html).endsWith("en dit<span class=\"redline-mark\"> einde nieuw]</span></ins></li></ul>");
        }
    }

    @Nested
    class Folded {
        private static final String FAR = "## Een\n\na\n\nb\n\nc\n\nd\n\n## Twee\n\ne\n\nf\n\ng\n\n";

        @Test
        void onlyWhatStandsAroundAChangeStays() {
            assertThat(Texts.forms(FAR + "oud woord hier", FAR + "nieuw woord hier")
                            .changed()
                            .html())
                    .startsWith("<p class=\"redline-fold\">… 5 stukken tekst zonder wijziging</p><h4>Twee</h4>"
                            + "<p class=\"redline-fold\">… 2 alinea's zonder wijziging</p><p>g</p><p><del>");
        }

        @Test
        void theWholeTextCanBeOpened() {
            assertThat(Texts.forms(FAR + "oud woord hier", FAR + "nieuw woord hier")
                            .whole()
                            .html())
                    .startsWith("<details class=\"redline-fold\"><summary>… 5 stukken tekst zonder wijziging</summary>"
                            + "<p class=\"redline-heading\">Een</p><p>a</p>");
        }

        @Test
        void nothingChangedIsNothingToRead() {
            assertThat(Texts.forms(FAR, FAR).isChanged()).isFalse();
        }
    }
}
