package io.github.ictplan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ictplan.finding.Finding;
import io.github.ictplan.model.Visibility;
import io.github.ictplan.site.Nu;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** Sites of schools with git tags on versions that they adopted, made on the spot. */
class EditionsTest {
    private static final LocalDate JUNE_2025 = LocalDate.of(2025, 6, 23);
    private static final LocalDate JUNE_2026 = LocalDate.of(2026, 6, 22);
    private static final LocalDate OCTOBER_2026 = LocalDate.of(2026, 10, 5);
    private static final String LIST = "overzicht/wijzigingen.html";

    @TempDir
    Path folder;

    /** What a run made, and what it said. */
    private record Run(SortedMap<String, byte[]> files, List<Finding> findings) {
        String page(String path) {
            byte[] bytes = files.get(path);
            assertThat(bytes).as("%s among %s", path, files.keySet()).isNotNull();
            return new String(bytes, StandardCharsets.UTF_8).replaceAll("\\s+", " ");
        }

        List<String> said() {
            return findings.stream()
                    .map(finding -> finding.where() + " " + finding.rule())
                    .filter(line -> line.contains("editie/"))
                    .toList();
        }

        List<String> ofEditions() {
            return files.keySet().stream()
                    .filter(path -> path.matches("edities/.*|overzicht/wijzigingen.*|wijzigingen\\.xml"))
                    .toList();
        }
    }

    private Run run(TaggedSchool school) {
        return run(school, Visibility.PUBLIC, false);
    }

    private Run run(TaggedSchool school, Visibility audience, boolean pdf) {
        try {
            Path target = Files.createTempDirectory(folder, "target");
            Settings settings = new Settings(
                    school.folder(), target.resolve("site"), target.resolve("ictplan"), audience, pdf, null, null);
            Outcome outcome = new Pipeline(settings).site();
            SortedMap<String, byte[]> files = new TreeMap<>();
            try (Stream<Path> all = Files.walk(target.resolve("site"))) {
                for (Path file : all.filter(Files::isRegularFile).toList()) {
                    String path =
                            target.resolve("site").relativize(file).toString().replace('\\', '/');
                    if (!path.startsWith("schema/")) {
                        files.put(path, Files.readAllBytes(file));
                    }
                }
            }
            return new Run(files, outcome.findings());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private TaggedSchool school() {
        return TaggedSchool.in(folder.resolve("school"))
                .write(
                        "plan/index.md",
                        "---\ntitel: In het kort\nsamenvatting: Ons plan.\n---\nWelkom op onze school.\n")
                .write("plan/afspraken/gsm.md", """
                        ---
                        soort: afspraak
                        titel: Gsm op school
                        doelgroep: leerlingen
                        ---
                        Tijdens de lessen blijft de gsm in je boekentas.
                        """)
                .write("plan/doelen/d1.md", """
                        ---
                        soort: doel
                        id: D1
                        titel: Elk kind werkt veilig online
                        indicator: leerlingen met een veilig wachtwoord
                        beginwaarde: 40 %
                        streefwaarde: 80 %
                        tegen: 2027-06-30
                        acties:
                          - id: D1.1
                            wat: Lessen over wachtwoorden
                            eigenaar: directie
                            periode: 2026-2027
                            status: gepland
                        ---
                        Waarom we dit doen.
                        """)
                .write("ictplan.yaml", card("1.0", "2025-06-23", "1-0000-0000-0000-0000"));
    }

    private static String card(String version, String day, String fingerprint) {
        return """
                school:
                  naam: De Kaai & Co
                plan:
                  titel: ICT-plan
                  versie: "%s"
                  status: goedgekeurd
                  periode: 2025-09-01/2029-08-31
                goedkeuringen:
                  - orgaan: schoolbestuur
                    soort: beslissing
                    datum: %s
                    versie: "%s"
                    vingerafdruk: %s
                rollen:
                  - id: directie
                site:
                  adres: https://dekaai.example/plan
                """.formatted(version, day, version, fingerprint);
    }

    /** Adopts the plan as it stands: the check tells its fingerprint, as it does to a school. */
    private TaggedSchool adopt(TaggedSchool school, String version, LocalDate day) {
        school.write("ictplan.yaml", card(version, day.toString(), "1-0000-0000-0000-0000"));
        school.write("ictplan.yaml", card(version, day.toString(), fingerprint(school)));
        return school.commit(day);
    }

    private String fingerprint(TaggedSchool school) {
        Settings settings = SiteRun.settings(school.folder(), folder.resolve("nazicht"), false, null);
        String said = new Pipeline(settings).check().text();
        Matcher told =
                Pattern.compile("vingerafdruk van vandaag: `(1-[0-9a-f-]{19})`").matcher(said);
        assertThat(told.find()).as(said).isTrue();
        return told.group(1);
    }

    /** Three editions; the second changes the agreement, the third the goal. */
    private TaggedSchool threeEditions() {
        TaggedSchool school = adopt(school(), "1.0", JUNE_2025).tag("editie-1.0");
        school.change("plan/afspraken/gsm.md", "in je boekentas", "in de kluis van de klas");
        adopt(school, "1.1", JUNE_2026).annotatedTag("editie-1.1");
        school.change("plan/doelen/d1.md", "80 %", "95 %");
        return adopt(school, "2.0", OCTOBER_2026).tag("editie-2.0");
    }

    @Test
    void aSchoolWithoutTagsHasNoSuchPages() {
        TaggedSchool school = adopt(school(), "1.0", JUNE_2025);
        Run tagless = run(school);
        assertThat(tagless.ofEditions()).isEmpty();
        assertThat(tagless.said()).isEmpty();
        assertThat(tagless.files().values())
                .noneMatch(page -> new String(page, StandardCharsets.UTF_8).contains("wijzigingen"));
    }

    @Test
    void tellsOfThreeEditionsTheNewestFirst() {
        Run run = run(threeEditions());
        assertThat(run.said()).isEmpty();
        assertThat(run.ofEditions())
                .containsExactly(
                        LIST,
                        "overzicht/wijzigingen/1.0--1.1.html",
                        "overzicht/wijzigingen/1.0--2.0.html",
                        "overzicht/wijzigingen/1.1--2.0.html",
                        "overzicht/wijzigingen/2.0--vandaag.html",
                        "wijzigingen.xml");
        String list = run.page(LIST);
        assertThat(list)
                .containsSubsequence(
                        "id=\"versie-2-0\"",
                        "5 oktober 2026",
                        "Schoolbestuur",
                        "De laatste",
                        "id=\"versie-1-1\"",
                        "22 juni 2026",
                        "Vervangen door versie 2.0",
                        "id=\"versie-1-0\"",
                        "23 juni 2025",
                        "Vervangen door versie 1.1");
        assertThat(list)
                .containsSubsequence(
                        "Sinds versie 2.0",
                        "Er veranderde niets.",
                        "Van versie 1.1 naar versie 2.0",
                        "95 %",
                        "Van versie 1.0 naar versie 1.1",
                        "Gsm op school");
    }

    @Test
    void aTagOnWhatNobodyAdoptedIsNotPublished() {
        TaggedSchool school = adopt(school(), "1.0", JUNE_2025).tag("editie-1.0");
        school.change("ictplan.yaml", "soort: beslissing", "soort: advies")
                .commit(JUNE_2026)
                .tag("editie-2.0");
        school.write("plan/afspraken/gsm.md", "---\nsoort: afspraak\ntitel: Gsm\n---\nAnders.\n");
        school.change("ictplan.yaml", "soort: advies", "soort: beslissing")
                .commit(OCTOBER_2026)
                .tag("editie-1.0-anders");
        Run run = run(school);
        assertThat(run.said())
                .containsExactly(
                        "ictplan.yaml:1:1 editie/niet-goedgekeurd", "ictplan.yaml:1:1 editie/niet-goedgekeurd");
        assertThat(run.ofEditions())
                .containsExactly(LIST, "overzicht/wijzigingen/1.0--vandaag.html", "wijzigingen.xml");
    }

    @Test
    void saysOnEveryPageThatTheTextChangedSinceItWasAdopted() {
        TaggedSchool school = adopt(school(), "1.0", JUNE_2025).tag("editie-1.0");
        assertThat(run(school).page("index.html")).doesNotContain("Gewijzigd");
        school.change("plan/afspraken/gsm.md", "in je boekentas", "in de kluis van de klas");
        Run run = run(school);
        assertThat(run.page("afspraken/gsm.html"))
                .contains("<strong>Gewijzigd</strong> Deze tekst is gewijzigd na de goedkeuring van versie 1.0.")
                .contains("<a href=\"../overzicht/wijzigingen.html\">Wat veranderde er sinds versie 1.0?</a>");
        assertThat(run.page(LIST)).contains("Sinds versie 1.0").doesNotContain("Er veranderde niets.");
        school.change("ictplan.yaml", "status: goedgekeurd", "status: in-herziening");
        assertThat(run(school).page("index.html"))
                .contains("Ze is nog niet goedgekeurd. De laatst goedgekeurde versie is 1.0.")
                .doesNotContain("Gewijzigd");
    }

    @Test
    void anEditionIsHiddenFromWhoMayNotSeeIt() {
        TaggedSchool school = threeEditions();
        school.write("ictplan.yaml", hiding(school, "1.1", "bestuur"));
        Run everybody = run(school);
        assertThat(everybody.said()).isEmpty();
        assertThat(everybody.ofEditions()).noneMatch(path -> path.contains("1.1"));
        assertThat(everybody.page(LIST)).doesNotContain("1.1").contains("Van versie 1.0 naar versie 2.0");
        assertThat(run(school, Visibility.BOARD, false).page(LIST)).contains("Van versie 1.0 naar versie 1.1");
        school.change("ictplan.yaml", "zichtbaarheid: bestuur", "zichtbaarheid: bestuurr");
        assertThat(run(school).ofEditions()).noneMatch(path -> path.contains("1.1"));
    }

    private static String hiding(TaggedSchool school, String version, String audience) {
        try {
            return Files.readString(school.folder().resolve("ictplan.yaml")) + "edities:\n  - versie: \"" + version
                    + "\"\n    zichtbaarheid: " + audience + "\n";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void whatIsHiddenTodayDoesNotComeBackInAFormerEdition() throws IOException {
        TaggedSchool school = school().write(
                        "plan/noodplan.md",
                        "---\nid: noodplan\ntitel: Het noodplan\n---\nDe sleutel van het serverlokaal hangt achter de Torenvalk in de gang.\n");
        adopt(school, "1.0", JUNE_2025).tag("editie-1.0");
        school.delete("plan/noodplan.md")
                .write(
                        "plan/intern/wacht.md",
                        "---\ntitel: Wie wacht\nzichtbaarheid: team\n---\nDe sleutel van het serverlokaal hangt achter de Torenvalk in de gang.\n");
        adopt(school, "1.1", JUNE_2026).tag("editie-1.1");
        Run run = run(school, Visibility.PUBLIC, true);
        assertThat(run.files().keySet()).contains("edities/1.0/ictplan.pdf", "edities/1.1/ictplan.pdf");
        for (String path : run.files().keySet()) {
            String text = path.endsWith(".pdf") ? text(run.files().get(path)) : run.page(path);
            assertThat(text).as(path).doesNotContain("Torenvalk", "noodplan", "Wie wacht");
        }
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    @Test
    void aPdfIsThePlanAsItWasAndSaysWhatReplacedIt() throws IOException {
        TaggedSchool school = threeEditions();
        Run run = run(school, Visibility.PUBLIC, true);
        assertThat(text(run.files().get("edities/1.0/ictplan.pdf")))
                .contains("boekentas", "80 %", "Intussen vervangen door versie 1.1, goedgekeurd op 22 juni 2026.")
                .doesNotContain("kluis", "95 %");
        assertThat(text(run.files().get("edities/1.1/ictplan.pdf")))
                .contains("kluis", "80 %", "Intussen vervangen door versie 2.0")
                .doesNotContain("95 %");
        assertThat(text(run.files().get("edities/2.0/ictplan.pdf")))
                .contains("kluis", "95 %")
                .doesNotContain("vervangen");
        assertThat(run.page(LIST)).contains("href=\"../edities/1.0/ictplan.pdf\"");
        same(run(school, Visibility.PUBLIC, true).files(), run.files());
    }

    @Test
    void aShallowCloneShowsNoneAndSaysHowToDeepen() {
        TaggedSchool school = threeEditions().cutOff();
        Run run = run(school);
        assertThat(run.ofEditions()).isEmpty();
        assertThat(run.said()).containsExactly("ictplan.yaml:1:1 editie/onvolledige-kloon");
        assertThat(run.findings())
                .anyMatch(finding -> String.valueOf(finding.hint()).contains("fetch-depth: 0"));
    }

    @Test
    void aCheckedOutCommitWithoutBranchHasThemToo() {
        TaggedSchool school = threeEditions().checkOut("editie-2.0");
        assertThat(run(school).page(LIST)).contains("Van versie 1.0 naar versie 1.1");
    }

    @Test
    void aNoteOnAnUnknownVersionSaysSo() {
        TaggedSchool school = threeEditions();
        school.write("ictplan.yaml", hiding(school, "1.11", "bestuur"));
        assertThat(run(school).said()).containsExactly("ictplan.yaml:19:13 editie/onbekend");
    }

    @Test
    void aChangeOfWhatIsHiddenLeavesThePublicSiteAsItIs() throws IOException {
        SortedMap<String, byte[]> quiet = hidden("Buizerd", "Buizerd");
        SortedMap<String, byte[]> changed = hidden("Buizerd", "Grutto");
        same(changed, quiet);
    }

    private static void same(SortedMap<String, byte[]> one, SortedMap<String, byte[]> other) {
        assertThat(one.keySet()).isEqualTo(other.keySet());
        assertThat(one).allSatisfy((path, bytes) -> assertThat(bytes).as(path).isEqualTo(other.get(path)));
    }

    private SortedMap<String, byte[]> hidden(String before, String after) throws IOException {
        TaggedSchool school = TaggedSchool.in(Files.createTempDirectory(folder, "school"))
                .write("plan/index.md", "---\ntitel: In het kort\n---\nWelkom.\n")
                .write("plan/intern.md", "---\ntitel: Intern\nzichtbaarheid: team\n---\n" + before + "\n")
                .write("plan/afspraken/gsm.md", "---\nsoort: afspraak\ntitel: Gsm\n---\nIn de kluis.\n");
        adopt(school, "1.0", JUNE_2025).tag("editie-1.0");
        school.write("plan/intern.md", "---\ntitel: Intern\nzichtbaarheid: team\n---\n" + after + "\n");
        school.write("plan/afspraken/gsm.md", "---\nsoort: afspraak\ntitel: Gsm\n---\nIn de boekentas.\n");
        adopt(school, "1.1", JUNE_2026).tag("editie-1.1");
        return run(school).files();
    }

    /** RFC 4287, §4.1: what a feed and an entry must hold, once each, and what their values look like. */
    @Test
    void theFeedIsAtom() throws Exception {
        Run run = run(threeEditions());
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        Element feed = factory.newDocumentBuilder()
                .parse(new ByteArrayInputStream(run.files().get("wijzigingen.xml")))
                .getDocumentElement();
        assertThat(feed.getNamespaceURI()).isEqualTo("http://www.w3.org/2005/Atom");
        assertThat(names(feed))
                .containsExactly("id", "title", "updated", "author", "link", "link", "entry", "entry", "entry");
        assertThat(texts(feed, "updated"))
                .allMatch(moment -> moment.equals(Instant.parse(moment).toString()));
        assertThat(texts(feed, "updated"))
                .containsExactly(
                        "2026-10-05T00:00:00Z", "2026-10-05T00:00:00Z", "2026-06-22T00:00:00Z", "2025-06-23T00:00:00Z");
        assertThat(texts(feed, "id"))
                .doesNotHaveDuplicates()
                .allMatch(id -> URI.create(id).isAbsolute());
        assertThat(texts(feed, "name")).containsExactly("De Kaai & Co");
        NodeList entries = feed.getElementsByTagName("entry");
        for (int i = 0; i < entries.getLength(); i++) {
            assertThat(names((Element) entries.item(i))).containsExactly("id", "title", "updated", "link", "summary");
        }
        assertThat(run.page("index.html")).contains("<link rel=\"alternate\" type=\"application/atom+xml\"");
    }

    @Test
    void withoutAnAddressThereIsNoFeed() {
        TaggedSchool school = threeEditions();
        school.change("ictplan.yaml", "site:\n  adres: https://dekaai.example/plan\n", "");
        Run run = run(school);
        assertThat(run.ofEditions()).contains(LIST).doesNotContain("wijzigingen.xml");
        assertThat(run.page(LIST)).doesNotContain("atom+xml");
    }

    private static List<String> names(Element parent) {
        List<String> names = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                names.add(element.getTagName());
            }
        }
        return names;
    }

    private static List<String> texts(Element feed, String name) {
        NodeList found = feed.getElementsByTagName(name);
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> found.item(i).getTextContent())
                .toList();
    }

    @Test
    void itsPagesAreValidAndEveryLinkInThemLeadsSomewhere() throws Exception {
        Run run = run(threeEditions(), Visibility.PUBLIC, true);
        Nu nu = Nu.checker();
        for (String path : run.ofEditions()) {
            if (path.endsWith(".html")) {
                assertThat(nu.messages(path, run.files().get(path))).as(path).isEmpty();
                Matcher link =
                        Pattern.compile(" href=\"([^\"#:]+)(?:#[^\"]*)?\"").matcher(run.page(path));
                while (link.find()) {
                    assertThat(run.files())
                            .as(path)
                            .containsKey(URI.create(path).resolve(link.group(1)).toString());
                }
            }
        }
    }
}
