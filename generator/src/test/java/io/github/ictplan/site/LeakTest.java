package io.github.ictplan.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ictplan.model.Visibility;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A public site holds nothing of what is for the team or the board: not a word, a name, an address or a number. */
class LeakTest {
    private static final List<String> MARKS = List.of(
            "Zwaluw",
            "Kievit",
            "Merel",
            "Spreeuw",
            "Roodborst",
            "Winterkoning",
            "Buizerd",
            "Torenvalk",
            "Grutto",
            "Wulp",
            "IJsvogel",
            "Nachtegaal",
            "Putter",
            "Sijs");

    private static TestSchool school() {
        return TestSchool.rich()
                .with("plan/intern/zwaluw.md", """
                        ---
                        titel: Zwaluw
                        id: kievit
                        samenvatting: Merel
                        zichtbaarheid: team
                        verwijzingen:
                          - naar: ../../schoolwerkplan/verslag.md#besluit
                            waarom: Spreeuw
                        ---
                        ## Roodborst
                        Winterkoning ![Wulp](../../afbeeldingen/buizerd.png)
                        """)
                .with(
                        "plan/doelen/d9-torenvalk.md",
                        "---\nsoort: doel\nid: D9\ntitel: Torenvalk\nzichtbaarheid: bestuur\nthema: leren\nsteunt-op: B1\neigenaar: directie\n---\n")
                .with("afbeeldingen/buizerd.png", "geen beeld")
                .with("afbeeldingen/ijsvogel.png", "door niets gebruikt")
                .with("schoolwerkplan/grutto.md", "---\ntitel: Nachtegaal\nzichtbaarheid: team\n---\nPutter\n")
                .changed(
                        "plan/doelen/d1-basis.md",
                        "                  - id: D1.4".strip(),
                        "- id: D1.9\n    wat: Sijs\n    zichtbaarheid: bestuur\n    eigenaar: directie\n    periode: 2026-2027\n    status: gepland\n    kost: 99999\n  - id: D1.4")
                .changed(
                        "plan/index.md",
                        "Wat betekent",
                        "[Hier](intern/zwaluw.md) en [daar](../schoolwerkplan/grutto.md). Wat betekent");
    }

    @Test
    void aPublicSiteHoldsNoneOfIt() {
        RenderedSite site = school().site(Visibility.PUBLIC);
        for (String path : site.files().paths()) {
            String bytes = new String(site.files().read(path), StandardCharsets.UTF_8);
            for (String mark : MARKS) {
                assertThat(path).doesNotContainIgnoringCase(mark);
                assertThat(bytes).as(path).doesNotContainIgnoringCase(mark);
            }
            assertThat(bytes).as(path).doesNotContain("99.999").doesNotContain("D1.9");
        }
        for (String mark : MARKS) {
            assertThat(site.print().html()).doesNotContainIgnoringCase(mark);
            assertThat(site.print().assets().paths().toString()).doesNotContainIgnoringCase(mark);
        }
    }

    @Test
    void aPublicSiteIsTheOneOfASchoolThatHidesNothing() {
        RenderedSite hiding = TestSchool.rich()
                .with(
                        "plan/doelen/d9-torenvalk.md",
                        "---\nsoort: doel\nid: D9\ntitel: Torenvalk\nzichtbaarheid: bestuur\nthema: leren\nsteunt-op: B1\neigenaar: directie\n---\n")
                .site(Visibility.PUBLIC);
        RenderedSite open = TestSchool.rich().site(Visibility.PUBLIC);
        assertThat(hiding.files().paths()).isEqualTo(open.files().paths());
        for (String path : open.files().paths()) {
            assertThat(hiding.files().read(path))
                    .as(path)
                    .isEqualTo(open.files().read(path));
        }
    }

    @Test
    void theTeamSeesWhatIsForTheTeamUnderABannerAndOutOfSearchEngines() {
        RenderedSite site = school().site(Visibility.TEAM);
        assertThat(TestSchool.text(site, "intern/zwaluw.html"))
                .contains("Winterkoning", "Alleen voor het schoolteam", "noindex");
        assertThat(site.files().paths())
                .contains("robots.txt", "schoolwerkplan/grutto.html")
                .doesNotContain("sitemap.xml");
        assertThat(site.files().paths().toString()).doesNotContain("torenvalk");
        assertThat(TestSchool.text(site, "overzicht/doelen.html")).doesNotContain("Torenvalk");
    }

    @Test
    void theBoardSeesAll() {
        RenderedSite site = school().site(Visibility.BOARD);
        assertThat(TestSchool.text(site, "doelen/d9-torenvalk.html")).contains("Alleen voor het schoolbestuur");
        assertThat(TestSchool.text(site, "doelen/d1-basis.html")).contains("Sijs");
    }
}
