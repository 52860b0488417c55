package io.github.ictplan.rules.ids;

import io.github.ictplan.finding.Finding;
import io.github.ictplan.finding.RuleId;
import io.github.ictplan.links.LinkedPlan;
import io.github.ictplan.model.IctPlan;
import io.github.ictplan.rules.Rule;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** {@code eigenaar} and the contact of the school name a role. */
public final class UnknownRole implements Rule {
    private static final RuleId ID = RuleId.of("id/onbekende-rol");

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
        List<String> known =
                plan.roles().stream().map(role -> role.id().value()).toList();
        return Unknown.check(ID, Owners.of(plan), known, "Er is geen rol ", "bij `rollen` in `ictplan.yaml`");
    }
}
