package io.github.ictplan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ictplan.model.Visibility;
import io.github.ictplan.report.Ink;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever somebody does to the files, the comparison tells it: a report that fails is a proposal without a word on it. */
class HostileProposalTest {
    private static final String CARD = """
            school:
              naam: De Kaai
              onderwijsniveau: basisonderwijs
              website: https://kaai.example/
            plan:
              titel: Plan
              versie: "1.2"
              status: goedgekeurd
              periode: 2026-09-01/2029-08-31
              goedgekeurd-op: 2026-06-22
            goedkeuringen:
              - orgaan: schoolbestuur
                soort: beslissing
                datum: 2026-06-22
                versie: "1.2"
                verslag: schoolwerkplan/beslissing.md
            rollen:
              - id: directie
                naam: Directie
            site:
              adres: https://plan.example/
            documenten:
              - id: reglement
                titel: Reglement
                soort: schoolreglement
                url: https://kaai.example/reglement
                zichtbaarheid: publiek
            negeer:
              - regel: visie/lege-woorden
                reden: Zo zeggen wij het.
                tot: 2027-09-01
            edities:
              - versie: "1.0"
                samenvatting: De eerste.
            """;
    private static final String GOAL = """
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
            ---
            # Toestellen

            Tekst over [reglement](reglement).
            """;

    @TempDir
    Path folder;

    @Test
    void anyLineMayGoOrBeTorn() throws IOException {
        school("voor", CARD, GOAL);
        for (String other : torn(CARD)) {
            school("na", other, GOAL);
            bothWays(other);
        }
        for (String other : torn(GOAL)) {
            school("na", CARD, other);
            bothWays(other);
        }
    }

    private void bothWays(String text) {
        for (List<String> sides : List.of(List.of("voor", "na"), List.of("na", "voor"))) {
            Settings settings = new Settings(
                    folder.resolve("voor"),
                    folder.resolve("target/site"),
                    folder.resolve("target/ictplan"),
                    Visibility.PUBLIC,
                    false,
                    null,
                    null);
            assertThat(new Pipeline(settings.comparing("../" + sides.get(0), "../" + sides.get(1)))
                            .diff()
                            .text(Ink.PLAIN))
                    .as(text)
                    .contains("Beslissing nodig");
        }
    }

    /** Without each line, with each value gone, and with each value that the YAML of a page about YAML would use. */
    private static List<String> torn(String text) {
        List<String> texts = new ArrayList<>(List.of("", "---\n", "x", "[".repeat(5000)));
        List<String> lines = text.lines().toList();
        for (int at = 0; at < lines.size(); at++) {
            String line = lines.get(at);
            texts.add(with(lines, at, null));
            int value = line.indexOf(": ");
            if (value > 0) {
                for (String other :
                        List.of("", " []", " {a: b}", " javascript:alert(1)", " 9999999999999999999", " \"\"")) {
                    texts.add(with(lines, at, line.substring(0, value + 1) + other));
                }
            }
        }
        return texts;
    }

    private static String with(List<String> lines, int at, @Nullable String other) {
        List<String> changed = new ArrayList<>(lines);
        changed.remove(at);
        if (other != null) {
            changed.add(at, other);
        }
        return String.join("\n", changed) + "\n";
    }

    private void school(String name, String card, String goal) throws IOException {
        Path plan = Files.createDirectories(folder.resolve(name).resolve("plan/doelen"));
        Files.writeString(folder.resolve(name).resolve("ictplan.yaml"), card);
        Files.writeString(plan.resolve("d1.md"), goal);
        Files.writeString(plan.resolveSibling("index.md"), "---\nsoort: visie\n---\n# Visie\n\nWij leren samen.\n");
    }
}
