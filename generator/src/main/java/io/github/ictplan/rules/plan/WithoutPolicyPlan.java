package io.github.ictplan.rules.plan;

import io.github.ictplan.finding.Finding;
import io.github.ictplan.finding.RuleId;
import io.github.ictplan.links.LinkedPlan;
import io.github.ictplan.model.IctPlan;
import io.github.ictplan.model.Located;
import io.github.ictplan.rules.EducationLevel;
import io.github.ictplan.rules.Rule;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** No decree asks a schoolwerkplan of other schools than those for basisonderwijs; they have plans under other names. */
public final class WithoutPolicyPlan implements Rule {
    private static final List<String> NAMES = Stream.concat(
                    WithoutSchoolPlan.NAMES.stream(),
                    Stream.of(
                            "beleidsplan",
                            "prioriteitenplan",
                            "strategisch",
                            "actieplan",
                            "schoolplan",
                            "academieplan",
                            "kwaliteitsplan",
                            "artistiek"))
            .toList();
    private static final RuleId ID = RuleId.of("plan/zonder-beleidsplan");

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public MustKnow mustKnow() {
        return MustKnow.SETTINGS;
    }

    @Override
    public Stream<Finding> check(LinkedPlan linked, @Nullable LocalDate referenceDate) {
        IctPlan plan = linked.plan();
        Located<String> level = plan.school().level();
        Set<EducationLevel> levels = EducationLevel.of(plan.school());
        if (level == null
                || levels.isEmpty()
                || levels.contains(EducationLevel.PRIMARY)
                || !Begun.is(plan)
                || PolicyNames.any(plan, NAMES)) {
            return Stream.empty();
        }
        return Stream.of(
                Finding.tip(
                        ID,
                        level.where(),
                        "Dit plan verwijst naar geen ander plan van de school.",
                        "Voeg bij `documenten` toe waar je op bouwt: het pedagogisch project, een beleidsplan, prioriteitenplan of strategisch plan."));
    }
}
