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

/** A school for basisonderwijs must have a schoolwerkplan, and the ICT plan is part of that whole. */
public final class WithoutSchoolPlan implements Rule {
    static final List<String> NAMES = List.of(
            "schoolwerkplan",
            "school werk plan",
            "schoolbeleidsplan",
            "pedagogisch project",
            "pedagogisch-project",
            "opvoedingsproject");
    private static final RuleId ID = RuleId.of("plan/zonder-schoolwerkplan");

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
                || !levels.contains(EducationLevel.PRIMARY)
                || !Begun.is(plan)
                || PolicyNames.any(plan, NAMES)) {
            return Stream.empty();
        }
        return Stream.of(
                Finding.warning(
                        ID,
                        level.where(),
                        "Elke school voor basisonderwijs heeft een schoolwerkplan, maar dit plan verwijst er niet naar.",
                        "Zet delen van het schoolwerkplan in de map `schoolwerkplan/`, of voeg bij `documenten` een document toe met `soort: schoolwerkplan`."));
    }
}
