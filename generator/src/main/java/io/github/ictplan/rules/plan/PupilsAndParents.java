package io.github.ictplan.rules.plan;

import io.github.ictplan.finding.Finding;
import io.github.ictplan.finding.RuleId;
import io.github.ictplan.links.LinkedPlan;
import io.github.ictplan.model.IctPlan;
import io.github.ictplan.model.Located;
import io.github.ictplan.model.PlanStatus;
import io.github.ictplan.rules.EducationLevel;
import io.github.ictplan.rules.Rule;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** V2: those for whom a plan is made are asked too: pupils in secundair onderwijs, parents in basisonderwijs. Any version counts. */
public final class PupilsAndParents implements Rule {
    private static final RuleId ID = RuleId.of("plan/leerlingen-en-ouders");

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
        Located<PlanStatus> status = plan.card().status();
        Party asked = forWhom(EducationLevel.of(plan.school()));
        if (status == null || asked == null || !plan.card().approved() || spoke(plan, asked)) {
            return Stream.empty();
        }
        return Stream.of(Finding.tip(
                ID,
                status.where(),
                "Bij `goedkeuringen` staat niet dat " + asked.called() + " iets over het plan konden zeggen.",
                "Vroeg je het hun? Voeg dan `orgaan: " + asked.body()
                        + "` toe, met `soort: advies`. Zo niet, doe het bij de volgende versie."));
    }

    private static @Nullable Party forWhom(Set<EducationLevel> levels) {
        if (levels.contains(EducationLevel.SECONDARY)) {
            return Party.PUPILS;
        }
        return levels.contains(EducationLevel.PRIMARY) ? Party.PARENTS : null;
    }

    private static boolean spoke(IctPlan plan, Party party) {
        return plan.approvals().stream()
                .map(Party::of)
                .flatMap(Optional::stream)
                .anyMatch(party::equals);
    }
}
