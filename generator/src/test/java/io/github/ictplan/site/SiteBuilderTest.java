package io.github.ictplan.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ictplan.language.Dutch;
import io.github.ictplan.model.Visibility;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** What is on which page. */
class SiteBuilderTest {

    private static Document page(TestSchool school, String path) {
        return Jsoup.parse(school.page(path));
    }

    @Test
    void everyDocumentHasItsPageAndEveryOverviewIsThere() {
        assertThat(TestSchool.rich().site().files().paths())
                .contains(
                        "index.html",
                        "404.html",
                        "toegankelijkheid.html",
                        "sitemap.xml",
                        "visie/ict-visie.html",
                        "doelen/d1-basis.html",
                        "overzicht/doelen.html",
                        "overzicht/planning.html",
                        "overzicht/begroting.html",
                        "overzicht/opvolging.html",
                        "overzicht/documenten.html",
                        "overzicht/register.html",
                        "overzicht/afspraken.html",
                        "overzicht/rollen.html",
                        "schoolwerkplan/verslag.html",
                        "overzicht/documenten/zorgbeleid.html",
                        "overzicht/documenten/minimumdoelen.html",
                        "schoolwerkplan/zorg beleid.pdf",
                        "afbeeldingen/kar één.png",
                        "afbeeldingen/logo.svg")
                .doesNotContain("robots.txt");
    }

    @Test
    void theStartPageTellsAParentWhatCounts() {
        Document start = page(TestSchool.rich(), "index.html");
        assertThat(start.select("h1").text()).isEqualTo("ICT-beleidsplan 2026-2029");
        assertThat(start.select(".lead").text()).startsWith("Dit plan zegt wat kinderen");
        assertThat(start.select(".stand-groot").text()).contains("Goedgekeurd op 22 juni 2026 door het schoolbestuur.");
        assertThat(start.select(".knop").first().text()).isEqualTo("Download het plan (PDF)");
        assertThat(start.select(".vragen b").eachText())
                .hasSize(3)
                .first()
                .isEqualTo("Welke rol speelt ICT in ons onderwijs?");
        assertThat(start.select(".beginselen .code").eachText()).containsExactly("B1", "B2");
        assertThat(start.select(".doelkaart").first().text())
                .contains("40 %", "80 %", "Nu 50 %", "1 van 4 acties klaar");
        assertThat(start.select(".afspraken").text()).contains("Smartphones", "Voor: Leerlingen en ouders");
        assertThat(start.select(".over").text())
                .contains("012345", "VZW De Kaai", "Kaai 1, Dok 2", "Schoolraad", "Overleg");
        assertThat(start.select("a[href^=mailto]").attr("href"))
                .isEqualTo(
                        "mailto:ict@dekaai.example?subject=ICT-beleidsplan%202026-2029%3A%20ICT-beleidsplan%202026-2029");
    }

    @Test
    void aPlanThatIsNotApprovedSaysSoOnEveryPage() {
        RenderedSite site = TestSchool.rich()
                .changed("ictplan.yaml", "status: goedgekeurd", "status: concept")
                .site();
        for (String path : site.files().paths()) {
            if (path.endsWith(".html") && !path.equals("404.html")) {
                assertThat(Jsoup.parse(TestSchool.text(site, path))
                                .select("body > header > .ontwerp")
                                .text())
                        .as(path)
                        .isEqualTo("Ontwerp Nog niet goedgekeurd.");
            }
        }
        assertThat(site.print().html()).contains("<p class=\"status ontwerp\">Ontwerp: Nog niet goedgekeurd.</p>");
        assertThat(TestSchool.plain().page("index.html")).contains("Nog niet goedgekeurd");
    }

    @Test
    void aGoalShowsItsMeasureProgressAndActions() {
        Document goal = page(TestSchool.rich(), "doelen/d1-basis.html");
        assertThat(goal.select(".meter").attr("aria-label")).isEqualTo("25 procent van de weg van 40 % naar 80 %");
        assertThat(goal.select("tr#d1-1").text())
                .contains("D1.1", "Te laat", "ICT-coördinator", "€ 1.200,50", "18 mei 2027");
        assertThat(goal.select("tr#d1-2").text()).contains("€ 1.200 (2026-2027: € 800; 2027-2028: € 400)");
        assertThat(goal.select("tr#d1-3").text()).contains("Resultaat: Het is er.", "klaar op 28 september 2026");
        assertThat(goal.select("tr#d1-4").text()).contains("Reden: Geen tijd.");
        assertThat(goal.select(".maat").text()).contains("Op schema", "Een proef in mei", "B1, B2", "Leren met ICT");
        assertThat(goal.select(".verwijzingen").text())
                .contains("Zorgbeleid & zorgcontinuüm bladzijde 1", "Zorg en ICT horen samen.", "10 september 2026");
        assertThat(goal.select(".verwijzingen a").first().attr("href"))
                .isEqualTo("../schoolwerkplan/zorg%20beleid.pdf#page=1");
    }

    @Test
    void aPageIsEditedWhereTheRepositoryIsAndTellsWhenItChanged() {
        Document goal = page(TestSchool.rich(), "doelen/d1-basis.html");
        assertThat(goal.select(".bron").text()).isEqualTo("Laatst gewijzigd op 14 oktober 2026 Bewerk deze pagina");
        assertThat(goal.select(".bron a").attr("href"))
                .isEqualTo("https://github.com/dekaai/ictplan/edit/main/plan/doelen/d1-basis.md");
        assertThat(goal.select(".bladeren a").eachText()).hasSize(2);
        assertThat(goal.select(".kruimels li").eachText())
                .containsExactly("Start", "Doelen", "Elk kind heeft een digitale basis");
        assertThat(GitHost.of("https://gitlab.com/s/p/-/tree/hoofd")
                        .orElseThrow()
                        .edit("plan/é.md"))
                .isEqualTo("https://gitlab.com/s/p/-/edit/hoofd/plan/%C3%A9.md");
        assertThat(GitHost.of("javascript:alert(1)")).isEmpty();
    }

    @Test
    void aDocumentOfTheRegisterTellsWhoRefersToItAndWhy() {
        Document care = page(TestSchool.rich(), "overzicht/documenten/zorgbeleid.html");
        assertThat(care.select(".knoppen").text()).isEqualTo("Download pdf, 48 bytes, 3 bladzijden");
        assertThat(care.select(".verwijzingen").text())
                .contains("D1 Elk kind heeft een digitale basis", "bladzijde 1", "Zorg en ICT horen samen.");
        Document minutes = page(TestSchool.rich(), "schoolwerkplan/verslag.html");
        assertThat(minutes.select(".verwijzingen").text()).contains("Smartphones", "bij \"Besluit\"");
    }

    @Test
    void aReferenceReadsAsATitleAndAPlaceAndNeverAsAPath() {
        TestSchool school = TestSchool.rich()
                .changed("plan/begroting.md", "doel: D1 }", "doel: D1, bewijs: ../schoolwerkplan/verslag.md }")
                .changed("plan/doelen/d1-basis.md", "naar: doc:minimumdoelen", "naar: ../visie/ict-visie.md#b2");
        assertThat(page(school, "afspraken/telefoon.html").select("main").text())
                .contains("Staat in Verslag van de schoolraad, bij \"Besluit\"");
        assertThat(page(school, "overzicht/begroting.html").select("#p1").text())
                .contains("D1 Verslag van de schoolraad € 12.600");
        assertThat(page(school, "doelen/d1-basis.html").select(".verwijzingen").text())
                .contains("Visie op ICT bij B2");
    }

    @Test
    void whatIsWrittenForPeopleStaysAsItIs() {
        assertThat(Dutch.words("digiplan-algemeen")).isEqualTo("digiplan algemeen");
        assertThat(Dutch.words("ICT-team")).isEqualTo("ICT-team");
        assertThat(Dutch.words("ouders en co-ouders")).isEqualTo("ouders en co-ouders");
    }

    @Test
    void theBudgetIsSummedByYearAndSourceAndNeverAddedToTheCosts() {
        String text = page(TestSchool.rich(), "overzicht/begroting.html")
                .select("main")
                .text();
        assertThat(text)
                .contains("Digiplan algemeen € 12.600 – € 12.600")
                .contains("Samen € 12.600 € 900,50 € 13.500,50")
                .contains("2026-2027 € 12.600 € 2.000,50 € 350")
                .contains("Licenties 2027-2028 € 15");
    }

    @Test
    void whatIsLateComesFirstAndOnlyWithAReferenceDate() {
        Document board = page(TestSchool.rich(), "overzicht/opvolging.html");
        assertThat(board.select(".tellers li").eachText())
                .containsExactly("1 Te laat", "1 Gepland", "1 Afgerond", "1 Gestopt");
        assertThat(board.select("main").text())
                .contains("Over tijd 1 oktober 2026 Nazicht Smartphones", "30 juni 2027 Herziening van het plan");
        Document without = page(TestSchool.rich().withoutToday(), "overzicht/opvolging.html");
        assertThat(without.select("main").text()).doesNotContain("Te laat").contains("geen peildatum");
    }

    @Test
    void theRegisterLeadsFromAToZ() {
        Document register = page(TestSchool.rich(), "overzicht/register.html");
        assertThat(register.select(".letter h2").eachText()).isSorted();
        assertThat(register.select("#begrip-éénlijn").text()).isEqualTo("Éénlijn: één aanspreekpunt voor hulp.");
        assertThat(register.select(".letter:has(#letter-h)").text()).contains("helpdesk zie Éénlijn");
        assertThat(register.select(".letter:has(#letter-e)").text()).contains("Éénlijn");
    }

    @Test
    void twoPagesNeverShareAnAddress() {
        Set<String> paths = TestSchool.rich()
                .with("plan/404.md", "# Niet deze\n")
                .with("plan/Schoolwerkplan/Verslag.md", "# Van het plan\n")
                .site()
                .files()
                .paths();
        assertThat(paths).contains("404-2.html", "Schoolwerkplan/Verslag.html", "schoolwerkplan/verslag-2.html");
    }

    @Test
    void anSvgThatHoldsAProgramIsNotPublished() {
        for (String bad : List.of(
                "<script>x</script>",
                "<rect onload='x'/>",
                "<a href='https://x.example'/>",
                "<style>@import 'x';</style>")) {
            RenderedSite site = TestSchool.rich()
                    .with("afbeeldingen/logo.svg", "<svg xmlns=\"x\">" + bad + "</svg>")
                    .site();
            assertThat(site.files().paths()).as(bad).doesNotContain("afbeeldingen/logo.svg");
            assertThat(TestSchool.text(site, "index.html")).as(bad).doesNotContain("logo.svg");
        }
    }

    @Test
    void theSiteIsTheSameWhateverTheMachineSpeaks() {
        RenderedSite here = TestSchool.rich().site();
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(new Locale("tr", "TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Tokyo"));
            RenderedSite there = TestSchool.rich().site();
            for (String path : here.files().paths()) {
                assertThat(there.files().read(path))
                        .as(path)
                        .isEqualTo(here.files().read(path));
            }
            assertThat(there.print().html()).isEqualTo(here.print().html());
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void thePrintPageHoldsEveryDocumentAndItsLinksStayOnThePage() {
        RenderedSite site = TestSchool.rich().site(Visibility.PUBLIC);
        Document print = Jsoup.parse(site.print().html());
        assertThat(print.select("section.chapter > h1").eachText())
                .contains(
                        "In het kort",
                        "Visie op ICT",
                        "Elk kind heeft een digitale basis",
                        "Planning",
                        "Begroting",
                        "Documenten",
                        "Goedkeuringen",
                        "Begrippen");
        Set<String> ids = new HashSet<>();
        print.select("[id]")
                .forEach(element ->
                        assertThat(ids.add(element.id())).as(element.id()).isTrue());
        for (Element link : print.select("a[href]")) {
            String href = link.attr("href");
            assertThat(href).matches("(?:#|https?:|mailto:|tel:).*");
            if (href.startsWith("#")) {
                assertThat(ids)
                        .contains(
                                java.net.URLDecoder.decode(href.substring(1), java.nio.charset.StandardCharsets.UTF_8));
            }
        }
        assertThat(print.select("h1, h2, h3, h4, h5, h6"))
                .allSatisfy(heading -> assertThat(heading.id()).isNotEmpty());
        for (Element image : print.select("img")) {
            assertThat(site.print().assets().paths()).contains(image.attr("src"));
        }
        assertThat(print.select("script, style, link")).isEmpty();
        assertThat(print.select("svg"))
                .allSatisfy(svg -> assertThat(svg.attr("aria-label")).isNotEmpty());
    }
}
