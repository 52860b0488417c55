package io.github.ictplan.site;

import io.github.ictplan.links.Linker;
import io.github.ictplan.model.Visibility;
import io.github.ictplan.reader.PlanReader;
import io.github.ictplan.reader.PlanText;
import io.github.ictplan.rules.CheckedPlan;
import io.github.ictplan.rules.Checker;
import io.github.ictplan.rules.Disclosure;
import io.github.ictplan.source.FileTree;
import io.github.ictplan.source.History;
import io.github.ictplan.source.MemoryTree;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A school in a few files, with something of every kind; tests change it and look at its site. */
final class TestSchool {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 1);

    private static final String PIXEL =
            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

    private final Map<String, byte[]> files = new TreeMap<>();
    private @Nullable LocalDate today = TODAY;
    private boolean pdf = true;

    /** A school that used everything that format.md offers. */
    static TestSchool rich() {
        return new TestSchool()
                .with("ictplan.yaml", """
                        school:
                          naam: Basisschool "De Kaai" & Co <Gent>
                          instellingsnummers: ["012345"]
                          onderwijsniveau: basisonderwijs
                          net: vrij-gesubsidieerd-onderwijs
                          bestuur: VZW De Kaai
                          vestigingsplaatsen: [Kaai 1, Dok 2]
                          website: https://dekaai.example/
                          contact: { rol: ict-coordinator, e-mail: ict@dekaai.example }
                        plan:
                          titel: ICT-beleidsplan 2026-2029
                          versie: "1.2"
                          status: goedgekeurd
                          periode: 2026-09-01/2029-08-31
                          opgemaakt-op: 2026-03-02
                          goedgekeurd-op: 2026-06-22
                          herziening-op: 2027-06-30
                        goedkeuringen:
                          - orgaan: schoolraad
                            soort: overleg
                            datum: 2026-06-15
                            versie: "1.2"
                            verslag: schoolwerkplan/verslag.md
                          - orgaan: schoolbestuur
                            soort: beslissing
                            datum: 2026-06-22
                            versie: "1.2"
                        rollen:
                          - id: ict-coordinator
                            naam: ICT-coördinator
                          - id: directie
                        documenten:
                          - id: zorgbeleid
                            titel: Zorgbeleid & zorgcontinuüm
                            soort: schoolwerkplan
                            bestand: schoolwerkplan/zorg beleid.pdf
                            versie: "2025"
                          - id: minimumdoelen
                            titel: Minimumdoelen
                            url: https://onderwijs.example/doelen?a=1&b=2
                          - id: verslag
                            titel: Verslag van de schoolraad
                            soort: verslag
                            bestand: schoolwerkplan/verslag.md
                        site:
                          adres: https://dekaai.example/ictplan
                          bron: https://github.com/dekaai/ictplan
                          kleur: "#0b6e4f"
                          logo: afbeeldingen/logo.svg
                        """)
                .with("woordenlijst.yaml", """
                        begrippen:
                          - term: Éénlijn
                            uitleg: één aanspreekpunt voor hulp.
                            ook: [helpdesk]
                        """)
                .with("plan/index.md", """
                        ---
                        titel: In het kort
                        samenvatting: Dit plan zegt wat kinderen met ICT leren en hoe we hen beschermen.
                        ---
                        Wat betekent dit voor **jouw kind**? Lees onze [visie](visie/ict-visie.md#welke-rol).
                        """)
                .with(
                        "plan/visie/schoolvisie.md",
                        "---\nsoort: schoolvisie\ntitel: Schoolvisie\n---\nIeder kind telt.\n")
                .with("plan/visie/ict-visie.md", """
                        ---
                        soort: ictvisie
                        titel: Visie op ICT
                        secties:
                          rol: Welke rol
                          keuzes: Onze keuzes
                          waarom: Waarom
                        beginselen:
                          - id: B1
                            tekst: Eerst het lesdoel, dan het toestel.
                          - id: B2
                            tekst: Elk kind doet mee.
                        ---
                        # Visie op ICT

                        We bouwen op onze [schoolvisie](schoolvisie.md).

                        ## Welke rol

                        ICT helpt leren.

                        ## Onze keuzes

                        #### Te diep

                        We kiezen.

                        ## Waarom

                        Omdat.[^1]

                        [^1]: Een voetnoot.
                        """)
                .with("plan/beginsituatie.md", """
                        ---
                        soort: beginsituatie
                        titel: Waar we staan
                        metingen:
                          - { bron: Enquête leraren, datum: 2026-02-10, aantal: 1200, resultaat: 62 % }
                          - { bron: Enquête ouders, datum: 2026-02-11, aantal: 80, resultaat: 41 % }
                          - { bron: Telling, resultaat: 14 laptops }
                        ---
                        | Wat | Hoeveel |
                        |---|--:|
                        | Laptops | 14 |

                        ![Een kar met laptops](../afbeeldingen/kar%20één.png "De kar")

                        > [!WARNING]
                        > Let hierop.

                        - [x] klaar
                        - [ ] open
                        """)
                .with("plan/themas/leren.md", "---\nsoort: thema\nid: leren\ntitel: Leren met ICT\n---\nTekst.\n")
                .with("plan/doelen/d1-basis.md", """
                        ---
                        soort: doel
                        id: D1
                        titel: Elk kind heeft een digitale basis
                        samenvatting: Tegen 2029 kan elk kind het.
                        thema: leren
                        eigenaar: ict-coordinator
                        steunt-op: [B1, B2]
                        indicator: Aandeel kinderen dat slaagt
                        beginwaarde: 40 %
                        streefwaarde: 80 %
                        tegen: 2029-06-15
                        meetwijze: Een proef in mei
                        prioriteit: 1
                        doelgroep: [leerlingen]
                        metingen:
                          - { datum: 2026-10-01, waarde: 50 % }
                        acties:
                          - id: D1.1
                            wat: Een leerlijn schrijven
                            eigenaar: ict-coordinator
                            periode: 2026-09-01/2026-10-15
                            status: lopend
                            kost: 1200.50
                            bron-middelen: digiplan-algemeen
                            evaluatie: 2027-05-18
                          - id: D1.2
                            wat: Lessen geven
                            eigenaar: directie
                            periode: 2026-2027
                            status: gepland
                            kost: { 2026-2027: 800, 2027-2028: 400 }
                          - id: D1.3
                            wat: Afgeronde actie
                            eigenaar: directie
                            periode: 2026-09-01/2026-09-30
                            status: afgerond
                            afgerond-op: 2026-09-28
                            resultaat: Het is er.
                          - id: D1.4
                            wat: Gestopte actie
                            eigenaar: directie
                            periode: 2026-09-01/2026-09-30
                            status: gestopt
                            reden: Geen tijd.
                        verwijzingen:
                          - naar: ../../schoolwerkplan/zorg%20beleid.pdf#page=1
                            waarom: Zorg en ICT horen samen.
                            nagekeken-op: 2026-09-10
                          - naar: doc:minimumdoelen
                            waarom: Daar staat wat moet.
                        ---
                        Zie [actie 2](#d1-2), [het verslag](../../schoolwerkplan/verslag.md#besluit) en [buiten](https://example.org/a?b=c&d=e).

                        ## Acties
                        Eigen kop.
                        """)
                .with("plan/doelen/d2-kaal.md", "---\nsoort: doel\nid: D2\ntitel: Een kaal doel\n---\n")
                .with("plan/afspraken/telefoon.md", """
                        ---
                        soort: afspraak
                        titel: Smartphones
                        samenvatting: In de tas, uit.
                        doelgroep: [leerlingen, ouders]
                        geldt-vanaf: 2025-09-01
                        bron: ../../schoolwerkplan/verslag.md#besluit
                        eigenaar: directie
                        nazicht-op: 2026-10-01
                        ---
                        Toestellen blijven in de tas.
                        """)
                .with("plan/infrastructuur.md", """
                        ---
                        soort: inventaris
                        titel: Infrastructuur
                        toestelgroepen:
                          - { id: T1, soort: laptop, aantal: 28, aankoopjaar: 2024, eigendom: school, doelgroep: [leerlingen], levensduur: 5, eenheidsprijs: 450 }
                        ---
                        """)
                .with("plan/begroting.md", """
                        ---
                        soort: begroting
                        titel: Onze begroting
                        posten:
                          - { id: P1, omschrijving: Laptops, aard: investering, schooljaar: 2026-2027, bedrag: 12600, bron-middelen: digiplan-algemeen, doel: D1 }
                          - { id: P2, omschrijving: Licenties, aard: werking, schooljaar: 2027-2028, bedrag: 900.50, bron-middelen: werkingsmiddelen, kost-ouders: 15 }
                        ---
                        Uitleg.
                        """)
                .with("plan/professionalisering.md", """
                        ---
                        soort: professionalisering
                        titel: Wat we leren
                        sessies:
                          - { id: S1, wat: Werken met AI, doelgroep: [leraren], periode: 2027-01-13/2027-01-13, uren: 3, kost: 350, doel: D1 }
                        ---
                        """)
                .with("plan/opvolging/evaluatie-2026.md", """
                        ---
                        soort: evaluatie
                        titel: Evaluatie 2026
                        datum: 2026-10-20
                        orgaan: schoolraad
                        doelen:
                          - { id: D1, oordeel: op-schema, waarde: 50 %, besluit: We doen voort. }
                        ---
                        """)
                .with(
                        "schoolwerkplan/verslag.md",
                        "# Verslag\n\n## Besluit\n\nGoed. Zie [doel 1](../plan/doelen/d1-basis.md).\n")
                .with("schoolwerkplan/zorg beleid.pdf", "%PDF-1.4\n1 0 obj<</Type /Pages /Count 3>>endobj\n")
                .with(
                        "afbeeldingen/logo.svg",
                        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 40 30\"><rect width=\"9\" height=\"9\"/></svg>")
                .with("afbeeldingen/kar één.png", Base64.getDecoder().decode(PIXEL));
    }

    /** One Markdown file and nothing else. */
    static TestSchool plain() {
        return new TestSchool().with("plan/beleidsplan.md", "# Ons plan\n\n## Waarom\n\nDaarom.\n");
    }

    TestSchool with(String path, String text) {
        return with(path, text.getBytes(StandardCharsets.UTF_8));
    }

    TestSchool with(String path, byte[] bytes) {
        files.put(path, bytes);
        return this;
    }

    TestSchool without(String path) {
        files.remove(path);
        return this;
    }

    /** Changes words of a file. */
    TestSchool changed(String path, String from, String to) {
        String text = new String(files.get(path), StandardCharsets.UTF_8);
        if (!text.contains(from)) {
            throw new IllegalStateException(path + " does not hold " + from);
        }
        return with(path, text.replace(from, to));
    }

    TestSchool withoutToday() {
        today = null;
        return this;
    }

    TestSchool withoutPdf() {
        pdf = false;
        return this;
    }

    RenderedSite site() {
        return site(Visibility.PUBLIC);
    }

    RenderedSite site(Visibility audience) {
        FileTree tree = new MemoryTree(files);
        PlanText text = new PlanReader().read(tree);
        CheckedPlan checked = Checker.check(Linker.link(text.plan(), tree), today, text.findings());
        Map<String, LocalDate> changed = new HashMap<>();
        files.keySet().forEach(path -> changed.put(path, LocalDate.of(2026, 10, 14)));
        History history = new History("a".repeat(40), LocalDate.of(2026, 10, 20), false, changed);
        return SiteBuilder.build(
                Disclosure.to(audience, checked), history, audience, pdf, Editions.none(), tree, Templates.of(tree));
    }

    /** The text of one file of the public site. */
    String page(String path) {
        return text(site(), path);
    }

    static String text(RenderedSite site, String path) {
        return new String(site.files().read(path), StandardCharsets.UTF_8);
    }
}
