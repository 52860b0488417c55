package io.github.ictplan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ictplan.finding.Finding;
import io.github.ictplan.finding.Severity;
import io.github.ictplan.source.MemoryTree;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The mistakes of the corpus: is each said once, in Dutch, where a colleague would point, and does little else follow from it? The figures are in
 * {@code docs/mistakes.md}.
 */
class MistakesTest {
    private static final int FOLLOW_UPS = 3;
    private static final double EXACT = 0.98;

    private final Map<String, List<Finding>> untouched = new HashMap<>();

    /**
     * What was said of one truth.
     *
     * @param line a finding of the rule is on the line
     * @param place and at the column
     * @param words and says what the truth asks
     */
    private record Said(Mistake.Truth truth, boolean line, boolean place, boolean words) {}

    /** What was said of one mistake; {@code followUps} are neither a truth nor said of the school without the mistake. */
    private record Verdict(Mistake mistake, List<Said> said, List<Finding> followUps) {
        /** Whether nothing at all was said. */
        boolean isSilent() {
            return followUps.isEmpty() && said.stream().noneMatch(Said::line);
        }

        String report() {
            return mistake.name() + "\n"
                    + said.stream()
                            .map(one -> "  waarheid: " + one.truth() + (one.place() ? "" : "  <-- NIET")
                                    + (one.words()
                                            ? ""
                                            : "  <-- woorden " + one.truth().words()) + "\n")
                            .reduce("", String::concat)
                    + followUps.stream()
                            .map(finding -> "  ook: " + finding.where() + " " + finding.rule() + " " + finding.message()
                                    + " | " + finding.hint() + "\n")
                            .reduce("", String::concat);
        }
    }

    @Test
    void everyMistakeIsSaidOnceWhereItIs() {
        List<Verdict> verdicts = Mistake.all().stream().map(this::verdict).toList();
        List<Said> said =
                verdicts.stream().flatMap(verdict -> verdict.said().stream()).toList();
        List<Verdict> wrong = verdicts.stream()
                .filter(verdict -> verdict.followUps().size() > FOLLOW_UPS
                        || verdict.said().stream().anyMatch(one -> !one.place() || !one.words()))
                .toList();
        System.out.println(figures(verdicts, said));
        wrong.forEach(verdict -> System.out.println(verdict.report()));

        assertThat(verdicts).hasSizeGreaterThanOrEqualTo(200);
        assertThat(share(said, Said::line)).as("exact line").isGreaterThanOrEqualTo(EXACT);
        assertThat(share(said, Said::place)).as("exact line and column").isGreaterThanOrEqualTo(EXACT);
        assertThat(share(said, Said::words)).as("the hint says what to type").isGreaterThanOrEqualTo(EXACT);
        assertThat(verdicts.stream().filter(Verdict::isSilent).map(Verdict::report))
                .as("no mistake goes unsaid")
                .isEmpty();
        assertThat(verdicts.stream()
                        .filter(verdict -> verdict.followUps().size() > FOLLOW_UPS)
                        .map(Verdict::report))
                .as("at most three follow-ups")
                .isEmpty();
    }

    private static String figures(List<Verdict> verdicts, List<Said> said) {
        long followUps = verdicts.stream()
                .mapToLong(verdict -> verdict.followUps().size())
                .sum();
        return verdicts.size() + " mistakes, " + said.size() + " truths; line " + percent(share(said, Said::line))
                + ", line and column " + percent(share(said, Said::place)) + ", hint "
                + percent(share(said, Said::words)) + "; " + followUps + " follow-ups, none behind "
                + verdicts.stream()
                        .filter(verdict -> verdict.followUps().isEmpty())
                        .count()
                + " mistakes, at most "
                + verdicts.stream()
                        .mapToInt(verdict -> verdict.followUps().size())
                        .max()
                        .orElse(0);
    }

    private static String percent(double share) {
        return Math.round(share * 1000) / 10.0 + " %";
    }

    private static double share(List<Said> said, Predicate<Said> good) {
        return (double) said.stream().filter(good).count() / said.size();
    }

    private Verdict verdict(Mistake mistake) {
        List<Finding> findings = check(mistake.files());
        List<Finding> others = new ArrayList<>(findings);
        List<Said> said = new ArrayList<>();
        for (Mistake.Truth truth : mistake.truths()) {
            List<Finding> ofRule = of(truth, findings).toList();
            List<Finding> onLine = ofRule.stream()
                    .filter(finding -> finding.where().line() == truth.line())
                    .toList();
            List<Finding> here = onLine.stream()
                    .filter(finding -> finding.where().column() == truth.column())
                    .toList();
            here.stream().limit(1).forEach(others::remove);
            said.add(new Said(
                    truth,
                    !onLine.isEmpty(),
                    here.size() == 1,
                    ofRule.stream().anyMatch(finding -> says(finding, truth))));
        }
        List<Finding> before = untouched.computeIfAbsent(mistake.school(), this::ofSchool);
        before.forEach(old -> others.stream()
                .filter(finding -> isSame(old, finding))
                .findFirst()
                .ifPresent(others::remove));
        return new Verdict(mistake, said, others);
    }

    /** Whether it was said of the school without the mistake too, perhaps of a file of another name or on another line. */
    private static boolean isSame(Finding old, Finding finding) {
        boolean place = finding.where().file().equals(old.where().file());
        return finding.rule().equals(old.rule()) && (place || finding.message().equals(old.message()));
    }

    private List<Finding> ofSchool(String school) {
        return check(Mistake.folder(Mistake.CORPUS.resolve(school)));
    }

    private static Stream<Finding> of(Mistake.Truth truth, List<Finding> findings) {
        return findings.stream()
                .filter(finding -> finding.rule().slug().equals(truth.rule())
                        && finding.where().file().equals(truth.file()));
    }

    private static boolean says(Finding finding, Mistake.Truth truth) {
        return truth.words().stream().allMatch(words -> (finding.message() + " " + finding.hint()).contains(words));
    }

    private static List<Finding> check(SortedMap<String, byte[]> files) {
        return ExampleSchool.check(new MemoryTree(files)).findings();
    }

    /** What an adviser would say of it is taken off what is said of the mistakes; there is nothing else to say. */
    @Test
    void theSchoolItselfIsSound() {
        assertThat(ofSchool("school")).noneMatch(finding -> finding.severity() == Severity.ERROR);
    }
}
