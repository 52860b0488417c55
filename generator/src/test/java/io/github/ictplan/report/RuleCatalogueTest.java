package io.github.ictplan.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ictplan.rules.RuleBook;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RuleCatalogueTest {
    private static final Path DOCS = Path.of("../docs/regels");

    private final RuleCatalogue catalogue = new RuleCatalogue(RuleBook.standard());

    @Test
    void aPageForTheTerminal() {
        assertThat(catalogue.explain("doel/streefwaarde-gelijk"))
                .hasValueSatisfying(text -> assertThat(text)
                        .startsWith("""
                                Een streefwaarde die gelijk is aan de beginwaarde
                                =================================================
                                doel/streefwaarde-gelijk · waarschuwing · doelen

                                Wat
                                ---
                                """)
                        .contains("  plan/doelen/d1.md:\n    ---\n    soort: doel\n")
                        .contains("    streefwaarde: 35 %   <-- hier\n"));
    }

    @Test
    void noLineOfProseIsWiderThanATerminal() {
        RuleBook.standard()
                .ids()
                .forEach(id -> assertThat(
                                catalogue.explain(id.slug()).orElseThrow().lines())
                        .as(id.slug())
                        .allMatch(line -> line.startsWith("    ")
                                || line.length() <= 90
                                || !line.strip().contains(" ")));
    }

    @Test
    void capitalsAndSpacesDoNotMatter() {
        assertThat(catalogue.explain(" Link/Dood ")).isPresent();
    }

    @Test
    void somebodyMistypesARule() {
        assertThat(catalogue.explain("doel/zonder-indikator")).isEmpty();
        assertThat(catalogue.unknown("doel/zonder-indikator")).isEqualTo("""
                        Geen enkele regel heet "doel/zonder-indikator" of gaat daarover. Bedoelde je doel/zonder-indicator? Typ dan: \
                        mvn ictplan:explain -Dictplan.rule=doel/zonder-indicator
                        Typ mvn ictplan:explain om alle regels te zien.
                        """);
        assertThat(catalogue.unknown("x\n::error::y").lines()).hasSize(2);
    }

    @Test
    void theListNamesEveryRuleOnce() {
        assertThat(catalogue
                        .list()
                        .lines()
                        .filter(line -> line.startsWith("  "))
                        .map(line -> line.strip().split(" ")[0]))
                .containsExactlyElementsOf(
                        RuleBook.standard().ids().stream().map(id -> id.slug()).toList());
    }

    @Test
    void aFamilyShowsItsRules() {
        assertThat(catalogue.explain("Afspraak"))
                .hasValueSatisfying(text -> assertThat(text).startsWith("""
                                Afspraken (afspraak/)
                                  afspraak/slimme-toestellen       waarschuwing  Een plan zonder afspraak over slimme toestellen
                                """).doesNotContain("visie/"));
    }

    @Test
    void aWordFindsTheRulesAboutIt() {
        assertThat(catalogue.explain("toestellen"))
                .hasValueSatisfying(text -> assertThat(text)
                        .contains("afspraak/slimme-toestellen", "inventaris/verouderd", "visie/eerst-toestellen")
                        .doesNotContain("link/dood"));
        assertThat(catalogue.explain(" ")).isEmpty();
        assertThat(catalogue.explain("xyzzy")).isEmpty();
    }

    /** {@code docs/regels} is made from the pages: {@code -Dgolden=update} makes it again. */
    @Test
    void thePublishedCatalogueIsUpToDate() throws IOException {
        SortedMap<String, String> files = catalogue.files();
        if ("update".equals(System.getProperty("golden"))) {
            write(files);
        }
        assertThat(published()).as("docs/regels: run with -Dgolden=update").isEqualTo(files);
    }

    private static Map<String, String> published() throws IOException {
        try (Stream<Path> files = Files.walk(DOCS)) {
            return files.filter(Files::isRegularFile)
                    .collect(Collectors.toMap(
                            file -> DOCS.relativize(file).toString().replace('\\', '/'),
                            RuleCatalogueTest::read,
                            (a, b) -> a,
                            TreeMap::new));
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(SortedMap<String, String> files) throws IOException {
        if (Files.exists(DOCS)) {
            for (String stale : published().keySet()) {
                Files.delete(DOCS.resolve(stale));
            }
        }
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path path = DOCS.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
    }
}
