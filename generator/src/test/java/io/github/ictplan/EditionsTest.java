package io.github.ictplan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ictplan.finding.Finding;
import io.github.ictplan.model.Visibility;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
}
