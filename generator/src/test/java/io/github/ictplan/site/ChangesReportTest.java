package io.github.ictplan.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ictplan.changes.Comparison;
import io.github.ictplan.model.Visibility;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The report of changes: what a director reads within a minute, in one file that asks for nothing. {@code -Dgolden=update} rewrites what stands in {@code
 * src/test/changes}; review the difference as you review code.
 */
class ChangesReportTest {
    private static final Path GOLDEN = Path.of("src", "test", "changes").toAbsolutePath();
    private static final Path SCHOOL =
            Path.of("src", "test", "stories", "school").toAbsolutePath();
    private static final boolean UPDATE = "update".equals(System.getProperty("golden"));
    private static final int BUDGET_BYTES = 30_000;

    /** Everything that somebody who means harm would type. */
    private static final String EVIL =
            "<script>alert(1)</script><img src=x onerror=alert(1)> ${nonce} <#assign a=1> [a](javascript:alert(1))"
                    + " ![b](https://elders.example/b.png) </style></title> \u202Eevil @jan #1 ::error::x";

    private static Nu nu;

    @BeforeAll
    static void checker() throws Exception {
        nu = Nu.checker();
    }

    @ParameterizedTest
    @EnumSource(Visibility.class)
    void theCheckerOfHtmlFindsNothing(Visibility audience) throws Exception {
        assertThat(judged(text(Proposal.ofWinter(), audience))).isEmpty();
    }

    @Test
    void itAsksForNothingAndItsPolicyForbidsTheRest() {
        String html = text(Proposal.ofWinter(), Visibility.PUBLIC);
        int style = html.indexOf("<style");
        String css = html.substring(html.indexOf('>', style) + 1, html.indexOf("</style>"));
        assertThat(html)
                .contains("content=\"default-src 'none'; style-src 'nonce-" + Stylesheet.hash(css) + "'; base-uri")
                .doesNotContain("<script", "<img", "<link", "@import", "url(")
                .doesNotContainPattern("\\ssrc=")
                .doesNotContainPattern("href=\"(?!#)");
    }

    @Test
    void aNormalChangeIsALightPage() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(html(Proposal.ofWinter(), Visibility.PUBLIC));
        }
        assertThat(packed.size()).isLessThan(BUDGET_BYTES);
    }

    @Test
    void whatIsDecidedStandsFirst() {
        String html = text(Proposal.ofWinter(), Visibility.PUBLIC);
        assertThat(html)
                .containsSubsequence(
                        "<h1>Wat verandert er in ons plan?</h1>",
                        "van <b>main</b> <small>20 oktober 2026</small>",
                        "naar <b>dit voorstel</b>",
                        "Beslissing nodig: <strong>ja</strong>",
                        "De begroting",
                        "2027-2028",
                        "€\u00A015.400",
                        "€\u00A019.400",
                        "+\u00A0€\u00A04.000",
                        "Toon ook wat gelijk blijft",
                        "31 mei 2029",
                        "Alleen taal, plaats en instellingen (1)",
                        "id=\"tekst\"",
                        "een leerstof<ins>",
                        "Gemaakt met ictplan")
                .doesNotContain("Alleen voor het school");
    }

    @Test
    void whoOpensAReportOfTheTeamIsTold() {
        assertThat(text(Proposal.ofWinter(), Visibility.TEAM)).contains("Alleen voor het schoolteam.");
    }

    @Test
    void noChangeIsNoDecision() {
        assertThat(text(Proposal.ofExample(), Visibility.PUBLIC))
                .contains("Beslissing nodig: <strong>nee</strong>")
                .doesNotContain("<h2 id=\"tekst\">", "In dit verslag");
    }

    @Test
    void theSameComparisonIsTheSameBytes() {
        assertThat(html(Proposal.ofWinter(), Visibility.BOARD)).isEqualTo(html(Proposal.ofWinter(), Visibility.BOARD));
    }

    @Test
    void whatOnlyTheTeamSeesLeavesNoTraceInAPublicReport() {
        String hidden = "---\ntitel: Zwaluw\nid: kievit\nzichtbaarheid: team\n---\n## Merel\nSpreeuw\n";
        Proposal more = Proposal.ofWinter()
                .with("plan/team/zwaluw.md", hidden)
                .changed("plan/team/eerste-hulp.md", "titel: ", "titel: Wulp ");
        assertThat(html(more, Visibility.PUBLIC)).isEqualTo(html(Proposal.ofWinter(), Visibility.PUBLIC));
        assertThat(ChangesReport.print(more.comparison(Visibility.PUBLIC), Visibility.PUBLIC)
                        .html())
                .isEqualTo(ChangesReport.print(Proposal.ofWinter().comparison(Visibility.PUBLIC), Visibility.PUBLIC)
                        .html());
        assertThat(text(more, Visibility.TEAM)).contains("Zwaluw", "Merel", "Spreeuw", "Wulp");
    }

    @Test
    void whatSomebodyTypesToDoHarmIsOnlyText() throws Exception {
        String html = text(evil(), Visibility.PUBLIC);
        assertThat(html)
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;", "${nonce}", "[U+202E]evil")
                .doesNotContain("\u202E");
        Document page = Jsoup.parse(html);
        assertThat(page.select("script, img, iframe, link, object, form, base")).isEmpty();
        assertThat(page.select("[href]").eachAttr("href")).allMatch(address -> address.startsWith("#"));
        assertThat(page.getAllElements())
                .flatMap(element -> element.attributes().asList())
                .extracting(Attribute::getKey)
                .noneMatch(name -> name.startsWith("on") || name.equals("style") || name.equals("src"));
        assertThat(html.split("</style>", -1)).hasSize(2);
        assertThat(judged(html)).isEmpty();
    }

    /** Neither side may choose how its own change is shown. */
    @Test
    void templatesAndStylesOfTheSchoolCountForNothing() {
        Proposal own = Proposal.ofWinter()
                .with("sjablonen/wijzigingen.ftlh", "gekaapt")
                .with("sjablonen/delen.ftlh", "gekaapt")
                .with("stijl/tokens.css", ":root{--inkt:#ffffff}");
        assertThat(html(own, Visibility.PUBLIC)).isEqualTo(html(Proposal.ofWinter(), Visibility.PUBLIC));
    }

    @Test
    void aStoryReadsAsItDid() throws IOException {
        Proposal story = Proposal.of(SCHOOL)
                .changed("plan/begroting.md", "bedrag: 1500", "bedrag: 5500")
                .changed(
                        "plan/visie/ict-visie.md",
                        "ICT ondersteunt het leren.",
                        "ICT ondersteunt het leren en de zorg.")
                .with("plan/nieuws.md", "---\ntitel: Nieuws\n---\nEr is *nieuws*.\n");
        golden("story.html", text(story, Visibility.PUBLIC));
    }

    @Test
    void anEvilStoryReadsAsItDid() throws IOException {
        golden("kwaad.html", text(evil(), Visibility.BOARD));
    }

    private static Proposal evil() {
        String quoted = "'" + EVIL + "'";
        return Proposal.of(SCHOOL)
                .changed("plan/doelen/d1-leerlijn.md", "wat: ", "wat: " + quoted + "\n    bestaat-niet: ")
                .changed("plan/begroting.md", "bron-middelen: ", "bron-middelen: " + quoted + "\n    x: ")
                .changed("plan/visie/ict-visie.md", "ICT ondersteunt", EVIL + " ICT ondersteunt")
                .with(
                        "plan/kwaad.md",
                        "---\ntitel: " + quoted + "\nsamenvatting: " + quoted + "\n---\n## " + EVIL
                                + " {#x\" onclick=\"alert(1)}\n\n" + EVIL + "\n\n| " + EVIL + " |\n|---|\n| " + EVIL
                                + " |\n");
    }

    /** The checker does not know the newest of CSS: what a browser prints of a closed {@code <details>}. */
    private static String judged(String html) throws Exception {
        return nu.messages("wijzigingen.html", html.replaceFirst("details::details-content\\{[^}]*}", ""));
    }

    /** Without the style sheet, which has tests of its own. */
    private static void golden(String name, String html) throws IOException {
        String page =
                html.replaceFirst("(?s)<style.*?</style>", "<style></style>").replaceFirst("nonce-[^']*", "nonce-");
        Path file = GOLDEN.resolve(name);
        if (UPDATE) {
            Files.createDirectories(GOLDEN);
            Files.writeString(file, page);
        }
        assertThat(page).isEqualTo(Files.readString(file));
    }

    private static byte[] html(Proposal proposal, Visibility audience) {
        Comparison comparison = proposal.comparison(audience);
        return ChangesReport.html(comparison, audience);
    }

    private static String text(Proposal proposal, Visibility audience) {
        return new String(html(proposal, audience), StandardCharsets.UTF_8);
    }
}
