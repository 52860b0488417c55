package io.github.ictplan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ictplan.finding.Finding;
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
 * Plans that a reader judged before any rule saw them, with what the rules say of their text, goals and secrets. Above each stands what the reader
 * said, and where the rules still say too much or too little: docs/judged.md has the figures. What a plan lacks as a whole is judged elsewhere.
 */
class JudgedPlansTest {
    private static final Path PLANS = Path.of("src/test/resources/oordelen");
    private static final Set<String> FAMILIES =
            Set.of("tekst", "visie", "doel", "actie", "privacy", "id", "begroting", "inventaris", "document");

    @ParameterizedTest
    @ValueSource(
            strings = {"afspraken", "buitengewoon", "een-lange-tekst", "half-ingevuld", "kleuterschool", "zonder-koppen"
            })
    void rulesSpeakWhereWeSaidTheyDo(String plan) throws IOException {
        String text = Files.readString(PLANS.resolve(plan + ".md"), StandardCharsets.UTF_8);
        Example example = Example.of(text).get(0);
        List<Finding> findings =
                example.check().stream().filter(JudgedPlansTest::isJudged).toList();
        assertThat(findings.stream()
                        .map(finding ->
                                finding.where().file() + ":" + finding.where().line() + " " + finding.rule())
                        .sorted())
                .as(ConsoleReport.lines(findings))
                .isEqualTo(example.expected());
    }

    private static boolean isJudged(Finding finding) {
        String slug = finding.rule().slug();
        return FAMILIES.contains(slug.substring(0, slug.indexOf('/')));
    }
}
