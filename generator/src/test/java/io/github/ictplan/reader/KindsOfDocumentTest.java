package io.github.ictplan.reader;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ictplan.model.Content;
import io.github.ictplan.model.CostNature;
import io.github.ictplan.model.Document;
import io.github.ictplan.model.DocumentKind;
import io.github.ictplan.model.GlossaryTerm;
import io.github.ictplan.model.Judgement;
import io.github.ictplan.model.Located;
import io.github.ictplan.model.Money;
import io.github.ictplan.model.SchoolYear;
import io.github.ictplan.source.MemoryTree;
import io.github.ictplan.source.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The front matter of each kind of document beside the goal, and what the plan holds of it: typed, with its place as line and column. */
class KindsOfDocumentTest {
    private static final String INVENTORY = """
            ---
            soort: inventaris
            toestelgroepen:
              - id: leen
                soort: Chromebooks
                aantal: 24
                aankoopjaar: 2023
                eigendom: huur
                doelgroep: [leerlingen, leraren]
                levensduur: 5
                eenheidsprijs: 349.90
            ---
            """;
    private static final String BUDGET = """
            ---
            soort: begroting
            posten:
              - id: P1
                omschrijving: Schermen
                aard: investering
                schooljaar: 2026-2027
                bedrag: 12500
                bron-middelen: digiplan-algemeen
                doel: [D1, D2]
                kost-ouders: 0
                bewijs: ../schoolwerkplan/offerte.pdf
            ---
            """;
    private static final String LEARNING = """
            ---
            soort: professionalisering
            sessies:
              - id: S1
                wat: Veilig mailen
                doelgroep: leraren
                periode: 2026-2027
                uren: 3 uur
                kost: { 2026-2027: 400, 2027-2028: 50.50 }
                doel: D1
            ---
            """;
    private static final String EVALUATION = """
            ---
            soort: evaluatie
            datum: 2027-06-15
            orgaan: kernteam
            doelen:
              - id: D1
                oordeel: bij-te-sturen
                waarde: 52 %
                besluit: We plannen een tweede sessie.
            ---
            """;
    private static final String TRANSLATION = """
            ---
            soort: vertaling
            taal: fr
            van: afspraken/schermen.md
            versie: "1.10"
            reden: Veel ouders spreken Frans.
            doelpubliek: ouders
            ---
            """;
    private static final String AGREEMENT = """
            ---
            soort: afspraak
            doelgroep: [leerlingen, ouders]
            geldt-vanaf: 2026-09-01
            bron: ../schoolwerkplan/schoolreglement.pdf#page=4
            ---
            """;

    @Test
    void an_inventory_tells_groups_of_devices() {
        Content.DeviceGroup group =
                ((Content.Inventory) content(INVENTORY)).groups().get(0);

        assertThat(place(group.where())).isEqualTo("4:9");
        assertThat(said(group.id())).isEqualTo("leen 4:9");
        assertThat(said(group.kind())).isEqualTo("Chromebooks 5:12");
        assertThat(said(group.count())).isEqualTo("24 6:13");
        assertThat(said(group.purchaseYear())).isEqualTo("2023 7:18");
        assertThat(said(group.ownership())).isEqualTo("huur 8:15");
        assertThat(group.audience()).map(KindsOfDocumentTest::said).containsExactly("leerlingen 9:17", "leraren 9:29");
        assertThat(said(group.lifespan())).isEqualTo("5 10:17");
        assertThat(group.unitPrice().value()).isEqualTo(new Money(34_990));
        assertThat(place(group.unitPrice().where())).isEqualTo("11:20");
    }

    @Test
    void a_budget_tells_what_is_paid_when_and_from_what() {
        Content.BudgetLine line = ((Content.Budget) content(BUDGET)).lines().get(0);

        assertThat(said(line.id())).isEqualTo("P1 4:9");
        assertThat(said(line.description())).isEqualTo("Schermen 5:19");
        assertThat(line.nature().value()).isEqualTo(CostNature.INVESTMENT);
        assertThat(place(line.nature().where())).isEqualTo("6:11");
        assertThat(line.schoolYear().value()).isEqualTo(new SchoolYear(2026));
        assertThat(place(line.schoolYear().where())).isEqualTo("7:17");
        assertThat(line.amount().value()).isEqualTo(new Money(1_250_000));
        assertThat(place(line.amount().where())).isEqualTo("8:13");
        assertThat(said(line.fundingSource())).isEqualTo("digiplan-algemeen 9:20");
        assertThat(line.goals()).map(KindsOfDocumentTest::said).containsExactly("D1 10:12", "D2 10:16");
        assertThat(line.costForParents().value()).isEqualTo(Money.ZERO);
        assertThat(said(line.evidence())).isEqualTo("../schoolwerkplan/offerte.pdf 12:13");
    }

    @Test
    void a_training_plan_tells_sessions() {
        Content.Session session =
                ((Content.ProfessionalDevelopment) content(LEARNING)).sessions().get(0);

        assertThat(said(session.id())).isEqualTo("S1 4:9");
        assertThat(said(session.what())).isEqualTo("Veilig mailen 5:10");
        assertThat(session.audience()).map(KindsOfDocumentTest::said).containsExactly("leraren 6:16");
        assertThat(session.period().value()).isEqualTo(new SchoolYear(2026).period());
        assertThat(place(session.period().where())).isEqualTo("7:14");
        assertThat(said(session.hours())).isEqualTo("3 uur 8:11");
        assertThat(session.cost().value().perYear())
                .containsExactly(
                        Map.entry(new SchoolYear(2026), new Money(40_000)),
                        Map.entry(new SchoolYear(2027), new Money(5_050)));
        assertThat(session.cost().value().total()).isEqualTo(new Money(45_050));
        assertThat(session.goals()).map(KindsOfDocumentTest::said).containsExactly("D1 10:11");
    }

    @Test
    void an_evaluation_judges_goals() {
        Content.Evaluation evaluation = (Content.Evaluation) content(EVALUATION);
        Content.GoalJudgement judgement = evaluation.judgements().get(0);

        assertThat(evaluation.date().value()).isEqualTo(LocalDate.of(2027, 6, 15));
        assertThat(place(evaluation.date().where())).isEqualTo("3:8");
        assertThat(said(evaluation.body())).isEqualTo("kernteam 4:9");
        assertThat(said(judgement.goal())).isEqualTo("D1 6:9");
        assertThat(judgement.judgement().value()).isEqualTo(Judgement.TO_ADJUST);
        assertThat(place(judgement.judgement().where())).isEqualTo("7:14");
        assertThat(said(judgement.value())).isEqualTo("52 % 8:13");
        assertThat(said(judgement.decision())).isEqualTo("We plannen een tweede sessie. 9:14");
    }

    @Test
    void a_translation_tells_of_what_why_and_for_whom() {
        Content.Translation translation = (Content.Translation) content(TRANSLATION);

        assertThat(said(translation.language())).isEqualTo("fr 3:7");
        assertThat(said(translation.from())).isEqualTo("afspraken/schermen.md 4:6");
        assertThat(said(translation.version())).isEqualTo("1.10 5:9");
        assertThat(said(translation.reason())).isEqualTo("Veel ouders spreken Frans. 6:8");
        assertThat(said(translation.audience())).isEqualTo("ouders 7:14");
    }

    @Test
    void an_agreement_tells_whom_it_binds_from_when_and_where_it_comes_from() {
        Content.Agreement agreement = (Content.Agreement) content(AGREEMENT);

        assertThat(agreement.audience())
                .map(KindsOfDocumentTest::said)
                .containsExactly("leerlingen 3:13", "ouders 3:25");
        assertThat(agreement.validFrom().value()).isEqualTo(LocalDate.of(2026, 9, 1));
        assertThat(place(agreement.validFrom().where())).isEqualTo("4:14");
        assertThat(said(agreement.source())).isEqualTo("../schoolwerkplan/schoolreglement.pdf#page=4 5:7");
    }

    @Test
    void a_theme_has_an_id_by_which_others_name_it() {
        Document theme = document("---\nsoort: thema\nid: ai\ntitel: Werken met AI\n---\n");

        assertThat(theme.kind()).isEqualTo(DocumentKind.THEME);
        assertThat(said(theme.id())).isEqualTo("ai 3:5");
        assertThat(theme.content()).isEqualTo(new Content.Text());
        assertThat(findings("---\nsoort: thema\n---\n")).contains("2:8 sleutel/ontbreekt `id` ontbreekt.");
    }

    @Test
    void a_glossary_explains_terms() {
        GlossaryTerm term = glossary("""
                begrippen:
                  - term: ELO
                    uitleg: De website waar de klas werkt.
                    ook: [leerplatform, Smartschool]
                woorden:
                  - { woord: device, niveau: tip }
                """).plan().glossary().get(0);

        assertThat(said(term.term())).isEqualTo("ELO 2:11");
        assertThat(said(term.explanation())).isEqualTo("De website waar de klas werkt. 3:13");
        assertThat(term.also()).map(KindsOfDocumentTest::said).containsExactly("leerplatform 4:11", "Smartschool 4:25");
    }

    @Test
    void a_term_without_explanation_is_told_of_and_left_out() {
        PlanText text = glossary("begrippen:\n  - term: ELO\n  - term: AI\n    uitlg: Een slim programma.\n");

        assertThat(text.plan().glossary()).isEmpty();
        assertThat(findings(text, "woordenlijst.yaml"))
                .containsExactly(
                        "2:5 sleutel/ontbreekt `uitleg` ontbreekt.",
                        "3:5 sleutel/ontbreekt `uitleg` ontbreekt.",
                        "4:5 sleutel/onbekend De sleutel `uitlg` kennen we niet; zijn waarde komt nergens op de website.");
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
                    aantal: 24              | aantal: veel            | 6:13  waarde/getal
                    aankoopjaar: 2023       | aankoopjaar: 23         | 7:18  waarde/getal
                    levensduur: 5           | levensduur: 5 jaar      | 10:17 waarde/getal
                    eenheidsprijs: 349.90   | eenheidsprijs: € 349,90 | 11:20 waarde/bedrag
                    eigendom: huur          | eigenaar: huur          | 8:5   sleutel/onbekend
                    toestelgroepen:         | toestellen:             | 3:1   sleutel/onbekend
                    """)
    void a_mistake_in_an_inventory(String good, String bad, String place) {
        assertMistake(INVENTORY, good, bad, place);
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
                    aard: investering       | aard: aankoop           | 6:11  waarde/keuze
                    schooljaar: 2026-2027   | schooljaar: 2026        | 7:17  waarde/schooljaar
                    schooljaar: 2026-2027   | schooljaar: 2026-2028   | 7:17  waarde/schooljaar
                    bedrag: 12500           | bedrag: 12.500 euro     | 8:13  waarde/bedrag
                    bedrag: 12500           | bedrag: [1, 2]          | 8:13  sleutel/verkeerde-vorm
                    kost-ouders: 0          | kost-ouders: niets      | 11:18 waarde/bedrag
                    omschrijving: Schermen  | wat: Schermen           | 5:5   sleutel/onbekend
                    """)
    void a_mistake_in_a_budget(String good, String bad, String place) {
        assertMistake(BUDGET, good, bad, place);
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
                    periode: 2026-2027      | periode: najaar         | 7:14  waarde/periode
                    2027-2028: 50.50        | 2027-2029: 50.50        | 9:29  waarde/schooljaar
                    2027-2028: 50.50        | 2027-2028: veel         | 9:40  waarde/bedrag
                    uren: 3 uur             | uren: { 1: 2 }          | 8:11  sleutel/verkeerde-vorm
                    wat: Veilig mailen      | onderwerp: Veilig mailen | 5:5  sleutel/onbekend
                    """)
    void a_mistake_in_a_training_plan(String good, String bad, String place) {
        assertMistake(LEARNING, good, bad, place);
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
                    datum: 2027-06-15       | datum: 15 juni 2027     | 3:8   waarde/datum
                    datum: 2027-06-15       | datum:                  | 3:1   sleutel/ontbreekt
                    oordeel: bij-te-sturen  | oordeel: gefaald        | 7:14  waarde/keuze
                    besluit: We             | beslissing: We          | 9:5   sleutel/onbekend
                    """)
    void a_mistake_in_an_evaluation(String good, String bad, String place) {
        assertMistake(EVALUATION, good, bad, place);
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
                    taal: fr                | tal: fr                 | 3:1   sleutel/onbekend
                    taal: fr                | tal: fr                 | 2:8   sleutel/ontbreekt
                    van: afspraken          | uit: afspraken          | 2:8   sleutel/ontbreekt
                    versie: "1.10"          | versie:                 | 5:1   sleutel/ontbreekt
                    reden: Veel             | waarom: Veel            | 2:8   sleutel/ontbreekt
                    doelpubliek: ouders     | doelpubliek: [ouders]   | 7:14  sleutel/verkeerde-vorm
                    """)
    void a_mistake_in_a_translation(String good, String bad, String place) {
        assertMistake(TRANSLATION, good, bad, place);
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
                    geldt-vanaf: 2026-09-01 | geldt-vanaf: september  | 4:14  waarde/datum
                    geldt-vanaf: 2026-09-01 | geldig-vanaf: 2026-09-01 | 4:1  sleutel/onbekend
                    [leerlingen, ouders]    | { leerlingen: ja }      | 3:12  sleutel/verkeerde-vorm
                    """)
    void a_mistake_in_an_agreement(String good, String bad, String place) {
        assertMistake(AGREEMENT, good, bad, place);
    }

    private static void assertMistake(String text, String good, String bad, String place) {
        assertThat(text).contains(good);
        assertThat(findings(text)).as("without the mistake").isEmpty();
        assertThat(findings(text.replace(good, bad)))
                .anySatisfy(finding -> assertThat(finding).startsWith(place.replaceAll(" +", " ") + " "));
    }

    private static Content content(String text) {
        return document(text).content();
    }

    private static Document document(String text) {
        return read("plan/bijlagen/a.md", text).plan().documents().get(0);
    }

    private static PlanText glossary(String text) {
        return read("woordenlijst.yaml", text);
    }

    private static PlanText read(String path, String text) {
        return new PlanReader().read(MemoryTree.ofTexts(Map.of(path, text)));
    }

    /** Place, rule and message of what is wrong in the file itself. */
    private static List<String> findings(String text) {
        return findings(read("plan/bijlagen/a.md", text), "plan/bijlagen/a.md");
    }

    private static List<String> findings(PlanText text, String path) {
        return text.findings().stream()
                .filter(finding -> finding.where().file().equals(path))
                .filter(finding -> !finding.rule().slug().startsWith("plan/"))
                .map(finding -> place(finding.where()) + " " + finding.rule() + " " + finding.message())
                .toList();
    }

    private static String said(Located<?> located) {
        return located.value() + " " + place(located.where());
    }

    private static String place(Span where) {
        return where.line() + ":" + where.column();
    }
}
