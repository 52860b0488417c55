package io.github.ictplan.site;

import io.github.ictplan.agenda.Due;
import io.github.ictplan.agenda.DueDays;
import io.github.ictplan.agenda.Judgements;
import io.github.ictplan.model.Content.Evaluation;
import io.github.ictplan.model.Content.Goal;
import io.github.ictplan.model.Content.GoalJudgement;
import io.github.ictplan.model.Content.Vision;
import io.github.ictplan.model.Document;
import io.github.ictplan.model.DocumentKind;
import io.github.ictplan.model.Filed;
import io.github.ictplan.model.IctPlan;
import io.github.ictplan.model.Located;
import io.github.ictplan.model.PolicyDocument;
import io.github.ictplan.model.Role;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Look-ups over one plan, made once. Ids are looked up whatever their capitals. */
final class PlanIndex {

    /** The newest judgement on a goal. */
    record Judged(GoalJudgement judgement, @Nullable LocalDate date) {}

    private final Map<String, Role> roles = new HashMap<>();
    private final Map<String, Filed<Goal>> goals = new LinkedHashMap<>();
    private final Map<String, Document> themes = new HashMap<>();
    private final Map<String, Document> principles = new HashMap<>();
    private final Map<String, List<Filed<Goal>>> goalsByPrinciple = new HashMap<>();
    private final Map<String, List<Filed<Goal>>> goalsByTheme = new HashMap<>();
    private final Map<String, Judged> judgements = new HashMap<>();
    private final Judgements rounds;
    private final Map<String, List<Document>> folders = new LinkedHashMap<>();
    private final Map<String, Integer> positions = new HashMap<>();
    private final Map<String, Document> texts = new HashMap<>();
    private final Map<String, PolicyDocument> register = new HashMap<>();

    PlanIndex(IctPlan plan) {
        rounds = Judgements.of(plan);
        plan.roles().forEach(role -> roles.put(key(role.id().value()), role));
        plan.texts().forEach(document -> texts.put(document.path(), document));
        plan.register().forEach(policy -> register.put(policy.id().value(), policy));
        for (int i = 0; i < plan.documents().size(); i++) {
            Document document = plan.documents().get(i);
            positions.put(document.path(), i);
            folders.computeIfAbsent(folder(document), f -> new ArrayList<>()).add(document);
            if (document.kind() == DocumentKind.THEME && document.id() != null) {
                themes.putIfAbsent(key(document.id().value()), document);
            }
        }
        plan.filed(Vision.class)
                .forEach(vision -> vision.content()
                        .principles()
                        .forEach(p -> principles.putIfAbsent(key(p.id().value()), vision.document())));
        plan.filed(Goal.class).forEach(this::file);
        plan.filed(Evaluation.class).forEach(round -> judge(round.content()));
    }

    private void file(Filed<Goal> goal) {
        String id = idOf(goal);
        if (id != null) {
            goals.putIfAbsent(key(id), goal);
        }
        for (Located<String> principle : goal.content().supports()) {
            goalsByPrinciple
                    .computeIfAbsent(key(principle.value()), p -> new ArrayList<>())
                    .add(goal);
        }
        if (goal.document().theme() != null) {
            goalsByTheme
                    .computeIfAbsent(key(goal.document().theme().value()), t -> new ArrayList<>())
                    .add(goal);
        }
    }

    private void judge(Evaluation round) {
        LocalDate date = Given.value(round.date());
        for (GoalJudgement judgement : round.judgements()) {
            if (judgement.goal() != null) {
                judgements.merge(key(judgement.goal().value()), new Judged(judgement, date), PlanIndex::newest);
            }
        }
    }

    private static Judged newest(Judged one, Judged other) {
        if (one.date() == null || other.date() == null) {
            return one.date() == null ? other : one;
        }
        return other.date().isBefore(one.date()) ? one : other;
    }

    /** The id of a goal, wherever the school wrote it. */
    static @Nullable String idOf(Filed<Goal> goal) {
        Located<String> id = goal.content().id() == null
                ? goal.document().id()
                : goal.content().id();
        return Given.value(id);
    }

    /** The folder below {@code plan/} in which a document stands; empty for {@code plan/} itself. */
    static String folder(Document document) {
        String[] parts = document.path().split("/");
        return parts.length > 2 ? parts[1] : "";
    }

    private static String key(String id) {
        return id.toLowerCase(Locale.ROOT);
    }

    Optional<Role> role(@Nullable String id) {
        return id == null ? Optional.empty() : Optional.ofNullable(roles.get(key(id)));
    }

    Optional<Filed<Goal>> goal(String id) {
        return Optional.ofNullable(goals.get(key(id)));
    }

    Optional<Document> theme(String id) {
        return Optional.ofNullable(themes.get(key(id)));
    }

    /** The vision that holds a principle. */
    Optional<Document> visionOf(String principle) {
        return Optional.ofNullable(principles.get(key(principle)));
    }

    List<Filed<Goal>> goalsOn(String principle) {
        return goalsByPrinciple.getOrDefault(key(principle), List.of());
    }

    List<Filed<Goal>> goalsIn(String theme) {
        return goalsByTheme.getOrDefault(key(theme), List.of());
    }

    Optional<Judged> judged(@Nullable String goal) {
        return goal == null ? Optional.empty() : Optional.ofNullable(judgements.get(key(goal)));
    }

    /** When a goal is to be reached; nothing if it is settled. */
    Stream<Due> due(Filed<Goal> goal) {
        return DueDays.ofGoal(goal, rounds);
    }

    /** The documents of the plan by folder, in reading order. */
    Map<String, List<Document>> folders() {
        return folders;
    }

    /** Where a document stands in reading order; -1 for one of the register. */
    int position(Document document) {
        return positions.getOrDefault(document.path(), -1);
    }

    Optional<Document> text(String path) {
        return Optional.ofNullable(texts.get(path));
    }

    Optional<PolicyDocument> policy(String id) {
        return Optional.ofNullable(register.get(id));
    }
}
