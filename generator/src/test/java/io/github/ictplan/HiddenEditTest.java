package io.github.ictplan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ictplan.model.Visibility;
import io.github.ictplan.report.Ink;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever may not see a text reads the same bytes whether it changed or not, next to a change that all may see. */
class HiddenEditTest {
    private static final Map<String, String> SCHOOL = Map.of(
            "ictplan.yaml",
            """
            school:
              naam: De Kaai
            plan:
              titel: Plan
              versie: "1.0"
            rollen:
              - id: directie
                naam: Directie
            documenten:
              - id: reglement
                titel: Reglement
                soort: schoolreglement
                url: https://kaai.example/reglement
              - id: kwartelboek
                titel: Kwartelboek
                soort: protocol
                bestand: schoolwerkplan/kwartel.md
                versie: "4"
                zichtbaarheid: bestuur
            negeer:
              - regel: visie/lege-woorden
                reden: Zo zeggen wij het.
                tot: 2027-09-01
            """,
            "schoolwerkplan/kwartel.md",
            "# Kwartelboek\n\n## Deel een\n\nTekst.\n",
            "plan/index.md",
            "---\nsoort: visie\n---\n# Visie\n\nWij leren samen met toestellen.\n",
            "plan/kwartel.md",
            """
            ---
            zichtbaarheid: bestuur
            negeer:
              - regel: taal/lange-zin
                reden: Kwartel zegt het zo.
                tot: 2027-09-01
            ---
            # Kwartel

            Wij zien een kwartel. Zie [hier](index.md).
            """,
            "plan/doelen/d1.md",
            """
            ---
            soort: doel
            id: D1
            titel: Toestellen
            indicator: aandeel
            beginwaarde: 10 %
            streefwaarde: 80 %
            tegen: 2027-06-30
            meetwijze: telling
            steunt-op: B1
            acties:
              - id: D1.1
                wat: Toestellen kopen
                eigenaar: directie
                periode: 2026-09-01/2027-06-30
                status: gepland
                kost:
                  2026-2027: 400
              - id: D1.2
                wat: Kwartels kopen
                eigenaar: directie
                periode: 2026-09-01/2027-06-30
                status: gepland
                zichtbaarheid: bestuur
                kost:
                  2026-2027: 777
            ---
            # Toestellen

            Tekst.
            """);

    private record Edit(String file, String from, String to) {}

    private static final List<Edit> HIDDEN = List.of(
            new Edit("plan/kwartel.md", "# Kwartel", "# Kwartelei"),
            new Edit("plan/kwartel.md", "een kwartel", "twee kwartels, wachtwoord: Kwartel2026!"),
            new Edit("plan/kwartel.md", "(index.md)", "(weg.md)"),
            new Edit("plan/kwartel.md", "zegt het zo", "zegt het anders"),
            new Edit("plan/kwartel.md", "taal/lange-zin", "bestaat/niet"),
            new Edit("plan/kwartel.md", "zichtbaarheid: bestuur", "zichtbaarheid: bestuur\nid: kw"),
            new Edit("plan/kwartel.md", "zichtbaarheid: bestuur", "zichtbaarheid: bestuur\nid: D1"),
            new Edit("plan/kwartel.md", "zichtbaarheid: bestuur", "zichtbaarheid: kwartel"),
            new Edit("plan/kwartel.md", "zichtbaarheid: bestuur", "zichtbaarheid: bestuur\nsoort: visie"),
            new Edit("plan/kwartel.md", "zichtbaarheid: bestuur", "zichtbaarheid: bestuur\nsoort: beginsituatie"),
            new Edit("plan/kwartel.md", "zichtbaarheid: bestuur", "zichtbaarheid: bestuur\nthema: bestaat-niet"),
            new Edit("plan/doelen/d1.md", "777", "99999"),
            new Edit("plan/doelen/d1.md", "Kwartels kopen", "Kwartels verkopen"),
            new Edit("plan/doelen/d1.md", "id: D1.2\n", "id: D1.3\n"),
            new Edit("plan/doelen/d1.md", "gepland\n    zicht", "gestopt\n    zicht"),
            new Edit("schoolwerkplan/kwartel.md", "Deel een", "Deel twee"),
            new Edit("ictplan.yaml", "titel: Kwartelboek", "titel: Kwartelgids"),
            new Edit("ictplan.yaml", "versie: \"4\"", "versie: \"5\""),
            new Edit("ictplan.yaml", "id: kwartelboek", "id: kwartelgids"));

    @TempDir
    Path folder;

    @BeforeEach
    void before() throws IOException {
        school("voor", SCHOOL);
    }

    @Test
    void aHiddenEditLeavesNoTrace() throws IOException {
        Map<String, String> seen = new LinkedHashMap<>(SCHOOL);
        seen.compute("plan/doelen/d1.md", (path, text) -> edited(text, "80 %", "90 %"));
        school("na", seen);
        for (Visibility audience : List.of(Visibility.PUBLIC, Visibility.TEAM)) {
            Map<String, String> plain = reports(audience);
            assertThat(plain.toString())
                    .contains("90")
                    .doesNotContainIgnoringCase("kwartel")
                    .doesNotContain("777");
            for (Edit edit : HIDDEN) {
                Map<String, String> both = new LinkedHashMap<>(seen);
                both.compute(edit.file(), (path, text) -> edited(text, edit.from(), edit.to()));
                school("na", both);
                assertThat(reports(audience)).as(audience + " " + edit).isEqualTo(plain);
            }
            school("na", seen);
        }
    }

    @Test
    void theBoardReadsThemAll() throws IOException {
        Map<String, String> plain;
        school("na", SCHOOL);
        plain = reports(Visibility.BOARD);
        for (Edit edit : HIDDEN) {
            Map<String, String> after = new LinkedHashMap<>(SCHOOL);
            after.compute(edit.file(), (path, text) -> edited(text, edit.from(), edit.to()));
            school("na", after);
            assertThat(reports(Visibility.BOARD)).as(edit.toString()).isNotEqualTo(plain);
        }
    }

    private static String edited(String text, String from, String to) {
        assertThat(text).contains(from);
        return text.replace(from, to);
    }

    private Map<String, String> reports(Visibility audience) throws IOException {
        Path made = folder.resolve("target/ictplan");
        Settings settings =
                new Settings(folder.resolve("voor"), folder.resolve("target/site"), made, audience, false, null, null);
        DiffOutcome outcome = new Pipeline(settings.comparing("../voor", "../na")).diff();
        Map<String, String> reports = new LinkedHashMap<>();
        reports.put("terminal", outcome.text(Ink.PLAIN));
        for (String name : List.of("wijzigingen.md", "wijzigingen.json", "wijzigingen.html")) {
            reports.put(name, Files.readString(made.resolve(name)));
        }
        return reports;
    }

    private void school(String name, Map<String, String> files) throws IOException {
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path path = folder.resolve(name).resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
    }
}
