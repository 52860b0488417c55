package io.github.ictplan.rules;

import io.github.ictplan.model.ApprovalKind;
import io.github.ictplan.model.Content;
import io.github.ictplan.model.Document;
import io.github.ictplan.model.IctPlan;
import io.github.ictplan.model.PlanCard;
import io.github.ictplan.model.School;
import io.github.ictplan.model.VisionQuestion;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the keys of the plan say of one part.
 *
 * @param places where the keys stand, for a part that has no document of its own
 * @param missing what belongs there and is not there, in Dutch
 */
record ChecklistKeys(List<Checklist.Place> places, List<String> missing) {
    static final ChecklistKeys NONE = new ChecklistKeys(List.of(), List.of());

    private static final Checklist.Place SETTINGS = new Checklist.Place("ictplan.yaml", "ictplan.yaml", null);

    static ChecklistKeys of(String part, IctPlan plan) {
        return switch (part) {
            case "fiche" -> card(plan.school(), plan.card());
            case "goedkeuringen" -> approvals(plan);
            case "ict-visie" -> new ChecklistKeys(List.of(), vision(plan));
            case "beginsituatie" ->
                missing(
                        !plan.filed(Content.Baseline.class)
                                .allMatch(
                                        filed -> filed.content().measurements().isEmpty()),
                        "`metingen`");
            case "doelen" -> new ChecklistKeys(List.of(), goals(plan));
            case "acties" -> new ChecklistKeys(List.of(), actions(plan));
            case "rollen" -> new ChecklistKeys(plan.roles().isEmpty() ? List.of() : List.of(SETTINGS), List.of());
            case "verwijzingen" ->
                new ChecklistKeys(
                        plan.documents().stream()
                                .filter(document -> !document.references().isEmpty())
                                .map(Checklist::place)
                                .toList(),
                        List.of());
            default -> NONE;
        };
    }

    static boolean hasActions(Document document) {
        return document.content() instanceof Content.Goal goal
                && !goal.actions().isEmpty();
    }

    private static ChecklistKeys missing(boolean there, String what) {
        return new ChecklistKeys(List.of(), there ? List.of() : List.of(what));
    }

    private static ChecklistKeys card(School school, PlanCard card) {
        List<String> missing = new ArrayList<>();
        key(missing, "naam", school.name());
        key(missing, "instellingsnummers", school.institutionNumbers().isEmpty() ? null : school);
        key(missing, "onderwijsniveau", school.level());
        key(missing, "bestuur", school.board());
        key(missing, "contact", school.contactRole());
        int ofSchool = missing.size();
        key(missing, "titel", card.title());
        key(missing, "versie", card.version());
        key(missing, "status", card.status());
        key(missing, "periode", card.period());
        key(missing, "opgemaakt-op", card.preparedOn());
        key(missing, "herziening-op", card.reviewDueOn());
        boolean nothing = ofSchool == 5 && missing.size() == 11;
        return new ChecklistKeys(nothing ? List.of() : List.of(SETTINGS), missing);
    }

    private static void key(List<String> missing, String key, @Nullable Object value) {
        if (value == null) {
            missing.add("`" + key + "`");
        }
    }

    private static ChecklistKeys approvals(IctPlan plan) {
        if (plan.approvals().isEmpty()) {
            return NONE;
        }
        boolean decided = plan.approvals().stream()
                .anyMatch(approval -> approval.kind() != null && approval.kind().value() == ApprovalKind.DECISION);
        return new ChecklistKeys(List.of(SETTINGS), decided ? List.of() : List.of("een beslissing van het bestuur"));
    }

    private static List<String> vision(IctPlan plan) {
        List<String> missing = new ArrayList<>();
        Arrays.stream(VisionQuestion.values())
                .filter(question -> plan.filed(Content.Vision.class)
                        .noneMatch(filed -> filed.content().sections().containsKey(question)))
                .forEach(question -> missing.add("het deel `" + question.word() + "`"));
        boolean principles = plan.filed(Content.Vision.class)
                .anyMatch(filed -> !filed.content().principles().isEmpty());
        key(missing, "beginselen", principles ? plan : null);
        return missing;
    }

    private static List<String> goals(IctPlan plan) {
        List<String> missing = new ArrayList<>();
        count(
                missing,
                "indicator",
                plan.filed(Content.Goal.class)
                        .filter(goal -> goal.content().indicator() == null)
                        .count());
        count(
                missing,
                "streefwaarde",
                plan.filed(Content.Goal.class)
                        .filter(goal -> goal.content().target() == null)
                        .count());
        count(
                missing,
                "prioriteit",
                plan.filed(Content.Goal.class)
                        .filter(goal -> goal.content().priority() == null)
                        .count());
        return missing;
    }

    private static List<String> actions(IctPlan plan) {
        List<Content.Action> actions = plan.filed(Content.Goal.class)
                .flatMap(goal -> goal.content().actions().stream())
                .toList();
        List<String> missing = new ArrayList<>();
        count(
                missing,
                "eigenaar",
                actions.stream().filter(action -> action.owner() == null).count());
        count(
                missing,
                "periode",
                actions.stream().filter(action -> action.period() == null).count());
        count(
                missing,
                "evaluatie",
                actions.stream()
                        .filter(action -> action.evaluations().isEmpty())
                        .count());
        return missing;
    }

    private static void count(List<String> missing, String key, long count) {
        if (count > 0) {
            missing.add("`" + key + "` (" + count + " keer)");
        }
    }
}
