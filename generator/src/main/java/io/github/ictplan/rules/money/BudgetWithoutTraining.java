package io.github.ictplan.rules.money;

import io.github.ictplan.finding.Finding;
import io.github.ictplan.finding.RuleId;
import io.github.ictplan.links.LinkedPlan;
import io.github.ictplan.model.Content.Budget;
import io.github.ictplan.model.Content.BudgetLine;
import io.github.ictplan.model.Content.Goal;
import io.github.ictplan.model.Content.ProfessionalDevelopment;
import io.github.ictplan.model.Content.Session;
import io.github.ictplan.model.CostNature;
import io.github.ictplan.model.Document;
import io.github.ictplan.model.Filed;
import io.github.ictplan.model.IctPlan;
import io.github.ictplan.rules.Rule;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A plan that buys and changes things gives its team money or hours to learn them. */
public final class BudgetWithoutTraining implements Rule {
    private static final RuleId ID = RuleId.of("begroting/zonder-opleiding");
    private static final Pattern TRAINING = Pattern.compile(
            "opleid|vorming|nascholing|navorming|professionaliser|studiedag|workshop|bijscholing|training");

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public MustKnow mustKnow() {
        return MustKnow.VALUES;
    }

    @Override
    public Stream<Finding> check(LinkedPlan linked, @Nullable LocalDate referenceDate) {
        IctPlan plan = linked.plan();
        List<Document> budgets = plan.filed(Budget.class)
                .filter(budget -> !budget.content().lines().isEmpty())
                .map(Filed::document)
                .toList();
        boolean changes = plan.filed(Goal.class)
                        .anyMatch(goal -> !goal.content().actions().isEmpty())
                || sessions(plan).findAny().isPresent();
        if (budgets.isEmpty() || !changes || foreseesTraining(plan)) {
            return Stream.empty();
        }
        return Stream.of(
                Finding.tip(
                        ID,
                        budgets.get(0).where(),
                        "De begroting voorziet nog geen geld of uren om het team te laten bijleren.",
                        "Voeg een post toe met `aard: opleiding`, of zet `uren` of `kost` bij de sessies van je professionalisering."));
    }

    private static boolean foreseesTraining(IctPlan plan) {
        return BudgetLines.of(plan).anyMatch(BudgetWithoutTraining::isTraining)
                || sessions(plan).anyMatch(session -> session.hours() != null || session.cost() != null)
                || plan.filed(Goal.class)
                        .flatMap(goal -> goal.content().actions().stream())
                        .anyMatch(action -> action.cost() != null
                                && action.what() != null
                                && isTraining(action.what().value()));
    }

    private static boolean isTraining(BudgetLine line) {
        return line.nature() != null && line.nature().value() == CostNature.TRAINING
                || line.description() != null && isTraining(line.description().value());
    }

    private static boolean isTraining(String text) {
        return TRAINING.matcher(text.toLowerCase(Locale.ROOT)).find();
    }

    private static Stream<Session> sessions(IctPlan plan) {
        return plan.filed(ProfessionalDevelopment.class)
                .flatMap(development -> development.content().sessions().stream());
    }
}
