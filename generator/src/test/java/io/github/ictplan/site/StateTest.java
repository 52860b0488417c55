package io.github.ictplan.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ictplan.model.Visibility;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class StateTest {
    private static final String PAGE = "overzicht/stand.html";
    private static final String CHECKLIST = "overzicht/overzichtslijst.html";

    /** A school with profiles, with findings of each weight, and with one that it lives with. */
    static TestSchool school() {
        return TestSchool.rich()
                .changed("ictplan.yaml", "\nrollen:\n", "\nprofielen: [digisprong-visie, digiplan-2026]\nrollen:\n")
                .with("plan/doelen/d3-later.md", """
                        ---
                        soort: doel
                        id: D3
                        titel: Een <b>doel</b> zonder indicator
                        eigenaar: directie
                        tegen: 2026-09-01
                        negeer:
                          - regel: doel/verlopen
                            reden: De leverancier is failliet & weg.
                            tot: 2027-09-01
                        ---
                        ## Waarom

                        [weg](nergens.md)
                        """);
    }

    private static Document page(TestSchool school, Visibility audience) {
        return Jsoup.parse(TestSchool.text(school.site(audience), PAGE));
    }

    @Test
    void theTeamSeesWhatTheRulesSayAndWhere() {
        Document page = page(school(), Visibility.TEAM);
        assertThat(page.select(".tellers li")).hasSize(3);
        assertThat(page.select("nav[aria-label=Hoofdmenu] a[aria-current]").text())
                .isEqualTo("Stand");
        Element link = page.select(".bevindingen li:contains(link/dood)").first();
        assertThat(link.text()).contains("Fout", "regel 14");
        assertThat(link.select("a").attr("href")).isEqualTo("../doelen/d3-later.html#waarom");
        assertThat(page.select("main").html()).doesNotContain("<b>doel</b>");
    }

    @Test
    void eachQuestionAndQualityHasAStateInWords() {
        Document page = page(school(), Visibility.TEAM);
        assertThat(page.select("section:has(#vragen) tbody tr"))
                .hasSize(3)
                .allSatisfy(row -> assertThat(row.select(".chip").text()).isNotBlank());
        assertThat(page.select("section:has(#kenmerken) tbody tr")).hasSize(7);
        Element concrete =
                page.select("section:has(#kenmerken) tr:contains(Concreet)").first();
        assertThat(concrete.select(".chip").text()).isEqualTo("Hier ontbreekt iets");
        assertThat(page.select("section:has(#vragen) .chip").eachText()).contains("Geen opmerkingen");
    }

    @Test
    void whatTheSchoolLivesWithStandsApartWithReasonAndEnd() {
        Document page = page(school(), Visibility.TEAM);
        assertThat(page.select("section:has(#genegeerd) tbody tr").text())
                .contains("De leverancier is failliet & weg.", "1 september 2027");
        assertThat(page.select(".bevindingen").text()).doesNotContain("doel/verlopen");
    }

    @Test
    void theProfilesWithTheirDayAndWhatTheyDoNotKnow() {
        Document page = page(school(), Visibility.TEAM);
        assertThat(page.select("section:has(#profielen) .profiel")).hasSize(2);
        assertThat(page.select("section:has(#profielen)").text())
                .contains(
                        "Nagekeken op 23 november 2026", "Dit profiel zegt dus niet of je plan in orde is met de wet");
    }

    @Test
    void whatKindOfPlanItIsAndHowItsTextsRead() {
        Document page = page(
                school().with(
                                "plan/lang.md",
                                "# Lang\n\n" + "Elke leerling leest elke dag een kort verhaal. ".repeat(10)),
                Visibility.TEAM);
        assertThat(page.select("section:has(#soort)").text()).contains("Soort plan", "Volledig plan");
        assertThat(page.select("section:has(#sectie-leesbaarheid) tbody tr:contains(Lang)")
                        .text())
                .startsWith("Lang 80 8,0 8 woorden");
    }

    @Test
    void anApprovalTellsWhetherTheTextIsStillTheSame() {
        assertThat(seals(sealed())).isEqualTo(List.of("Geen vingerafdruk", "Gewijzigd na goedkeuring"));
    }

    /** Nobody looked. */
    @Test
    void withoutTheRuleThatComparesThemNobodyKnows() {
        TestSchool without = sealed().changed("ictplan.yaml", "digiplan-2026]", "digiplan-2026, eigen]")
                .with(
                        "profielen/eigen.yaml",
                        "bron: School\nnagekeken-op: 2026-11-23\nregels: { plan/gewijzigd-na-goedkeuring: uit }\n");
        assertThat(seals(without)).isEqualTo(List.of("Geen vingerafdruk", "Nu niet na te gaan"));
    }

    private static TestSchool sealed() {
        return school().changed(
                        "ictplan.yaml",
                        "    soort: beslissing\n",
                        "    soort: beslissing\n    vingerafdruk: 1-0000-0000-0000-0000\n");
    }

    private static List<String> seals(TestSchool school) {
        return page(school, Visibility.TEAM)
                .select("section:has(#goedkeuringen) .chip")
                .eachText();
    }

    @Test
    void theOverviewLeadsToWhereEachPartStands() {
        RenderedSite site = school().site(Visibility.TEAM);
        Document page = Jsoup.parse(TestSchool.text(site, CHECKLIST));
        Element inventory =
                page.select("li:has(input):contains(Infrastructuur)").first();
        assertThat(inventory.select("a").attr("href")).isEqualTo("../infrastructuur.html");
        assertThat(inventory.select(".chip").text()).isEqualTo("Staat erin");
        assertThat(page.select("li:has(input)")).hasSize(31);
        assertThat(Jsoup.parse(TestSchool.text(site, PAGE)).select("a[href=overzichtslijst.html]"))
                .isNotEmpty();
    }

    @Test
    void aPublicSiteHasNeitherThePageNorALinkToIt() {
        RenderedSite site = school().site();
        assertThat(site.files().paths()).doesNotContain(PAGE, CHECKLIST);
        for (String path : site.files().paths()) {
            assertThat(TestSchool.text(site, path)).as(path).doesNotContain("stand.html", "overzichtslijst");
        }
    }

    /** Neither a finding in a hidden file or action, nor a sum or a count that holds one, nor a hint that names one. */
    @Test
    void theTeamReadsNothingOfWhatIsForTheBoard() {
        TestSchool hiding = school().with(
                        "plan/doelen/d9-torenvalk.md",
                        "---\nsoort: doel\nid: D9\ntitel: Torenvalk\nzichtbaarheid: bestuur\nsteunt-op: B9\n---\n[x](weg-buizerd.md)\n")
                .changed(
                        "plan/doelen/d1-basis.md",
                        "                  - id: D1.4".strip(),
                        "- id: D1.9\n    wat: Sijs\n    zichtbaarheid: bestuur\n    eigenaar: kievit\n    periode: 2026-2027\n    status: gepland\n    kost: 99999\n    kleur: merel\n  - id: D1.4")
                .changed(
                        "plan/index.md",
                        "Wat betekent",
                        "[Hier](doelen/d9-torenvalk.mb). [Daar](weg.md). Wat betekent");
        assertThat(page(hiding, Visibility.BOARD).text())
                .contains("torenvalk", "weg-buizerd.md", "kleur")
                .contains("kievit");
        String team = page(hiding, Visibility.TEAM).text() + TestSchool.text(hiding.site(Visibility.TEAM), CHECKLIST);
        assertThat(team)
                .doesNotContainIgnoringCase("torenvalk")
                .doesNotContain(
                        "D9", "B9", "buizerd", "D1.9", "Sijs", "kievit", "merel", "kleur", "99.999", "99999", "101");
        assertThat(team).contains("weg.md");
    }

    /** Of a long name a hint shows only the beginning. */
    @Test
    void theTeamReadsNoBeginningOfALongName() {
        TestSchool hiding = school().with(
                        "plan/doelen/d9.md",
                        "---\nsoort: doel\nid: torenvalk" + "-lang".repeat(15) + "\nzichtbaarheid: bestuur\n---\n")
                .with(
                        "plan/opvolging/later.md",
                        "---\nsoort: evaluatie\ndatum: 2026-10-01\ndoelen:\n  - id: zomaar\n    oordeel: op-schema\n---\n");
        assertThat(page(hiding, Visibility.BOARD).text()).contains("zomaar", "torenvalk-lang");
        assertThat(page(hiding, Visibility.TEAM).text()).contains("zomaar").doesNotContain("torenvalk");
    }
}
