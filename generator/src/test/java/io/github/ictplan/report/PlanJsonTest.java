package io.github.ictplan.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import io.github.ictplan.finding.Finding;
import io.github.ictplan.finding.RuleId;
import io.github.ictplan.links.LinkedPlan;
import io.github.ictplan.links.Linker;
import io.github.ictplan.model.Visibility;
import io.github.ictplan.reader.PlanReader;
import io.github.ictplan.source.FileTree;
import io.github.ictplan.source.FolderTree;
import io.github.ictplan.source.MemoryTree;
import io.github.ictplan.source.Span;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PlanJsonTest {
    private static final Path SCHEMAS = Path.of("../docs/schema");
    private static final Path TEMPLATE = Path.of("../template-school");

    private static final Map<String, String> SCHOOL = Map.of(
            "ictplan.yaml",
            """
            school:
              naam: Basisschool De Kaai
              instellingsnummers: ["012345"]
              contact:
                rol: ict-coordinator
                e-mail: ict@school.example
            plan:
              titel: ICT-beleidsplan
              periode: 2026-09-01/2029-08-31
            rollen:
              - id: ict-coordinator
                naam: ICT-coördinator
            """,
            "plan/visie/ict-visie.md",
            """
            ---
            soort: ictvisie
            beginselen:
              - id: B1
                tekst: Eerst het lesdoel, dan het toestel.
            ---
            # Onze ICT-visie

            ## Welke rol speelt ICT?

            Wie traag leest, **luistert** mee. Zie het [noodplan](../noodplan.md).

            Zie ook het [zorgbeleid](../../schoolwerkplan/zorg.md#wie).
            """,
            "plan/doelen/d1.md",
            """
            ---
            soort: doel
            id: D1
            titel: Elke klas leest digitaal
            steunt-op: B1
            indicator: aandeel klassen
            beginwaarde: 35 %
            streefwaarde: 80 %
            tegen: 2028-06-30
            meetwijze: bevraging
            acties:
              - id: D1.1
                wat: Twee sessies
                eigenaar: ict-coordinator
                periode: 2026-2027
                status: gepland
                kost:
                  2026-2027: 800
                  2027-2028: 400.50
              - id: D1.2
                wat: Geheime aankoop
                eigenaar: ict-coordinator
                periode: 2026-2027
                status: gepland
                kost: 1200
                zichtbaarheid: bestuur
            ---
            """,
            "plan/begroting.md",
            """
            ---
            soort: begroting
            posten:
              - id: P1
                bedrag: 400
                schooljaar: 2026-2027
                doel: [D1, D7]
                bewijs: ../schoolwerkplan/zorg.md
            ---
            """,
            "plan/doelen/d7.md",
            "---\nsoort: doel\nid: D7\ntitel: Besparen op personeel\nzichtbaarheid: bestuur\n---\n",
            "plan/noodplan.md",
            "---\nzichtbaarheid: team\n---\n# Noodplan bij uitval\n",
            "schoolwerkplan/zorg.md",
            "# Zorgbeleid\n\n## Wie\n\nHet zorgteam.\n");

    @Test
    void thePlanUnderItsOwnKeys() {
        assertThat(json(MemoryTree.ofTexts(SCHOOL), Visibility.BOARD))
                .contains("\"formaat\": 1,\n  \"school\": {\n    \"naam\": \"Basisschool De Kaai\",")
                .contains("\"periode\": \"2026-09-01/2029-08-31\"")
                .contains("\"2026-2027\": 800,\n            \"2027-2028\": 400.50")
                .contains("\"beginwaarde\": \"35 %\"")
                .contains("\"rol\": \"Welke rol speelt ICT?\"")
                .contains("\"naar\": \"doc:zorg#wie\"");
    }

    @Test
    void noWordOfWhatTheReaderMayNotSee() {
        assertThat(json(MemoryTree.ofTexts(SCHOOL), Visibility.PUBLIC))
                .doesNotContain("D7", "D1.2", "Geheime", "Besparen", "Noodplan", "noodplan.md")
                .contains("D1.1", "\"doel\": [\n            \"D1\"\n          ]");
    }

    @Test
    void theSameBytesTwice() {
        assertThat(bytes(MemoryTree.ofTexts(SCHOOL), Visibility.PUBLIC))
                .isEqualTo(bytes(MemoryTree.ofTexts(SCHOOL), Visibility.PUBLIC));
    }

    @Test
    void asTheSchemaSays() throws IOException {
        JsonSchema schema = schema("plan.schema.json");
        for (Visibility audience : Visibility.values()) {
            assertThat(schema.validate(json(MemoryTree.ofTexts(SCHOOL), audience), InputFormat.JSON))
                    .isEmpty();
        }
        FileTree template = FolderTree.of(TEMPLATE, Set.of(TEMPLATE.resolve("target")));
        assertThat(schema.validate(json(template, Visibility.BOARD), InputFormat.JSON))
                .isEmpty();
        assertThat(schema.validate(json(MemoryTree.ofTexts(Map.of()), Visibility.PUBLIC), InputFormat.JSON))
                .isEmpty();
        assertThat(schema.validate("{\"formaat\":2}", InputFormat.JSON)).isNotEmpty();
    }

    @Test
    void theFindingsTooAreAsTheirSchemaSays() throws IOException {
        JsonSchema schema = schema("bevindingen.schema.json");
        Finding finding = Finding.error(RuleId.of("link/dood"), new Span("plan/index.md", 12, 3, 4), "Weg.", null);
        String json = new String(FindingsJson.bytes(Report.of(List.of(finding))), StandardCharsets.UTF_8);
        assertThat(schema.validate(json, InputFormat.JSON)).isEmpty();
        assertThat(schema.validate(json.replace("\"tip\": null,", ""), InputFormat.JSON))
                .isNotEmpty();
    }

    private static JsonSchema schema(String name) throws IOException {
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(Files.readString(SCHEMAS.resolve(name)));
    }

    private static String json(FileTree school, Visibility audience) {
        return new String(bytes(school, audience), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(FileTree school, Visibility audience) {
        LinkedPlan linked = Linker.link(new PlanReader().read(school).plan(), school);
        return PlanJson.bytes(linked.visibleTo(audience));
    }
}
