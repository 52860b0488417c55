package io.github.ictplan.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.ictplan.Published;
import io.github.ictplan.TaggedSchool;
import io.github.ictplan.finding.Finding;
import io.github.ictplan.finding.RuleId;
import io.github.ictplan.finding.Severity;
import io.github.ictplan.report.ConsoleReport;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every page of the catalogue is a test of its rule: under Fout the rule speaks where the page says, under Goed it is silent. The laws hold for all
 * rules alike.
 */
class RulePagesTest {
    private static final Path PAGES = Path.of("src/main/resources/io/github/ictplan/regels");
    private static final Path GOLDEN = Path.of("src/test/resources/regels/bevindingen.txt");
    private static final List<String> SECTIONS = List.of("Wat", "Waarom", "Fout", "Goed", "Uitzonderingen", "Bron");
    private static final int SMALL = 20_000;

    private final RuleBook book = RuleBook.standard();

    @TestFactory
    Stream<DynamicContainer> pages() {
        return book.pages().stream()
                .map(page -> dynamicContainer(
                        page.id().slug(),
                        Stream.of(
                                        Stream.of(dynamicTest("page", () -> wellFormed(page))),
                                        numbered("Fout", page, example -> speaks(page, example)),
                                        numbered("Goed", page, example -> silent(page, example)))
                                .flatMap(tests -> tests)));
    }

    private static Stream<DynamicTest> numbered(String section, RulePage page, Consumer<Example> test) {
        List<Example> examples = examples(page, section);
        return IntStream.range(0, examples.size())
                .mapToObj(i -> dynamicTest(section + " " + (i + 1), () -> test.accept(examples.get(i))));
    }

    private static List<Example> examples(RulePage page, String section) {
        return Example.of(page.section(section).orElse(""));
    }

    private static void wellFormed(RulePage page) {
        assertThat(page.sections().keySet()).containsExactlyElementsOf(SECTIONS);
        assertThat(page.sections().values()).noneMatch(String::isBlank);
        assertThat(page.title()).doesNotEndWith(".");
        assertThat(examples(page, "Fout")).as("at least one example under Fout").isNotEmpty();
        assertThat(examples(page, "Fout"))
                .allMatch(example -> !example.expected().isEmpty());
        assertThat(examples(page, "Goed")).as("at least one example under Goed").isNotEmpty();
        assertThat(examples(page, "Goed"))
                .allMatch(example -> example.expected().isEmpty());
    }

    private static void speaks(RulePage page, Example example) {
        List<Finding> findings = findings(page, example);
        assertThat(places(page, findings)).as(ConsoleReport.lines(findings)).isEqualTo(example.expected());
        assertThat(ofPage(page, findings)).allMatch(finding -> finding.severity() == page.severity());
        laws(example, example.check());
    }

    private static void silent(RulePage page, Example example) {
        List<Finding> findings = findings(page, example);
        assertThat(places(page, findings)).as(ConsoleReport.lines(findings)).isEmpty();
        laws(example, example.check());
    }

    /** What shows only in the PDF needs the PDF. */
    private static List<Finding> findings(RulePage page, Example example) {
        if (EditionRules.ALL.contains(page.id())) {
            return Published.findings(example.files(), school -> tag(school, page.id()));
        }
        return PublishingRules.ALL.contains(page.id()) ? Published.findings(example.files()) : example.check();
    }

    /** The examples of editions stand under a tag of their own; what {@code editie/onvolledige-kloon} tells of lost it. */
    private static void tag(Path school, RuleId rule) {
        try (TaggedSchool repository = TaggedSchool.in(school).commit(LocalDate.of(2026, 6, 22))) {
            if (rule.equals(EditionRules.CUT_OFF)) {
                repository.cutOff();
            } else {
                repository.tag("editie-1.2");
            }
        }
    }

    private static List<Finding> ofPage(RulePage page, List<Finding> findings) {
        return findings.stream()
                .filter(finding -> finding.rule().equals(page.id()))
                .toList();
    }

    private static List<String> places(RulePage page, List<Finding> findings) {
        return ofPage(page, findings).stream()
                .map(finding -> finding.where().file() + ":" + finding.where().line() + " " + finding.rule())
                .sorted()
                .toList();
    }

    /** What holds for any plan: places exist, the same twice, whatever the line ends, and no torn file throws. */
    private static void laws(Example example, List<Finding> findings) {
        assertThat(findings)
                .allSatisfy(finding -> assertThat(example.holds(finding.where()))
                        .as("%s lies in its file", finding.where())
                        .isTrue());
        assertThat(findings)
                .allSatisfy(finding ->
                        assertThat(finding.message()).doesNotContain("\n").matches(".*[.?]"));
        assertThat(example.check()).isEqualTo(findings);
        if (!example.isText() || example.size() > SMALL) {
            return;
        }
        assertThat(example.with(text -> text.replace("\n", "\r\n")).check()).isEqualTo(findings);
        assertThat(example.with(text -> "\ufeff" + text).check()).isEqualTo(findings);
        example.prefixes().forEach(prefix -> assertThatCode(prefix::check).doesNotThrowAnyException());
    }

    @Test
    void everyPageBelongsToARule() throws IOException {
        try (Stream<Path> files = Files.walk(PAGES)) {
            assertThat(files.filter(Files::isRegularFile)
                            .map(file -> PAGES.relativize(file)
                                    .toString()
                                    .replace('\\', '/')
                                    .replaceFirst("\\.md$", "")))
                    .containsExactlyInAnyOrderElementsOf(
                            book.ids().stream().map(id -> id.slug()).toList());
        }
    }

    @Test
    void everyIdIsThereOnce() {
        assertThat(Rules.ids()).doesNotHaveDuplicates();
    }

    /** The trace from the source page to the rules, and that none of it holds only advice. */
    @Test
    void questionsAndCriteriaHaveRules() {
        for (Criterion criterion : Criterion.values()) {
            List<RulePage> rules = book.pages().stream()
                    .filter(page -> page.criteria().contains(criterion))
                    .toList();
            System.out.println(criterion + " " + criterion.title());
            rules.forEach(page -> System.out.println("   " + page.severity().word() + " " + page.id()));
            assertThat(rules)
                    .as("%s %s: a rule that can fail, and an example in which it does", criterion, criterion.title())
                    .anyMatch(page -> page.severity().atLeast(Severity.WARNING)
                            && !examples(page, "Fout").isEmpty());
        }
    }

    /** What a school sees for every example: review the difference as you review text. */
    @Test
    void messagesAreThoseThatWeReviewed() throws IOException {
        StringBuilder all = new StringBuilder();
        for (RulePage page : book.pages()) {
            for (Example example : examples(page, "Fout")) {
                all.append(messages(page, example)).append('\n');
            }
        }
        if ("update".equals(System.getProperty("golden"))) {
            Files.createDirectories(GOLDEN.getParent());
            Files.writeString(GOLDEN, all, StandardCharsets.UTF_8);
        }
        assertThat(all.toString()).as("run with -Dgolden=update").isEqualTo(Files.readString(GOLDEN));
    }

    private static String messages(RulePage page, Example example) {
        List<Finding> findings = EditionRules.ALL.contains(page.id()) ? findings(page, example) : example.check();
        return ConsoleReport.lines(ofPage(page, findings))
                .lines()
                .filter(line -> !line.isEmpty())
                .map(line -> line + "\n")
                .reduce("", String::concat);
    }
}
