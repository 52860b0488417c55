package io.github.ictplan.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import io.github.ictplan.finding.Finding;
import io.github.ictplan.links.Linker;
import io.github.ictplan.model.DocumentKind;
import io.github.ictplan.reader.PlanReader;
import io.github.ictplan.reader.PlanText;
import io.github.ictplan.report.Mutations.Mutant;
import io.github.ictplan.rules.Checker;
import io.github.ictplan.rules.RuleBook;
import io.github.ictplan.source.MemoryTree;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the reader accepts, the schema accepts; what the one refuses, the other refuses. The schemas are judged by a validator that is not ours. */
class SchemaAgreementTest {
    private static final Path SEEDS = Path.of("src/test/resources/schema");
    /** Findings that say: this key, or what stands behind it, is wrong. */
    private static final Set<String> FAMILIES = Set.of("sleutel", "waarde", "soort", "zichtbaarheid");
    /** Rules that ask for a key. */
    private static final Set<String> DEMANDS = Set.of(
            "doel/zonder-indicator",
            "doel/zonder-streefwaarde",
            "doel/zonder-actie",
            "doel/zonder-beginsel",
            "visie/zonder-beginselen",
            "document/zonder-bestand");

    private static final Map<String, JsonSchema> SCHEMAS = schemas();
    private static final YAMLMapper YAML = new YAMLMapper();

    static Stream<String> kinds() {
        return Arrays.stream(DocumentKind.values()).map(DocumentKind::word);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void everyKindOfDocument(String kind) throws IOException {
        agree("gegevens", kind, "plan/%s.md");
    }

    @Test
    void documentsOfTheSchool() throws IOException {
        agree("brondocument", "brondocument", "schoolwerkplan/%s.md");
    }

    @Test
    void profiles() throws IOException {
        agree("profiel", "profiel", "profielen/%s.yaml");
    }

    private void agree(String schema, String seed, String path) throws IOException {
        List<Mutant> mutants = Mutations.of(seed(seed));
        Map<String, String> files = new TreeMap<>();
        for (int i = 0; i < mutants.size(); i++) {
            String yaml = YamlOut.of(mutants.get(i).document());
            files.put(path.formatted(i), path.endsWith(".md") ? "---\n" + yaml + "---\n" : yaml);
        }
        Set<String> refused = refused(files);
        List<String> disagreements = new ArrayList<>();
        for (int i = 0; i < mutants.size(); i++) {
            boolean byReader = refused.contains(path.formatted(i));
            disagreements.addAll(disagreement(schema, mutants.get(i), byReader));
        }
        System.out.println(seed + ": " + mutants.size() + " documents, refused " + refused.size());
        assertThat(disagreements).isEmpty();
    }

    private static List<String> disagreement(String schema, Mutant mutant, boolean refusedByReader) {
        var messages = SCHEMAS.get(schema).validate(YamlOut.of(mutant.document()), InputFormat.YAML);
        return messages.isEmpty() == !refusedByReader
                ? List.of()
                : List.of(mutant.what()
                        + (refusedByReader ? ": only the reader refuses" : ": only the schema refuses " + messages));
    }

    /** The files about whose keys and values something is said. */
    private static Set<String> refused(Map<String, String> files) {
        return findings(files).stream()
                .filter(finding -> FAMILIES.contains(finding.rule().slug().split("/")[0])
                        || DEMANDS.contains(finding.rule().slug()))
                .map(finding -> finding.where().file())
                .collect(Collectors.toSet());
    }

    private static List<Finding> findings(Map<String, String> files) {
        MemoryTree school = MemoryTree.ofTexts(files);
        PlanText text = new PlanReader().read(school);
        return Checker.check(Linker.link(text.plan(), school), null, text.findings())
                .findings();
    }

    private static Map<String, Object> seed(String name) throws IOException {
        String yaml = Files.readString(SEEDS.resolve(name + ".yaml"));
        return YAML.readValue(yaml, new TypeReference<>() {});
    }

    private static Map<String, JsonSchema> schemas() {
        JsonSchemaFactory factory = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7);
        Map<String, JsonSchema> schemas = new TreeMap<>();
        new Schemas(RuleBook.standard())
                .files()
                .forEach((name, bytes) -> schemas.put(
                        name.replace(".schema.json", ""),
                        factory.getSchema(new String(bytes, StandardCharsets.UTF_8))));
        return schemas;
    }
}
