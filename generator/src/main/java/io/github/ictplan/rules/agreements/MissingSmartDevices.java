package io.github.ictplan.rules.agreements;

import io.github.ictplan.finding.Finding;
import io.github.ictplan.finding.RuleId;
import io.github.ictplan.links.LinkedPlan;
import io.github.ictplan.model.Content.Agreement;
import io.github.ictplan.model.IctPlan;
import io.github.ictplan.rules.EducationLevel;
import io.github.ictplan.rules.Rule;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Basis- and secundair onderwijs must agree on smart devices of pupils since 1 September 2025; a plan that has agreements has this one. */
public final class MissingSmartDevices implements Rule {
    private static final RuleId ID = RuleId.of("afspraak/slimme-toestellen");

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
        boolean outside = EducationLevel.of(plan.school()).equals(Set.of(EducationLevel.OTHER));
        if (outside
                || plan.filed(Agreement.class).findAny().isEmpty()
                || plan.documents().stream().anyMatch(SmartDevices::areSubjectOf)
                || plan.filed(Agreement.class)
                        .anyMatch(agreement -> SmartDevices.areTalkedOfIn(agreement.document()))) {
            return Stream.empty();
        }
        return Stream.of(
                Finding.warning(
                        ID,
                        plan.where(),
                        "Het plan heeft afspraken, maar geen over smartphones en andere slimme toestellen van leerlingen.",
                        "Maak `plan/afspraken/smartphones.md` met `soort: afspraak`: wat mag niet, wie krijgt een uitzondering, en welk artikel van het schoolreglement het regelt."));
    }
}
