package io.github.ictplan.changes.telling;

import io.github.ictplan.changes.Comparison;
import io.github.ictplan.finding.Finding;
import io.github.ictplan.finding.Severity;
import io.github.ictplan.language.Dutch;
import io.github.ictplan.model.Content.Goal;
import io.github.ictplan.model.Content.Principle;
import io.github.ictplan.model.Content.Vision;
import io.github.ictplan.model.Filed;
import io.github.ictplan.model.IctPlan;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What a change makes disagree with the vision, or with the rules. */
final class Contradictions {
    private final IctPlan before;
    private final IctPlan after;

    private Contradictions(IctPlan before, IctPlan after) {
        this.before = before;
        this.after = after;
    }

    static List<String> of(Comparison comparison) {
        Contradictions contradictions = new Contradictions(
                comparison.before().plan().linked().plan(),
                comparison.after().plan().linked().plan());
        List<String> sentences = new ArrayList<>(contradictions.lonelyPrinciples());
        sentences.addAll(contradictions.rewordedPrinciples());
        comparison.fresh().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .map(Contradictions::fresh)
                .forEach(sentences::add);
        return sentences;
    }

    private static String fresh(Finding finding) {
        return "Nieuwe fout: " + finding.message();
    }

    private List<String> lonelyPrinciples() {
        Map<String, String> now = principles(after);
        Set<String> supported = supports(after).keySet();
        return supports(before).keySet().stream()
                .filter(id -> now.containsKey(id) && !supported.contains(id))
                .map(id -> "Geen enkel doel steunt nog op beginsel " + id + " "
                        + Calling.quoted(now.getOrDefault(id, "")) + ".")
                .toList();
    }

    private List<String> rewordedPrinciples() {
        Map<String, String> now = principles(after);
        Map<String, List<String>> goals = supports(after);
        return principles(before).entrySet().stream()
                .filter(principle -> goals.containsKey(principle.getKey())
                        && !principle.getValue().equals(now.get(principle.getKey())))
                .map(principle -> "Op beginsel " + principle.getKey() + " steunen: "
                        + Dutch.list(goals.getOrDefault(principle.getKey(), List.of())) + ". Kijk na of dat nog klopt"
                        + (now.containsKey(principle.getKey()) ? "." : ", want het beginsel is er niet meer."))
                .toList();
    }

    private static Map<String, String> principles(IctPlan plan) {
        return plan.filed(Vision.class)
                .flatMap(vision -> vision.content().principles().stream())
                .collect(Collectors.toMap(
                        principle -> principle.id().value(),
                        Contradictions::words,
                        (one, other) -> one,
                        LinkedHashMap::new));
    }

    private static String words(Principle principle) {
        return principle.text().value();
    }

    /** Goals by the principles on which they build. */
    private static Map<String, List<String>> supports(IctPlan plan) {
        Map<String, List<String>> goals = new LinkedHashMap<>();
        plan.filed(Goal.class)
                .forEach(goal -> goal.content()
                        .supports()
                        .forEach(principle -> goals.computeIfAbsent(principle.value(), unused -> new ArrayList<>())
                                .add(name(goal))));
        return goals;
    }

    private static String name(Filed<Goal> goal) {
        String title = Calling.quoted(goal.document().title().value());
        return goal.content().id() == null
                ? "het doel " + title
                : "doel " + goal.content().id().value() + " " + title;
    }
}
