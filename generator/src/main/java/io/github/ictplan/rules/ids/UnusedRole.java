package io.github.ictplan.rules.ids;

import io.github.ictplan.finding.Finding;
import io.github.ictplan.finding.RuleId;
import io.github.ictplan.links.LinkedPlan;
import io.github.ictplan.model.IctPlan;
import io.github.ictplan.model.Located;
import io.github.ictplan.model.Role;
import io.github.ictplan.rules.Quote;
import io.github.ictplan.rules.Rule;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Roles that own nothing; told once, at the first. A plan without a single owner has other things to do first. */
public final class UnusedRole implements Rule {
    private static final RuleId ID = RuleId.of("rol/ongebruikt");

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
        Set<String> owners = Owners.of(plan).map(Located::value).collect(Collectors.toSet());
        List<Located<String>> unused = plan.roles().stream()
                .map(Role::id)
                .filter(id -> !owners.contains(id.value()))
                .toList();
        return unused.stream()
                .limit(owners.isEmpty() ? 0 : 1)
                .map(id -> Finding.tip(
                        ID,
                        id.where(),
                        "Geen enkel document, doel of actie heeft als eigenaar "
                                + Quote.choices(
                                        unused.stream().map(Located::value).toList())
                                + ".",
                        "Geef die rol een taak bij `eigenaar`, of haal ze weg bij `rollen`."));
    }
}
