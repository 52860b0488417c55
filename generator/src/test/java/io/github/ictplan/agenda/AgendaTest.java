package io.github.ictplan.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ictplan.finding.Finding;
import io.github.ictplan.links.LinkedPlan;
import io.github.ictplan.links.Linker;
import io.github.ictplan.model.Visibility;
import io.github.ictplan.reader.PlanReader;
import io.github.ictplan.rules.Rule;
import io.github.ictplan.rules.Rules;
import io.github.ictplan.source.MemoryTree;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AgendaTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 1);

    private static final Map<String, String> SCHOOL = Map.of(
            "ictplan.yaml",
            """
            school:
              naam: De Kaai
            plan:
              titel: ICT-plan 2026
              status: goedgekeurd
              periode: 2025-09-01/2026-10-31
              herziening-op: 2026-11-20
            rollen:
              - id: directie
                naam: Directie
              - id: ict-team
            """,
            "plan/doelen/d1.md",
            """
            ---
            soort: doel
            id: D1
            titel: Elke klas leest digitaal
            eigenaar: ICT-team
            tegen: 2026-10-30
            acties:
              - id: D1.1
                wat: Twee sessies
                eigenaar: directie
                periode: 2026-09-01/2026-10-31
                status: lopend
              - id: D1.2
                wat: Nieuwe lessen
                periode: 2026-08-01/2026-12-01
                status: gepland
                evaluatie: [2026-10-01, 2026-11-30]
              - id: D1.3
                wat: Geheime aankoop
                periode: 2026-09-01/2026-10-01
                status: lopend
                zichtbaarheid: bestuur
            ---
            """,
            "plan/afspraken.md",
            "---\nsoort: afspraak\ntitel: Afspraken\nnazicht-op: 2027-02-01\n---\nTekst.\n");

    private static LinkedPlan linked(Map<String, String> files) {
        MemoryTree school = MemoryTree.ofTexts(files);
        return Linker.link(new PlanReader().read(school).plan(), school);
    }

    private static Agenda agenda(Map<String, String> files, Visibility audience) {
        return Agenda.of(linked(files).visibleTo(audience).plan(), TODAY, 30);
    }

    private static Stream<String> told(List<Point> points) {
        return points.stream()
                .map(point -> point.day() + " " + point.kind().word() + " " + point.id() + " "
                        + (point.owner() == null ? "-" : point.owner().name()));
    }

    @Test
    void whatIsLateAndWhatIsNearByDay() {
        Agenda agenda = agenda(SCHOOL, Visibility.PUBLIC);
        assertThat(told(agenda.late()))
                .containsExactly(
                        "2026-08-01 actie-begin D1.2 ict-team",
                        "2026-10-30 doel D1 ict-team",
                        "2026-10-31 actie-einde D1.1 Directie",
                        "2026-10-31 einde-plan null -");
        assertThat(told(agenda.near()))
                .containsExactly(
                        "2026-11-20 herziening null -",
                        "2026-11-30 actie-evaluatie D1.2 ict-team",
                        "2026-12-01 actie-einde D1.2 ict-team");
        assertThat(told(agenda.later())).containsExactly("2027-02-01 nazicht null -");
    }

    @Test
    void whatTheAudienceMayNotSeeIsNotInIt() {
        assertThat(agenda(SCHOOL, Visibility.PUBLIC).toString()).doesNotContain("Geheime", "D1.3");
        assertThat(agenda(SCHOOL, Visibility.BOARD).late())
                .extracting(Point::id)
                .contains("D1.3");
    }

    @Test
    void anEvaluationSettlesAGoal() {
        Map<String, String> files = new TreeMap<>(SCHOOL);
        files.put(
                "plan/opvolging/e1.md",
                "---\nsoort: evaluatie\ndatum: 2026-10-30\ndoelen:\n  - id: D1\n    oordeel: op-schema\n---\n");
        assertThat(agenda(files, Visibility.PUBLIC).late())
                .extracting(Point::kind)
                .doesNotContain(DueKind.GOAL);
    }

    @Test
    void theLastDayIsNotLateAndTheNextOneIs() {
        for (Due due : DueDays.of(linked(SCHOOL).plan())) {
            LocalDate day = due.day().value();
            assertThat(due.isLate(day)).as("%s", due.kind()).isFalse();
            assertThat(due.isLate(null)).isFalse();
            assertThat(due.isLate(day.plusDays(1)))
                    .as("%s", due.kind())
                    .isEqualTo(due.kind() != DueKind.ACTION_START && due.kind() != DueKind.ACTION_EVALUATION);
        }
    }

    /** A start is late when a third of the period and more than 30 days are gone, until its last day: {@code actie/had-moeten-beginnen}. */
    @Test
    void whenAStartIsLate() {
        for (int length : List.of(0, 29, 31, 32, 90, 91, 92, 93, 94, 95, 300)) {
            LocalDate last = TODAY.plusDays(length);
            String goal = "---\nsoort: doel\nid: D1\nacties:\n  - id: D1.1\n    periode: " + TODAY + "/" + last
                    + "\n    status: gepland\n---\n";
            Due start = DueDays.of(linked(Map.of("plan/d1.md", goal)).plan()).get(0);
            for (int gone = -1; gone <= length + 2; gone++) {
                assertThat(start.isLate(TODAY.plusDays(gone)))
                        .as("%s days of %s", gone, length)
                        .isEqualTo(gone > 30 && 3 * gone > length && gone <= length);
            }
        }
    }

    /** The rules say as much as the agenda, wherever a school may look from. */
    @Test
    void theRulesMeanTheSame() {
        Set<String> overdue = Set.of(
                "actie/verlopen",
                "actie/had-moeten-beginnen",
                "doel/verlopen",
                "document/nazicht-verlopen",
                "plan/herziening-verlopen",
                "plan/verlopen");
        List<Rule> rules = Rules.all().stream()
                .filter(rule -> overdue.contains(rule.id().slug()))
                .toList();
        assertThat(rules).hasSameSizeAs(overdue);
        LinkedPlan plan = linked(SCHOOL);
        Random random = new Random(20261123);
        int told = 0;
        for (int i = 0; i < 200; i++) {
            LocalDate day = TODAY.plusDays(random.nextInt(400) - 150);
            List<Finding> findings =
                    rules.stream().flatMap(rule -> rule.check(plan, day)).toList();
            assertThat(Agenda.of(plan.plan(), day, 0).late()).as("%s", day).hasSameSizeAs(findings);
            told += findings.size();
        }
        assertThat(told).isGreaterThan(200);
    }
}
