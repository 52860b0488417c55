package io.github.ictplan.rules;

import io.github.ictplan.finding.Finding;
import io.github.ictplan.finding.RuleId;
import io.github.ictplan.finding.Severity;
import io.github.ictplan.model.Content;
import io.github.ictplan.model.Heading;
import io.github.ictplan.model.IctPlan;
import io.github.ictplan.model.VisionQuestion;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What rules say of each question and each quality of a good vision. That nothing is said does not prove that the vision is good: a machine sees
 * words and links, not whether people mean them.
 *
 * @param parts one for each {@link Criterion}, in its order
 */
public record Coverage(List<Part> parts) {
    private static final Set<VisionQuestion> QUESTIONS =
            EnumSet.of(VisionQuestion.ROLE, VisionQuestion.CHOICES, VisionQuestion.WHY);

    /** How a criterion stands, the state that asks for most first. */
    public enum State {
        /** A fout: something is missing or wrong. */
        BROKEN,
        /** A waarschuwing or a tip. */
        WEAK,
        /** There is no vision yet to look at. */
        UNSEEN,
        /** Rules looked, and none spoke. */
        SILENT
    }

    /**
     * One criterion.
     *
     * @param rules that serve it, sorted
     * @param findings of those rules, sorted
     */
    public record Part(Criterion criterion, List<RuleId> rules, List<Finding> findings, State state) {
        public Part {
            rules = List.copyOf(rules);
            findings = List.copyOf(findings);
        }
    }

    public Coverage {
        parts = List.copyOf(parts);
    }

    /**
     * The coverage of a plan.
     *
     * @param pages of the rules
     * @param findings sorted
     */
    public static Coverage of(List<RulePage> pages, IctPlan plan, List<Finding> findings) {
        boolean vision = plan.filed(Content.Vision.class).findAny().isPresent();
        return new Coverage(Arrays.stream(Criterion.values())
                .map(criterion -> part(criterion, pages, plan, findings, vision))
                .toList());
    }

    private static Part part(
            Criterion criterion, List<RulePage> pages, IctPlan plan, List<Finding> findings, boolean vision) {
        List<RulePage> serving = pages.stream()
                .filter(page -> page.criteria().contains(criterion))
                .toList();
        Map<RuleId, RulePage> byRule = serving.stream().collect(Collectors.toMap(RulePage::id, page -> page));
        List<Finding> said = findings.stream()
                .filter(finding -> byRule.containsKey(finding.rule())
                        && isAbout(criterion, byRule.get(finding.rule()), finding, plan))
                .toList();
        return new Part(criterion, serving.stream().map(RulePage::id).sorted().toList(), said, state(said, vision));
    }

    /** A rule that serves several questions speaks of the answer in which it found something, or else of those that are not there. */
    private static boolean isAbout(Criterion criterion, RulePage page, Finding finding, IctPlan plan) {
        VisionQuestion question = criterion.question().orElse(null);
        if (question == null || page.criteria().size() == 1) {
            return true;
        }
        return plan.filed(Content.Vision.class)
                .filter(vision ->
                        vision.document().path().equals(finding.where().file()))
                .findFirst()
                .map(vision -> isAbout(
                        question, vision.content().sections(), finding.where().line()))
                .orElse(true);
    }

    private static boolean isAbout(VisionQuestion question, Map<VisionQuestion, Heading> sections, int line) {
        Optional<VisionQuestion> answer = sections.entrySet().stream()
                .filter(section -> section.getValue().where().line() <= line)
                .max(Comparator.comparingInt(
                        section -> section.getValue().where().line()))
                .map(Map.Entry::getKey);
        return answer.map(question::equals)
                .orElse(!sections.containsKey(question) || sections.keySet().containsAll(QUESTIONS));
    }

    private static State state(List<Finding> said, boolean vision) {
        if (said.isEmpty()) {
            return vision ? State.SILENT : State.UNSEEN;
        }
        return said.stream().anyMatch(finding -> finding.severity() == Severity.ERROR) ? State.BROKEN : State.WEAK;
    }
}
