package io.github.ictplan.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import io.github.ictplan.changes.ChangeClass;
import io.github.ictplan.changes.ChangeKind;
import io.github.ictplan.changes.Comparison;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ChangesJsonTest {
    private static final Path SCHEMA = Path.of("../docs/schema/wijzigingen.schema.json");

    private static String json(Comparison comparison) {
        return new String(ChangesJson.bytes(comparison), StandardCharsets.UTF_8);
    }

    @Test
    void aDeadlineThatMoves() throws IOException {
        JsonNode json = new ObjectMapper()
                .readTree(json(Comparisons.school(
                        "plan/doelen/d1-leerlijn.md", "2026-09-01/2027-01-31", "2026-09-01/2027-02-14")));
        assertThat(json.get("beslissing").asBoolean()).isTrue();
        assertThat(json.at("/van/naam").asText()).isEqualTo("main");
        JsonNode change = json.get("wijzigingen").get(0);
        assertThat(change.get("soort").asText()).isEqualTo("termijn");
        assertThat(change.get("klasse").asText()).isEqualTo("beslissing");
        assertThat(change.get("id").asText()).isEqualTo("D1.1");
        assertThat(change.get("veld").asText()).isEqualTo("periode");
        assertThat(change.get("dagen").asInt()).isEqualTo(14);
        assertThat(change.get("oud").asText()).isEqualTo("1 september 2026 tot 31 januari 2027");
        assertThat(change.get("ouder").asText()).startsWith("doel D1 ");
    }

    @Test
    void asTheSchemaSays() throws IOException {
        JsonSchema schema =
                JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(Files.readString(SCHEMA));
        Random random = new Random(4);
        for (Comparison comparison : List.of(
                Comparisons.school(),
                Comparisons.school("plan/begroting.md", "bedrag: 1500", "bedrag: 1500.5"),
                Comparisons.of(3, () -> "x" + HostileText.of(random)))) {
            assertThat(schema.validate(json(comparison), InputFormat.JSON)).isEmpty();
        }
        assertThat(schema.validate(json(Comparisons.school()).replace("beslissing", "besluit"), InputFormat.JSON))
                .isNotEmpty();
    }

    @Test
    void theSchemaKnowsEveryKindAndClass() throws IOException {
        JsonNode change = new ObjectMapper().readTree(SCHEMA.toFile()).at("/$defs/wijziging/properties");
        assertThat(change.at("/soort/enum"))
                .map(JsonNode::asText)
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(ChangeKind.values()).map(ChangeKind::word).toList());
        assertThat(change.at("/klasse/enum"))
                .map(JsonNode::asText)
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(ChangeClass.values())
                        .map(ChangeClass::word)
                        .toList());
    }
}
