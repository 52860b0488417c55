package io.github.ictplan.reader;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ictplan.finding.Finding;
import io.github.ictplan.finding.Severity;
import io.github.ictplan.model.ActionStatus;
import io.github.ictplan.model.Content;
import io.github.ictplan.model.Document;
import io.github.ictplan.model.DocumentKind;
import io.github.ictplan.model.Heading;
import io.github.ictplan.model.IctPlan;
import io.github.ictplan.model.Money;
import io.github.ictplan.model.PolicyDocument;
import io.github.ictplan.model.SchoolYear;
import io.github.ictplan.model.Visibility;
import io.github.ictplan.model.VisionQuestion;
import io.github.ictplan.source.MemoryTree;
import java.nio.charset.Charset;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A school's folder, and what becomes of it. */
class PlanReaderTest {
    private static final String CARD = """
            school:
              naam: Basisschool De Kaai
              instellingsnummers: "012345"
              contact: { rol: ict-coordinator, e-mail: ict@school.example }
            plan:
              titel: ICT-beleidsplan
              versie: "1.20"
              status: goedgekeurd
              periode: 2026-09-01/2029-08-31
            goedkeuringen:
              - orgaan: schoolraad
                soort: overleg
                datum: 2026-06-15
            rollen:
              - id: ict-coordinator
                naam: ICT-coördinator
            documenten:
              - id: zorgbeleid
                titel: Zorgbeleid
                soort: schoolwerkplan
                bestand: schoolwerkplan/zorgbeleid.pdf
                zichtbaarheid: team
            site: { adres: "https://school.example/plan", kleur: "#0b6e4f" }
            """;
    private static final String VISION = """
            ---
            soort: ictvisie
            beginselen:
              - id: B1
                tekst: Eerst denken, dan klikken.
            ---
            # Onze ICT-visie

            ## Welke rol speelt ICT?

            Een kleine.

            ## Waarom maken we deze keuzes?

            Daarom.

            ## Onze keuzes

            Deze.
            """;
    private static final String GOAL = """
            ---
            soort: doel
            id: D1
            titel: Leraren delen lessen
            indicator: aandeel leraren
            beginwaarde: 35 %
            streefwaarde: 80 %
            tegen: 2029-06-30
            meetwijze: bevraging
            steunt-op: B1
            prioriteit: 1
            metingen:
              - datum: 2027-01-31
                waarde: 40 %
            acties:
              - id: D1.1
                wat: Vorming volgen
                eigenaar: ict-coordinator
                periode: 2026-2027
                status: afgerond
                kost: 800.50
                evaluatie: 2027-06-30
                resultaat: Iedereen volgde ze.
                afgerond-op: 2027-05-31
                zichtbaarheid: team
              - id: D1.2
                wat: Lessen delen
                eigenaar: ict-coordinator
                periode: 2027-09-01/2028-06-30
                status: gepland
                kost: { 2027-2028: 100, 2028-2029: 50 }
            verwijzingen:
              - naar: ../../schoolwerkplan/zorgbeleid.pdf#page=4
                waarom: zorg
                nagekeken-op: 2026-09-10
              - doc:zorgbeleid
            ---
            Tekst van het doel.
            """;

    @Test
    void a_school_becomes_a_plan() {
        PlanText text = read(school());
        IctPlan plan = text.plan();

        assertThat(plan.school().name().value()).isEqualTo("Basisschool De Kaai");
        assertThat(plan.school().institutionNumbers().get(0).value()).isEqualTo("012345");
        assertThat(plan.school().contactRole().value()).isEqualTo("ict-coordinator");
        assertThat(plan.card().version().value()).isEqualTo("1.20");
        assertThat(plan.card().approved()).isTrue();
        assertThat(plan.site().address().value()).isEqualTo("https://school.example/plan/");
        assertThat(plan.approvals()).hasSize(1);
        assertThat(plan.where()).hasToString("ictplan.yaml:1:1");
        assertThat(text.findings()).extracting(Finding::severity).doesNotContain(Severity.ERROR);
    }

    @Test
    void a_goal_holds_its_actions_costs_and_references() {
        Document document = document(read(school()), "plan/doelen/d1.md");
        Content.Goal goal = (Content.Goal) document.content();

        assertThat(document.title().value()).isEqualTo("Leraren delen lessen");
        assertThat(document.where()).hasToString("plan/doelen/d1.md:2:8");
        assertThat(goal.due().value()).isEqualTo(LocalDate.of(2029, 6, 30));
        assertThat(goal.supports().get(0).value()).isEqualTo("B1");
        Content.Action first = goal.actions().get(0);
        assertThat(first.status().value()).isEqualTo(ActionStatus.DONE);
        assertThat(first.period().value()).isEqualTo(new SchoolYear(2026).period());
        assertThat(first.cost().value().in(new SchoolYear(2026))).isEqualTo(new Money(80_050));
        assertThat(first.visibility()).isEqualTo(Visibility.TEAM);
        assertThat(first.where()).hasToString("plan/doelen/d1.md:16:9");
        assertThat(goal.actions().get(1).cost().value().total()).isEqualTo(new Money(15_000));
        assertThat(document.references())
                .extracting(reference -> reference.target().value())
                .containsExactlyInAnyOrder("../../schoolwerkplan/zorgbeleid.pdf#page=4", "doc:zorgbeleid");
    }

    @Test
    void a_vision_knows_under_which_heading_it_answers_a_question() {
        Document document = document(read(school()), "plan/visie/ict-visie.md");
        Content.Vision vision = (Content.Vision) document.content();

        assertThat(document.title().value()).isEqualTo("Onze ICT-visie");
        Map<VisionQuestion, String> sections = new TreeMap<>();
        vision.sections().forEach((question, heading) -> sections.put(question, heading.text()));
        assertThat(sections)
                .containsExactly(
                        Map.entry(VisionQuestion.ROLE, "Welke rol speelt ICT?"),
                        Map.entry(VisionQuestion.CHOICES, "Onze keuzes"),
                        Map.entry(VisionQuestion.WHY, "Waarom maken we deze keuzes?"));
    }

    @Test
    void a_heading_that_asks_two_questions_answers_both_unless_one_has_its_own_heading() {
        assertThat(sections("## Keuzes en waarom?\n\n## Wat willen we bereiken, en hoe?\n"))
                .containsExactly(
                        Map.entry(VisionQuestion.CHOICES, "Keuzes en waarom?"),
                        Map.entry(VisionQuestion.WHY, "Keuzes en waarom?"),
                        Map.entry(VisionQuestion.PURPOSE, "Wat willen we bereiken, en hoe?"),
                        Map.entry(VisionQuestion.APPROACH, "Wat willen we bereiken, en hoe?"));
        assertThat(sections("## Keuzes en waarom?\n\n## Motivering\n"))
                .containsExactly(
                        Map.entry(VisionQuestion.CHOICES, "Keuzes en waarom?"),
                        Map.entry(VisionQuestion.WHY, "Motivering"));
        assertThat(sections("## Ouders en aanpak\n\n## Keuzes en laptops\n"))
                .containsExactly(
                        Map.entry(VisionQuestion.CHOICES, "Keuzes en laptops"),
                        Map.entry(VisionQuestion.APPROACH, "Ouders en aanpak"));
    }

    private static Map<VisionQuestion, String> sections(String body) {
        PlanText text = read(Map.of("plan/visie/ict-visie.md", "---\nsoort: ictvisie\n---\n" + body));
        Map<VisionQuestion, String> sections = new TreeMap<>();
        ((Content.Vision) document(text, "plan/visie/ict-visie.md").content())
                .sections()
                .forEach((question, heading) -> sections.put(question, heading.text()));
        return sections;
    }

    @Test
    void a_vision_may_name_its_headings() {
        Map<String, String> school = school();
        school.put(
                "plan/visie/ict-visie.md",
                "---\nsoort: ictvisie\nsecties:\n  rol: Wat ICT hier doet\n  hoe: Bestaat niet\n---\n## Wat ICT hier doet\n");
        PlanText text = read(school);

        Content.Vision vision =
                (Content.Vision) document(text, "plan/visie/ict-visie.md").content();
        assertThat(vision.sections().get(VisionQuestion.ROLE))
                .extracting(Heading::text)
                .isEqualTo("Wat ICT hier doet");
        assertThat(places(text)).contains("plan/visie/ict-visie.md:5:8 visie/kop-onbekend");
    }

    @Test
    void the_register_joins_entries_and_files() {
        Map<String, String> school = school();
        school.put("schoolwerkplan/pestplan.md", "---\nsoort: beleidsplan\nversie: 2025\n---\n# Pestactieplan\n");
        school.put("schoolwerkplan/README.md", "Uitleg voor wie hier bestanden zet.");
        List<PolicyDocument> register = read(school).plan().register();

        assertThat(register).extracting(document -> document.id().value()).containsExactly("pestplan", "zorgbeleid");
        assertThat(register.get(0).title().value()).isEqualTo("Pestactieplan");
        assertThat(register.get(0).kind().value()).isEqualTo("beleidsplan");
        assertThat(register.get(0).text()).isNotNull();
        assertThat(register.get(1).visibility()).isEqualTo(Visibility.TEAM);
        assertThat(register.get(1).file().value()).isEqualTo("schoolwerkplan/zorgbeleid.pdf");
    }

    @Test
    void another_folder_of_documents_has_another_name() {
        Map<String, String> school = school();
        school.put("ictplan.yaml", CARD.replace("documenten:", "mappen: { documenten: beleid }\ndocumenten:"));
        school.put("beleid/reglement.md", "# Schoolreglement\n");

        assertThat(read(school).plan().register())
                .extracting(document -> document.id().value())
                .containsExactly("reglement", "zorgbeleid");
    }

    @Test
    void one_file_makes_a_plan_and_is_told_what_to_add_first() {
        PlanText text = read(Map.of("plan/ons-plan.md", "# Ons plan\n\nTekst.\n"));

        assertThat(text.plan().documents()).hasSize(1);
        assertThat(text.plan().documents().get(0).title().value()).isEqualTo("Ons plan");
        assertThat(places(text))
                .containsExactly(
                        "plan/ons-plan.md:1:1 plan/zonder-beginsituatie",
                        "plan/ons-plan.md:1:1 plan/zonder-doelen",
                        "plan/ons-plan.md:1:1 plan/zonder-ictplan-yaml",
                        "plan/ons-plan.md:1:1 plan/zonder-ictvisie",
                        "plan/ons-plan.md:1:1 plan/zonder-schoolvisie",
                        "plan/ons-plan.md:1:1 plan/zonder-startpagina");
        assertThat(text.findings()).extracting(Finding::severity).doesNotContain(Severity.ERROR);
    }

    @Test
    void an_empty_folder_is_a_plan_too() {
        assertThat(places(read(Map.of()))).contains("plan/index.md:1:1 plan/leeg");
    }

    @Test
    void documents_come_in_reading_order() {
        Map<String, String> school = new LinkedHashMap<>();
        for (String path : List.of(
                "zomaar", "doelen/d10", "doelen/d2", "begroting", "index", "visie/b", "visie/a", "doelen/index")) {
            school.put("plan/" + path + ".md", "Tekst.\n");
        }
        school.put("plan/visie/b.md", "---\nvolgorde: 1\n---\n");
        school.put("plan/README.md", "Niet voor de site.\n");

        assertThat(read(school).plan().documents())
                .extracting(Document::path)
                .containsExactly(
                        "plan/index.md",
                        "plan/visie/b.md",
                        "plan/visie/a.md",
                        "plan/doelen/index.md",
                        "plan/doelen/d2.md",
                        "plan/doelen/d10.md",
                        "plan/begroting.md",
                        "plan/zomaar.md");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
                    tegen: 2029-06-30       | tegen: 30/06/2029       | 8:8   | waarde/datum       | `tegen: 2029-06-30`
                    tegen: 2029-06-30       | tegen: 30 juni 2029     | 8:8   | waarde/datum       | `tegen: 2029-06-30`
                    tegen: 2029-06-30       | tegen: 2029-02-31       | 8:8   | waarde/datum       | jaar-maand-dag
                    periode: 2026-2027      | periode: 2026-27        | 19:14 | waarde/periode     | `periode: 2026-2027`
                    periode: 2026-2027      | periode: van 1/9/2026 tot 30/6/2027 | 19:14 | waarde/periode | `periode: 2026-09-01/2027-06-30`
                    periode: 2026-2027      | periode: 2027-06-30/2026-09-01 | 19:14 | waarde/periode | 2026-09-01/2027-06-30
                    kost: 800.50            | kost: € 1.200,50        | 21:11 | waarde/bedrag      | `1200.50`
                    kost: 800.50            | kost: 1200 euro         | 21:11 | waarde/bedrag      | `1200`
                    kost: { 2027-2028: 100  | kost: { 2027-28: 100    | 31:13 | waarde/schooljaar  | `2027-2028`
                    status: gepland         | status: bezig           | 30:13 | waarde/keuze       | Bedoelde je `lopend`?
                    status: gepland         | status: gestpot         | 30:13 | waarde/keuze       | Bedoelde je `gestopt`?
                    prioriteit: 1           | prioriteit: hoog        | 11:13 | waarde/getal       | van 1 tot 3
                    meetwijze: bevraging    | meetwijzen: bevraging   | 9:1   | sleutel/onbekend   | Bedoelde je `meetwijze`?
                    beginwaarde: 35 %       | nulmeting: 35 %         | 6:1   | sleutel/onbekend   | Bedoelde je `beginwaarde`?
                    beginwaarde: 35 %       | kleurtje: geel          | 6:1   | sleutel/onbekend   | Haal hem weg
                    beginwaarde: 35 %       | beginwaarde:            | 6:1   | sleutel/ontbreekt  | `beginwaarde: 35 %`
                    indicator: aandeel leraren | indicator: [a, b]    | 5:12  | sleutel/verkeerde-vorm | één waarde
                    soort: doel             | soort: doelen           | 2:8   | waarde/keuze       | Bedoelde je `doel`?
                    titel: Leraren delen lessen | titel: Doel 1: lessen | 4:14 | yaml/dubbelepunt-in-tekst | aanhalingstekens
                    id: D1.2                | id: d1.1                | 26:9  | id/dubbel          | ander id
                    zichtbaarheid: team     | zichtbarheid: team      | 25:5  | zichtbaarheid/onduidelijk | Bedoelde je `zichtbaarheid`?
                    zichtbaarheid: team     | zichtbaarheid: teams    | 25:20 | zichtbaarheid/onduidelijk | Bedoelde je `team`?
                    """)
    void a_mistake_is_told_where_it_stands_and_what_to_type(
            String good, String bad, String place, String rule, String hint) {
        Map<String, String> school = school();
        school.put("plan/doelen/d1.md", GOAL.replaceFirst(java.util.regex.Pattern.quote(good), bad));

        assertThat(read(school).findings()).anySatisfy(finding -> {
            assertThat(finding.where() + " " + finding.rule()).isEqualTo("plan/doelen/d1.md:" + place + " " + rule);
            assertThat(finding.hint()).contains(hint);
        });
    }

    @Test
    void a_missing_key_is_told_at_the_kind_and_once() {
        Map<String, String> school = school();
        school.put("plan/doelen/d1.md", "---\nsoort: doel\nid: D1\nindicator: x\nstreefwaarde: y\nmeetwijze: z\n---\n");

        assertThat(places(read(school)))
                .filteredOn(place -> place.startsWith("plan/doelen/d1.md"))
                .containsExactly("plan/doelen/d1.md:2:8 sleutel/ontbreekt", "plan/doelen/d1.md:2:8 sleutel/ontbreekt");
    }

    @Test
    void an_action_that_is_done_or_stopped_says_more() {
        Map<String, String> school = school();
        school.put(
                "plan/doelen/d1.md",
                GOAL.replace("    afgerond-op: 2027-05-31\n", "").replace("status: gepland", "status: gestopt"));

        assertThat(read(school).findings())
                .filteredOn(finding -> finding.rule().equals(ReaderRules.KEY_MISSING))
                .extracting(finding -> finding.where() + " " + finding.message())
                .containsExactly(
                        "plan/doelen/d1.md:16:9 `afgerond-op` ontbreekt.", "plan/doelen/d1.md:25:9 `reden` ontbreekt.");
    }

    @ParameterizedTest
    @CsvSource({
        "zichtbaarheid: team, TEAM",
        "zichtbaarheid: Team, BOARD",
        "zichtbaarheid: intern, BOARD",
        "zichtbarheid: publiek, BOARD",
        "visibility: publiek, BOARD",
        "'titel: a: b', BOARD",
        "titel: x, PUBLIC"
    })
    void what_is_unsure_is_hidden(String line, Visibility visibility) {
        PlanText text = read(Map.of("plan/index.md", "---\n" + line + "\n---\nTekst.\n"));

        assertThat(text.plan().documents().get(0).visibility()).isEqualTo(visibility);
        assertThat(text.findings().stream().anyMatch(finding -> finding.severity() == Severity.ERROR))
                .isEqualTo(visibility == Visibility.BOARD);
    }

    @ParameterizedTest
    @CsvSource({
        "'zichtbaarheid: team', TEAM",
        "'zichtbaarheid: teem', BOARD",
        "'zichtbaarheid: team: x', BOARD",
        "'zichtbaarheid:team', BOARD",
        "'{{ x: team', BOARD",
        "versie: x, PUBLIC"
    })
    void a_register_that_cannot_be_read_hides_its_documents(String line, Visibility visibility) {
        Map<String, String> school = school();
        school.put("ictplan.yaml", CARD.replace("zichtbaarheid: team", line));

        assertThat(read(school).plan().register().get(0).visibility()).isEqualTo(visibility);
    }

    @Test
    void an_action_is_never_more_visible_than_its_goal() {
        Map<String, String> school = school();
        school.put("plan/doelen/d1.md", GOAL.replace("id: D1\n", "id: D1\nzichtbaarheid: bestuur\n"));
        Content.Goal goal =
                (Content.Goal) document(read(school), "plan/doelen/d1.md").content();

        assertThat(goal.actions()).extracting(Content.Action::visibility).containsOnly(Visibility.BOARD);
    }

    @ParameterizedTest
    @CsvSource({"windows-1252, 2:14, Windows-1252", "UTF-16LE, 1:1, UTF-16", "UTF-16, 1:1, UTF-16"})
    void a_file_that_is_not_utf8_is_told_how_to_be_saved(String charset, String place, String name) {
        byte[] bytes =
                "---\ntitel: Ons caf\u00e9\n---\nTekst\n".replace("Ons", "On").getBytes(Charset.forName(charset));
        PlanText text = new PlanReader().read(new MemoryTree(Map.of("plan/index.md", bytes)));

        assertThat(text.findings())
                .filteredOn(finding -> finding.rule().equals(ReaderRules.NOT_UTF8))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.where()).hasToString("plan/index.md:" + place);
                    assertThat(finding.message()).contains(name);
                    assertThat(finding.hint()).contains("UTF-8", "Kladblok", "Word", "VS Code");
                });
        assertThat(text.plan().documents().get(0).visibility()).isEqualTo(Visibility.BOARD);
    }

    @ParameterizedTest
    @CsvSource({
        "'---\ntitel: x\n# Tekst\n', gegevens/niet-gesloten",
        "'titel: x\nsoort: doel\n', gegevens/zonder-streepjes",
        "'\n---\ntitel: x\n---\n', gegevens/zonder-streepjes",
        "'—\nsoort: doel\nzichtbaarheid: team\n—\n', gegevens/zonder-streepjes",
        "'–-\nsoort: doel\n–-\n', gegevens/zonder-streepjes",
        "'----\nsoort: doel\n----\n', gegevens/zonder-streepjes",
        "'--\nsoort: doel\n--\n', gegevens/zonder-streepjes",
        "'\u200b---\nsoort: doel\n---\n', gegevens/zonder-streepjes",
        "'# Kop\n\n---\nzichtbaarheid: team\n---\n', gegevens/zonder-streepjes",
        "'indicator: x\nzichtbaarheid: team\n', gegevens/zonder-streepjes"
    })
    void front_matter_without_its_hyphens_hides_the_document(String text, String rule) {
        PlanText read = read(Map.of("plan/index.md", text));

        assertThat(places(read)).contains("plan/index.md:1:1 " + rule);
        assertThat(read.plan().documents().get(0).visibility()).isEqualTo(Visibility.BOARD);
    }

    @ParameterizedTest
    @CsvSource({
        "'---\n\nEen tekst.\n\n---\n\nNog een.\n'",
        "'—\n\nEen tekst.\n\n—\n\nNog een.\n'",
        "'Let op: een tekst.\n\n----\n\nNog een.\n'"
    })
    void a_rule_of_hyphens_is_no_front_matter(String written) {
        PlanText text = read(Map.of("plan/index.md", written));

        assertThat(text.plan().documents().get(0).body().paragraphs()).hasSizeGreaterThanOrEqualTo(2);
        assertThat(text.findings()).extracting(Finding::severity).doesNotContain(Severity.ERROR);
    }

    @ParameterizedTest
    @CsvSource({
        "Plan/index.md, bestand/naam-anders",
        "plan/overzicht/doelen.md, bestand/map-gereserveerd",
        "ictplan.yml, bestand/naam-anders",
        "plan/Tekst.MD, bestand/naam-anders"
    })
    void a_file_at_a_wrong_place_is_told_of(String path, String rule) {
        assertThat(places(read(Map.of(path, "Tekst.\n", "plan/a.md", "x\n")))).contains(path + ":1:1 " + rule);
    }

    @Test
    void a_goal_without_its_kind_is_asked_about() {
        PlanText text = read(Map.of("plan/doelen/d1.md", "---\ntitel: x\n---\n"));

        assertThat(places(text)).contains("plan/doelen/d1.md:1:1 soort/vergeten");
        assertThat(text.plan().documents().get(0).kind()).isEqualTo(DocumentKind.PAGE);
    }

    @Test
    void a_forgotten_kind_is_told_once_and_not_key_by_key() {
        PlanText text = read(Map.of("plan/doelen/d1.md", "---\nindicator: x\nacties:\n  - id: D1.1\n---\n"));

        assertThat(places(text)).filteredOn(place -> place.contains("sleutel/")).isEmpty();
    }

    @Test
    void a_mistyped_kind_is_told_once_and_read_as_what_was_meant() {
        PlanText text = read(Map.of("plan/doelen/d1.md", "---\nsoort: Doelen\nid: D1\nindicator: x\n---\n"));

        assertThat(places(text))
                .contains("plan/doelen/d1.md:2:8 waarde/keuze")
                .noneMatch(place -> place.contains("onbekend"));
        assertThat(text.plan().documents().get(0).kind()).isEqualTo(DocumentKind.GOAL);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    bestand: schoolwerkplan/zorgbeleid.pdf | bestand: schoolwerkplan/zorgbeleidd.pdf | 21:14 document/bestand-ontbreekt
                    bestand: schoolwerkplan/zorgbeleid.pdf | bestand: ../geheim.pdf                  | 21:14 waarde/pad
                    bestand: schoolwerkplan/zorgbeleid.pdf | versie: 2                               | 18:9 document/zonder-bestand
                    kleur: "#0b6e4f"                       | kleur: groen                            | 23:54 waarde/kleur
                    naam: Basisschool De Kaai              | name: De Kaai                           | 2:3 sleutel/onbekend
                    status: goedgekeurd                    | status: goedgkeurd                      | 8:11 waarde/keuze
                    """)
    void a_mistake_in_the_card_is_told_where_it_stands(String good, String bad, String place) {
        Map<String, String> school = school();
        school.put("ictplan.yaml", CARD.replace(good, bad));

        assertThat(places(read(school))).contains("ictplan.yaml:" + place);
    }

    @Test
    void the_place_does_not_depend_on_how_the_file_is_stored() {
        String goal = GOAL.replace("tegen: 2029-06-30", "tegen: één dag").replace("zorg\n", "zorgé: nee: x\n");
        List<String> places = places(read(Map.of("plan/d.md", goal)));

        assertThat(places(read(Map.of("plan/d.md", goal.replace("\n", "\r\n")))))
                .isEqualTo(places);
        assertThat(places(read(Map.of("plan/d.md", "\uFEFF" + goal)))).isEqualTo(places);
        assertThat(places(read(Map.of("plan/d.md", Normalizer.normalize(goal, Normalizer.Form.NFD)))))
                .hasSameSizeAs(places)
                .contains("plan/d.md:8:8 waarde/datum");
    }

    @Test
    void every_beginning_of_every_file_is_read() {
        school().forEach((path, text) -> {
            for (int end = 0; end < text.length(); end += 3) {
                Map<String, String> school = school();
                school.put(path, text.substring(0, end));
                assertThat(read(school).plan()).isNotNull();
            }
        });
    }

    @Test
    void two_readings_are_equal() {
        Map<String, String> school = school();
        school.put("ictplan.yaml", CARD.replace("status", "statis"));
        school.put("plan/doelen/d1.md", GOAL.replace("tegen: 2029", "tegen: 29"));

        assertThat(read(school).findings()).isEqualTo(read(school).findings()).isSorted();
    }

    @Test
    void rule_ids_are_unique() {
        assertThat(ReaderRules.ALL).doesNotHaveDuplicates();
    }

    private static Map<String, String> school() {
        Map<String, String> school = new LinkedHashMap<>();
        school.put("ictplan.yaml", CARD);
        school.put("plan/index.md", "# In het kort\n\nTekst.\n");
        school.put("plan/visie/ict-visie.md", VISION);
        school.put("plan/visie/schoolvisie.md", "---\nsoort: schoolvisie\n---\n# Schoolvisie\n");
        school.put(
                "plan/beginsituatie.md",
                "---\nsoort: beginsituatie\nmetingen:\n  - { bron: bevraging, datum: 2026-03-01, aantal: 21 }\n---\n");
        school.put("plan/doelen/d1.md", GOAL);
        school.put("schoolwerkplan/zorgbeleid.pdf", "%PDF");
        return school;
    }

    private static PlanText read(Map<String, String> school) {
        return new PlanReader().read(MemoryTree.ofTexts(school));
    }

    private static Document document(PlanText text, String path) {
        return text.plan().documents().stream()
                .filter(document -> document.path().equals(path))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> places(PlanText text) {
        return text.findings().stream()
                .map(finding -> finding.where() + " " + finding.rule())
                .toList();
    }
}
