package io.github.ictplan.rules.plan;

import io.github.ictplan.finding.Finding;
import io.github.ictplan.finding.RuleId;
import io.github.ictplan.links.LinkedPlan;
import io.github.ictplan.model.IctPlan;
import io.github.ictplan.rules.Rule;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which kind of plan this is, and what it lacks to be a full one; the vision and the goals have findings of their own. */
public final class IncompletePlan implements Rule {
    private static final RuleId ID = RuleId.of("plan/onvolledig");
    private static final Set<PlanPart> TOLD = EnumSet.of(PlanPart.VISION, PlanPart.GOALS);

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public MustKnow mustKnow() {
        return MustKnow.PLAN;
    }

    @Override
    public Stream<Finding> check(LinkedPlan linked, @Nullable LocalDate referenceDate) {
        IctPlan plan = linked.plan();
        PlanType type = PlanType.of(plan);
        List<PlanPart> missing =
                type.missing().stream().filter(part -> !TOLD.contains(part)).toList();
        if (type.label() == PlanType.Label.FULL_PLAN || missing.isEmpty() || !Begun.is(plan)) {
            return Stream.empty();
        }
        String parts = missing.stream().map(PlanPart::words).collect(Collectors.joining(", "));
        return Stream.of(Finding.tip(
                ID,
                plan.where(),
                "Dit is nu een " + type.label().words() + ". Voor een volledig plan vonden we nog niet: " + parts + ".",
                "Begin met één deel: maak bijvoorbeeld een bestand met `soort: "
                        + missing.get(0).kind().word() + "`."));
    }
}
