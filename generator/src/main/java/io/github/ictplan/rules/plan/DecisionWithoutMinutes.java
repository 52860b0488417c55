package io.github.ictplan.rules.plan;

import io.github.ictplan.finding.Finding;
import io.github.ictplan.finding.RuleId;
import io.github.ictplan.links.LinkedPlan;
import io.github.ictplan.model.ApprovalKind;
import io.github.ictplan.rules.Rule;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A decision on the present version that nobody can look up. */
public final class DecisionWithoutMinutes implements Rule {
    private static final RuleId ID = RuleId.of("plan/beslissing-zonder-verslag");

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
        return Voices.onThisVersion(linked.plan()).approvals().stream()
                .filter(approval -> approval.minutes() == null)
                .flatMap(approval -> Stream.ofNullable(approval.kind()))
                .filter(kind -> kind.value() == ApprovalKind.DECISION)
                .limit(1)
                .map(
                        kind -> Finding.tip(
                                ID,
                                kind.where(),
                                "Bij deze beslissing staat geen verslag.",
                                "Zet het verslag in `schoolwerkplan/`, en voeg een regel toe, bijvoorbeeld `verslag: schoolwerkplan/beslissing-schoolbestuur.pdf`."));
    }
}
