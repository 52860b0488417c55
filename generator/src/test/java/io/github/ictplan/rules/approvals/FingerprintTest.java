package io.github.ictplan.rules.approvals;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ictplan.reader.PlanReader;
import io.github.ictplan.source.MemoryTree;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FingerprintTest {
    private static final Map<String, String> PLAN = Map.of(
            "plan/visie.md",
            "---\nsoort: ictvisie\ntitel: Visie\nbeginselen:\n  - id: B1\n    tekst: Eerst denken\n---\n\nEen zin\nover twee regels.\n",
            "plan/doelen/d1.md",
            """
            ---
            soort: doel
            id: D1
            titel: Lezen
            eigenaar: directeur
            steunt-op: [B1]
            indicator: klassen
            beginwaarde: 10 %
            streefwaarde: 80 %
            tegen: 2028-06-30
            meetwijze: telling
            prioriteit: 1
            doelgroep: leerlingen
            metingen:
              - datum: 2027-01-01
                waarde: 20 %
            acties:
              - id: D1.1
                wat: Vorming
                eigenaar: coach
                periode: 2026-2027
                status: gepland
                kost: 100
                bron-middelen: werkingsmiddelen
            ---
            Waarom dit doel.
            """,
            "plan/afspraak.md",
            "---\nsoort: afspraak\ntitel: Gsm\ndoelgroep: ouders\ngeldt-vanaf: 2026-09-01\n---\nGsm in de tas.\n",
            "plan/geld.md",
            """
            ---
            soort: begroting
            posten:
              - id: P1
                omschrijving: Laptops
                aard: investering
                schooljaar: 2026-2027
                bedrag: 500
                bron-middelen: digiplan-algemeen
                doel: D1
                kost-ouders: 5
            ---
            """,
            "plan/opvolging/evaluatie.md",
            "---\nsoort: evaluatie\ndatum: 2027-06-01\n---\nAlles loopt.\n",
            "plan/index.md",
            "# In het kort\n");

    @ParameterizedTest
    @CsvSource({
        "plan/visie.md, Eerst denken, Eerst doen",
        "plan/visie.md, B1, B2",
        "plan/visie.md, Een zin, Geen zin",
        "plan/visie.md, titel: Visie, titel: Onze visie",
        "plan/doelen/d1.md, id: D1~titel, id: D9~titel",
        "plan/doelen/d1.md, titel: Lezen, titel: Rekenen",
        "plan/doelen/d1.md, eigenaar: directeur, eigenaar: coach",
        "plan/doelen/d1.md, [B1], [B2]",
        "plan/doelen/d1.md, indicator: klassen, indicator: leraren",
        "plan/doelen/d1.md, 10 %, 11 %",
        "plan/doelen/d1.md, 80 %, 70 %",
        "plan/doelen/d1.md, 2028-06-30, 2029-06-30",
        "plan/doelen/d1.md, telling, bevraging",
        "plan/doelen/d1.md, prioriteit: 1, prioriteit: 2",
        "plan/doelen/d1.md, doelgroep: leerlingen, doelgroep: leraren",
        "plan/doelen/d1.md, id: D1.1, id: D1.2",
        "plan/doelen/d1.md, wat: Vorming, wat: Aankoop",
        "plan/doelen/d1.md, eigenaar: coach, eigenaar: directeur",
        "plan/doelen/d1.md, 2026-2027, 2027-2028",
        "plan/doelen/d1.md, kost: 100, kost: 101",
        "plan/doelen/d1.md, bron-middelen: werkingsmiddelen, bron-middelen: andere",
        "plan/doelen/d1.md, Waarom dit doel, Daarom dit doel",
        "plan/afspraak.md, Gsm in de tas, Gsm in de kast",
        "plan/afspraak.md, doelgroep: ouders, doelgroep: leerlingen",
        "plan/afspraak.md, 2026-09-01, 2027-09-01",
        "plan/geld.md, id: P1, id: P2",
        "plan/geld.md, Laptops, Tablets",
        "plan/geld.md, investering, werking",
        "plan/geld.md, 2026-2027, 2027-2028",
        "plan/geld.md, bedrag: 500, bedrag: 501",
        "plan/geld.md, digiplan-algemeen, werkingsmiddelen",
        "plan/geld.md, doel: D1, doel: D2",
        "plan/geld.md, kost-ouders: 5, kost-ouders: 6",
    })
    void a_promise_that_changes_changes_it(String file, String old, String other) {
        assertThat(of(edited(file, old, other))).isNotEqualTo(of(PLAN));
    }

    @ParameterizedTest
    @CsvSource({
        "plan/doelen/d1.md, status: gepland, status: lopend",
        "plan/doelen/d1.md, waarde: 20 %, waarde: 30 %",
        "plan/opvolging/evaluatie.md, Alles loopt, Niets loopt",
        "plan/index.md, In het kort, Welkom",
        "plan/visie.md, zin~over, zin over",
        "plan/visie.md, soort: ictvisie, soort:   ictvisie",
        "plan/afspraak.md, titel: Gsm, titel: Gsm~zichtbaarheid: team",
    })
    void follow_up_and_layout_do_not(String file, String old, String other) {
        assertThat(of(edited(file, old, other))).isEqualTo(of(PLAN));
    }

    @Test
    void a_file_can_be_renamed() {
        Map<String, String> moved = new TreeMap<>(PLAN);
        moved.put("plan/zz/lezen.md", PLAN.get("plan/doelen/d1.md"));
        moved.remove("plan/doelen/d1.md");

        assertThat(of(moved)).isEqualTo(of(PLAN));
    }

    /** It stands in approvals of schools: another reckoning needs another version in front. */
    @Test
    void it_stays_what_it_was() {
        assertThat(of(PLAN).text()).isEqualTo("1-fb49-fdf5-ca72-570c");
    }

    private static Map<String, String> edited(String file, String old, String other) {
        Map<String, String> edited = new TreeMap<>(PLAN);
        String text = PLAN.get(file).replace('\n', '~');
        assertThat(text).contains(old);
        edited.put(file, text.replace(old, other).replace('~', '\n'));
        return edited;
    }

    private static Fingerprint of(Map<String, String> files) {
        return Fingerprint.of(new PlanReader().read(MemoryTree.ofTexts(files)).plan());
    }
}
