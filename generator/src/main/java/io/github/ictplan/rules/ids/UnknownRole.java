package io.github.ictplan.rules.ids;

import io.github.ictplan.finding.Finding;
import io.github.ictplan.finding.RuleId;
import io.github.ictplan.links.LinkedPlan;
import io.github.ictplan.model.Content.Goal;
import io.github.ictplan.model.IctPlan;
import io.github.ictplan.model.Located;
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
        Stream<Located<String>> owners = plan.texts().flatMap(document -> Stream.ofNullable(document.owner()));
        Stream<Located<String>> ofActions = plan.filed(Goal.class)
                .flatMap(goal -> goal.content().actions().stream())
                .flatMap(action -> Stream.ofNullable(action.owner()));
        Stream<Located<String>> named = Stream.of(
                        owners, ofActions, Stream.ofNullable(plan.school().contactRole()))
                .flatMap(names -> names);
        return Unknown.check(ID, named, known, "Er is geen rol ", "bij `rollen` in `ictplan.yaml`");
    }
}
