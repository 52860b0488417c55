package io.github.ictplan.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import io.github.ictplan.finding.Finding;
import io.github.ictplan.finding.RuleId;
import io.github.ictplan.finding.Severity;
import io.github.ictplan.rules.RuleBook;
import io.github.ictplan.rules.Rules;
import io.github.ictplan.source.Span;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SarifTest {
    private static final Path SCHEMA = Path.of("src/test/resources/sarif/sarif-schema-2.1.0.json");
    private static final RuleBook BOOK = RuleBook.standard();
    private static final Finding LINK = Finding.error(
            RuleId.of("link/dood"),
            new Span("plan/onze visie/één.md", 12, 3, 4),
            "De link `[x](y)` leidt nergens heen.",
            "Typ {zo}.");

    private static String sarif(Report report) {
        return new String(Sarif.bytes(report, BOOK), StandardCharsets.UTF_8);
    }

    private static JsonNode run(Finding... findings) throws IOException {
        return new ObjectMapper()
                .readTree(Sarif.bytes(Report.of(List.of(findings)), BOOK))
                .at("/runs/0");
    }

    private static JsonSchema schema() throws IOException {
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V4).getSchema(Files.readString(SCHEMA));
    }

    @Test
    void asTheSchemaOfOasisSays() throws IOException {
        JsonSchema schema = schema();
        Random random = new Random(20261123);
        List<Finding> findings = new ArrayList<>(List.of(LINK));
        for (RuleId rule : Rules.ids()) {
            Severity severity = Severity.values()[random.nextInt(3)];
            Span where =
                    new Span(HostileText.of(random), 1 + random.nextInt(9), 1 + random.nextInt(9), random.nextInt(3));
            findings.add(new Finding(rule, severity, where, HostileText.of(random), HostileText.of(random)));
        }
        String json = sarif(Suppressing.report(findings.toArray(Finding[]::new)));
        assertThat(schema.validate(json, InputFormat.JSON)).isEmpty();
        assertThat(schema.validate(sarif(Report.of(List.of())), InputFormat.JSON))
                .isEmpty();
        assertThat(schema.validate(json.replace("\"level\": \"note\"", "\"level\": \"tip\""), InputFormat.JSON))
                .isNotEmpty();
        assertThat(schema.validate(
                        json.replace("\"columnKind\": \"unicodeCodePoints\"", "\"columnKind\": 1"), InputFormat.JSON))
                .isNotEmpty();
    }

    @Test
    void theFindingAtItsPlaceWithItsRule() throws IOException {
        JsonNode run = run(LINK);
        JsonNode result = run.at("/results/0");
        assertThat(run.path("columnKind").asText()).isEqualTo("unicodeCodePoints");
        assertThat(result.path("level").asText()).isEqualTo("error");
        assertThat(result.at("/locations/0/physicalLocation/artifactLocation/uri")
                        .asText())
                .isEqualTo("plan/onze%20visie/%C3%A9%C3%A9n.md");
        assertThat(result.at("/locations/0/physicalLocation/region").toString())
                .isEqualTo("{\"startLine\":12,\"startColumn\":3,\"endColumn\":7}");
        JsonNode rule =
                run.at("/tool/driver/rules").get(result.path("ruleIndex").asInt());
        assertThat(rule.path("id").asText()).isEqualTo("link/dood");
        assertThat(rule.at("/shortDescription/text").asText())
                .isEqualTo(BOOK.page("link/dood").orElseThrow().title() + ".");
        assertThat(rule.at("/help/markdown").asText()).contains("## Waarom", "## Goed");
        assertThat(rule.at("/defaultConfiguration/level").asText()).isEqualTo("error");
    }

    @Test
    void whatTheSchoolLivesWithIsThereAsSuppressedAndTheProfileIsNamed() throws IOException {
        JsonNode run = new ObjectMapper()
                .readTree(Sarif.bytes(Suppressing.report(LINK), BOOK))
                .at("/runs/0");
        assertThat(run.at("/results/0/ruleId").asText()).isEqualTo("doel/verlopen");
        assertThat(run.at("/results/0/suppressions").toString())
                .isEqualTo(
                        "[{\"kind\":\"inSource\",\"justification\":\"De leverancier is failliet.\",\"properties\":{\"tot\":\"2027-09-01\"}}]");
        assertThat(run.at("/results/1/suppressions").toString()).isEqualTo("[]");
        assertThat(run.at("/properties/profielen/0/naam").asText()).isEqualTo("digisprong-visie");
        assertThat(run.at("/properties/profielen/0/nagekeken-op").asText()).isEqualTo("2026-11-23");
    }

    @Test
    void aMessageHoldsNoLinkAndNoPlaceToFillIn() throws IOException {
        assertThat(run(LINK).at("/results/0/message/text").asText())
                .contains("Typ {{zo}}.")
                .doesNotContain("](");
    }

    @Test
    void everyAddressIsOneAndLeadsNowhereElse() throws IOException {
        Random random = new Random(7);
        for (int i = 0; i < 2_000; i++) {
            Finding finding = Finding.tip(
                    RuleId.of("link/dood"), Span.startOf("plan/" + HostileText.of(random)), "Kijk na.", null);
            URI uri = URI.create(run(finding)
                    .at("/results/0/locations/0/physicalLocation/artifactLocation/uri")
                    .asText());
            assertThat(uri.getScheme()).isNull();
            assertThat(uri.getRawAuthority()).isNull();
            assertThat(uri.getPath()).isEqualTo(finding.where().file());
        }
    }

    private static List<String> prints(Finding... findings) throws IOException {
        List<String> prints = new ArrayList<>();
        run(findings)
                .path("results")
                .forEach(result -> prints.add(
                        result.at("/partialFingerprints").path("bevinding/v1").asText()));
        return prints;
    }

    private static Finding at(int line, String message) {
        return Finding.error(RuleId.of("sleutel/onbekend"), new Span("plan/a.md", line, 1, 3), message, null);
    }

    @Test
    void aFingerprintStaysWhenLinesMoveAndDiffersForAnotherFinding() throws IOException {
        List<String> before = prints(at(2, "`titl` kennen we niet."), at(3, "Weg."), at(9, "Weg."));
        assertThat(before).doesNotHaveDuplicates().allMatch(print -> print.matches("[0-9a-f]{32}"));
        assertThat(prints(at(12, "`titl` kennen we  niet."), at(13, "Weg."), at(40, "Weg.")))
                .isEqualTo(before);
        assertThat(prints(at(2, "`id` staat twee keer: ook op regel 4.")))
                .isEqualTo(prints(at(7, "`id` staat twee keer: ook op regel 9.")));
        Finding other = Finding.error(RuleId.of("sleutel/onbekend"), new Span("plan/b.md", 3, 1, 3), "Weg.", null);
        assertThat(before).doesNotContainAnyElementsOf(prints(other));
    }
}
