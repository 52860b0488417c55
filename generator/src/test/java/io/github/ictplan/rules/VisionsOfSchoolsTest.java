package io.github.ictplan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ictplan.finding.Finding;
import io.github.ictplan.finding.RuleId;
import io.github.ictplan.report.ConsoleReport;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Visions as schools of each kind write them, each judged by a reader before any rule saw it: where the rules on vision and start speak is just where
 * that reader did. What the reader said in words stands above each.
 */
class VisionsOfSchoolsTest {
    private static final Path VISIONS = Path.of("src/test/resources/visies");
    private static final Set<String> FAMILIES = Set.of("visie", "beginsituatie");
    private static final Set<String> ALSO = Set.of("plan/korte-looptijd");

    /** Words that say little are judged elsewhere. */
    private static final Set<String> OTHERS = Set.of("visie/lege-woorden");

    @ParameterizedTest
    @ValueSource(
            strings = {"academie", "basisschool", "buitengewoon", "kleuterschool", "scholengemeenschap", "secundair"})
    void rulesSayWhatAGoodAdviserSays(String school) throws IOException {
        String text = Files.readString(VISIONS.resolve(school + ".md"), StandardCharsets.UTF_8);
        Example example = Example.of(text).get(0);
        List<Finding> findings = example.check().stream()
                .filter(finding -> isOfVision(finding.rule()))
                .toList();
        assertThat(findings.stream()
                        .map(finding ->
                                finding.where().file() + ":" + finding.where().line() + " " + finding.rule())
                        .sorted())
                .as(ConsoleReport.lines(findings))
                .isEqualTo(example.expected());
    }

    private static boolean isOfVision(RuleId rule) {
        String slug = rule.slug();
        return ALSO.contains(slug) || FAMILIES.contains(slug.substring(0, slug.indexOf('/'))) && !OTHERS.contains(slug);
    }
}
