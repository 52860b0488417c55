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
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
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
    private static final int AT_ONCE = 250;
    /** A goal needs a principle only where there are some. */
    private static final Map<String, String> COMPANIONS = Map.of(
            "plan/visie.md",
            "---\nsoort: ictvisie\nbeginselen:\n  - id: B1\n    tekst: Eerst denken, dan klikken.\n---\n");

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

    @Test
    void theCard() throws IOException {
        agreeOneByOne("ictplan", "ictplan.yaml", 200);
    }

    @Test
    void theGlossary() throws IOException {
        agreeOneByOne("woordenlijst", "woordenlijst.yaml", 60);
    }

    /** Where a schema cannot say what the reader says. */
    static Stream<Arguments> exceptions() {
        String reader = "only the reader refuses";
        String schema = "only the schema refuses";
        return Stream.of(
                Arguments.of("empty braces in a list are nothing", "verwijzingen:\n  - {}\n", schema),
                Arguments.of("YAML's words for nothing are words", "nazicht-op: ~\n", reader),
                Arguments.of("a number is seen, not how it is written", "volgorde: 1.0\n", reader),
                Arguments.of("a word is taken as it stands", "zichtbaarheid: \" team \"\n", schema));
    }

    /** Where a schema cannot say what the reader says. */
    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource("exceptions")
    void theyDisagree(String why, String text, String who) {
        boolean byReader = findings(Map.of("plan/a.md", "---\n" + text + "---\n")).stream()
                .anyMatch(finding ->
                        FAMILIES.contains(family(finding)) && !finding.message().contains("ontbreekt"));
        boolean bySchema =
                !SCHEMAS.get("gegevens").validate(text, InputFormat.YAML).isEmpty();
        assertThat(byReader).as(why).isEqualTo(who.equals("only the reader refuses"));
        assertThat(bySchema).as(why).isNotEqualTo(byReader);
    }

    private void agree(String schema, String seed, String path) throws IOException {
        List<Mutant> mutants = mutants(seed, AT_ONCE);
        Map<String, String> files = new TreeMap<>(COMPANIONS);
        for (int i = 0; i < mutants.size(); i++) {
            String yaml = YamlOut.of(mutants.get(i).document());
            files.put(path.formatted(i), path.endsWith(".md") ? "---\n" + yaml + "---\n" : yaml);
        }
        Set<String> refused = refused(files);
        List<String> disagreements = new ArrayList<>();
        for (int i = 0; i < mutants.size(); i++) {
            disagreements.addAll(disagreement(schema, mutants.get(i), refused.contains(path.formatted(i))));
        }
        assertThat(disagreements).isEmpty();
        assertThat(refused).hasSizeBetween(mutants.size() / 10, mutants.size() * 9 / 10);
    }

    private void agreeOneByOne(String schema, String path, int count) throws IOException {
        List<String> disagreements = new ArrayList<>();
        for (Mutant mutant : mutants(schema, count)) {
            boolean refused =
                    refused(Map.of(path, YamlOut.of(mutant.document()))).contains(path);
            disagreements.addAll(disagreement(schema, mutant, refused));
        }
        assertThat(disagreements).isEmpty();
    }

    /** The document itself and some of its mutants, always the same. */
    private static List<Mutant> mutants(String seed, int count) throws IOException {
        List<Mutant> mutants = new ArrayList<>(Mutations.of(seed(seed)));
        Mutant unchanged = mutants.remove(0);
        mutants.removeIf(mutant -> mutant.what().endsWith(": {}"));
        Collections.shuffle(mutants, new Random(20261123));
        mutants.add(0, unchanged);
        return mutants.subList(0, Math.min(count, mutants.size()));
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
                .filter(finding -> FAMILIES.contains(family(finding))
                        || DEMANDS.contains(finding.rule().slug()))
                .map(finding -> finding.where().file())
                .collect(Collectors.toSet());
    }

    private static String family(Finding finding) {
        String slug = finding.rule().slug();
        return slug.substring(0, slug.indexOf('/'));
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
