package io.github.ictplan.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import io.github.ictplan.agenda.Agenda;
import io.github.ictplan.agenda.DueKind;
import io.github.ictplan.agenda.Owner;
import io.github.ictplan.agenda.Point;
import io.github.ictplan.source.Span;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AgendaReportsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 1);
    private static final Owner TEAM = new Owner("ict-team", "ICT-team", 1);
    private static final Owner HEAD = new Owner("directie", "Directie", 0);

    private static Point point(DueKind kind, int days, @Nullable Owner owner, @Nullable String id, String what) {
        return new Point(kind, TODAY.plusDays(days), owner, id, what, new Span("plan/doelen/d1.md", 10, 14, 21));
    }

    private static Agenda agenda(List<Point> late, List<Point> near) {
        return new Agenda("De Kaai", TODAY, 30, late, near, List.of());
    }

    private static Agenda some() {
        return agenda(
                List.of(
                        point(DueKind.ACTION_END, -16, TEAM, "D1.1", "Twee sessies"),
                        point(DueKind.GOAL, -1, HEAD, "D1", "Elke klas leest digitaal"),
                        point(DueKind.DOCUMENT_REVIEW, -1, null, null, "Afspraken")),
                List.of(point(DueKind.PLAN_END, 0, null, null, "ICT-plan")));
    }

    private static String markdown(Agenda agenda) {
        return new String(AgendaMarkdown.bytes(agenda), StandardCharsets.UTF_8);
    }

    private static String calendar(Agenda agenda) {
        return new String(AgendaCalendar.bytes(agenda), StandardCharsets.UTF_8);
    }

    @Test
    void whatIsLateFirstByRoleInTheOrderOfTheSchool() {
        assertThat(markdown(some())).isEqualTo("""
                <!-- ictplan:agenda -->

                Op 1 november 2026 zijn **3 punten te laat**. Tot 1 december 2026 komt er **1 punt** aan.

                ## Te laat

                ### Directie

                - **D1** Elke klas leest digitaal: moest bereikt zijn op 31 oktober 2026 \\(1 dag geleden\\) · plan/doelen/d1\\.md

                ### ICT\\-team

                - **D1\\.1** Twee sessies: moest klaar zijn op 16 oktober 2026 \\(16 dagen geleden\\) · plan/doelen/d1\\.md

                ### Nog niemand

                - Afspraken: moest nagekeken zijn op 31 oktober 2026 \\(1 dag geleden\\) · plan/doelen/d1\\.md

                ## Binnenkort

                ### Het hele plan

                - ICT\\-plan: loopt tot 1 november 2026 \\(vandaag\\)

                ## Wat je doet

                - Een actie die klaar moet zijn: zet `status: afgerond` met een `resultaat` en `afgerond-op`, `status: uitgesteld` met een `reden`, of kies een nieuwe `periode`\\.
                - Een doel: noteer in een evaluatie wat eruit kwam, of kies een nieuwe datum bij `tegen`\\.
                - Een document: kijk het na, en zet bij `nazicht-op` de volgende datum\\.
                - De laatste dag van het plan: maak een nieuwe versie met een nieuwe `periode`, en zet tot die er is `status: in-herziening`\\.

                Pas je het plan aan, dan past dit overzicht zich de volgende keer aan.
                """);
    }

    @Test
    void nothingToDoIsSaidToo() {
        assertThat(markdown(agenda(List.of(), List.of())))
                .isEqualTo(
                        "<!-- ictplan:agenda -->\n\nOp 1 november 2026 is **niets te laat**. Tot 1 december 2026 komt er **niets** aan.\n");
    }

    @Test
    void theTerminalShowsPlacesThatAreLinks() {
        assertThat(AgendaText.of(some(), Ink.PLAIN)).isEqualTo("""
                Te laat op 1 november 2026
                plan/doelen/d1.md:10:14 D1.1 Twee sessies: moest klaar zijn op 16 oktober 2026 (16 dagen geleden) – ICT-team
                plan/doelen/d1.md:10:14 D1 Elke klas leest digitaal: moest bereikt zijn op 31 oktober 2026 (1 dag geleden) – Directie
                plan/doelen/d1.md:10:14 Afspraken: moest nagekeken zijn op 31 oktober 2026 (1 dag geleden) – Nog niemand

                Binnenkort, tot 1 december 2026
                plan/doelen/d1.md:10:14 ICT-plan: loopt tot 1 november 2026 (vandaag) – Het hele plan

                3 te laat, 1 binnenkort en 0 later
                """);
    }

    @Test
    void aLongAgendaIsCutBetweenTwoPoints() {
        List<Point> many = IntStream.range(0, 3000)
                .mapToObj(i -> point(DueKind.ACTION_END, -i - 1, TEAM, "D" + i, "`x_".repeat(500)))
                .toList();
        String text = markdown(agenda(many, many));
        long told = text.lines().filter(line -> line.startsWith("- **D")).count();
        assertThat(text.length()).isBetween(50_000, AgendaMarkdown.LIMIT);
        assertThat(text)
                .contains("En nog " + (6000 - told) + " punten meer: kijk in `agenda.json`.")
                .contains("## Wat je doet")
                .doesNotContain("## Binnenkort");
        assertThat(text.lines().filter(line -> line.startsWith("- **D")))
                .allSatisfy(line -> assertThat(line).endsWith(" · plan/doelen/d1\\.md"));
    }

    @Test
    void noTextOfAPlanIsMarkupNorIsItObeyed() {
        Parser parser = Parser.builder().build();
        Random random = new Random(20261123);
        for (int i = 0; i < 2_000; i++) {
            Agenda agenda = hostile(random);
            String text = markdown(agenda);
            assertThat(text).startsWith(AgendaMarkdown.MARK + "\n\n");
            Node document = parser.parse(text.substring(AgendaMarkdown.MARK.length()));
            MarkdownReportTest.Kinds kinds = new MarkdownReportTest.Kinds();
            document.accept(kinds);
            assertThat(kinds.foreign).as(text).isEmpty();
            for (String obeyed : MarkdownReportTest.OBEYED) {
                assertThat(kinds.text.toString()).doesNotContainPattern(obeyed);
            }
            assertThat(AgendaText.of(agenda, Ink.PLAIN).lines())
                    .allSatisfy(line -> assertThat(line).doesNotMatch("\\s*::.*|.*##\\w*\\[.*|.*[\\p{Cc}\\p{Cf}].*"));
        }
    }

    private static Agenda hostile(Random random) {
        Owner owner = new Owner(HostileText.of(random), HostileText.of(random), random.nextInt(3));
        List<Point> points = new ArrayList<>();
        for (DueKind kind : DueKind.values()) {
            Span where = new Span(HostileText.of(random), 1, 1, 1);
            points.add(new Point(
                    kind,
                    TODAY.minusDays(1),
                    random.nextBoolean() ? null : owner,
                    random.nextBoolean() ? null : HostileText.of(random),
                    HostileText.of(random),
                    where));
        }
        return new Agenda(HostileText.of(random), TODAY, 30, points, points, points);
    }

    @Test
    void asTheSchemaSays() throws IOException {
        JsonSchema schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(Files.readString(Path.of("../docs/schema/agenda.schema.json")));
        Random random = new Random(20261123);
        for (Agenda agenda : List.of(some(), agenda(List.of(), List.of()), hostile(random))) {
            String json = new String(AgendaJson.bytes(agenda), StandardCharsets.UTF_8);
            assertThat(schema.validate(json, InputFormat.JSON)).isEmpty();
            assertThat(schema.validate(json.replace("\"dagen\": 30,", ""), InputFormat.JSON))
                    .isNotEmpty();
        }
        String json = new String(AgendaJson.bytes(some()), StandardCharsets.UTF_8);
        assertThat(schema.validate(json.replace("actie-einde", "actie"), InputFormat.JSON))
                .isNotEmpty();
        assertThat(json)
                .contains("\"te-laat\": 3,\n    \"binnenkort\": 1", "\"over\": -16", "\"rol\": \"directie\"")
                .contains("\"rol\": null,\n      \"naam\": null,\n      \"id\": null,\n      \"wat\": \"Afspraken\"");
    }

    /** RFC 5545: lines of 75 octets ended by CRLF, no control characters, components that close, one UID an event. */
    @Test
    void theCalendarIsOne() {
        Random random = new Random(20261123);
        for (int i = 0; i < 500; i++) {
            String text = calendar(i == 0 ? agenda(List.of(), List.of()) : hostile(random));
            List<String> physical = Arrays.asList(text.split("\r\n", -1));
            assertThat(physical.get(physical.size() - 1)).isEmpty();
            assertThat(physical)
                    .allSatisfy(line -> assertThat(line.getBytes(StandardCharsets.UTF_8).length)
                            .isLessThanOrEqualTo(75))
                    .allSatisfy(line -> assertThat(line).doesNotMatch(".*\\p{Cc}.*|.*\uFFFD.*"));
            List<String> lines = Arrays.asList(text.replace("\r\n ", "").split("\r\n"));
            assertThat(lines).startsWith("BEGIN:VCALENDAR", "VERSION:2.0").endsWith("END:VCALENDAR");
            assertThat(lines)
                    .allSatisfy(line -> assertThat(line).matches("(?s)[A-Z-]+(;[A-Z]+=[A-Z]+)?:.*"))
                    .filteredOn(line -> line.matches("(SUMMARY|DESCRIPTION|CATEGORIES|NAME):.*"))
                    .allSatisfy(line ->
                            assertThat(line.substring(line.indexOf(':') + 1)).matches("([^\\\\;,]|\\\\[\\\\;,])*"));
            List<String> uids =
                    lines.stream().filter(line -> line.startsWith("UID:")).toList();
            Set<String> once = new HashSet<>(uids);
            assertThat(once).hasSize(i == 0 ? 0 : 3 * DueKind.values().length).hasSameSizeAs(uids);
            assertThat(lines.stream().filter(line -> line.startsWith("BEGIN:")))
                    .hasSizeGreaterThan(1)
                    .hasSameSizeAs(lines.stream()
                            .filter(line -> line.startsWith("END:"))
                            .toList());
        }
    }

    @Test
    void anEventThatMovesStaysTheSameEvent() {
        assertThat(calendar(agenda(List.of(point(DueKind.GOAL, -3, HEAD, "D1", "Lezen")), List.of())))
                .contains("DTSTAMP:20261101T000000Z\r\nDTSTART;VALUE=DATE:20261029\r\nSUMMARY:D1 Lezen\r\n")
                .contains(uid(agenda(List.of(), List.of(point(DueKind.GOAL, 9, TEAM, "D1", "Beter lezen")))));
        assertThat(uid(agenda(List.of(point(DueKind.GOAL, 1, HEAD, "D2", "Lezen")), List.of())))
                .isNotEqualTo(uid(agenda(List.of(point(DueKind.GOAL, 1, HEAD, "D1", "Lezen")), List.of())));
    }

    private static String uid(Agenda agenda) {
        return calendar(agenda)
                .lines()
                .filter(line -> line.startsWith("UID:"))
                .findFirst()
                .orElseThrow();
    }
}
