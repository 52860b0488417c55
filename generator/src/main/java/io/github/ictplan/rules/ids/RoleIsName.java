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
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A role goes on when a person leaves; and the plan is public. */
public final class RoleIsName implements Rule {
    private static final RuleId ID = RuleId.of("rol/is-naam");

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public Stream<Finding> check(LinkedPlan linked, @Nullable LocalDate referenceDate) {
        IctPlan plan = linked.plan();
        PersonName person = PersonName.standard();
        Set<String> roles = plan.roles().stream().map(role -> role.id().value()).collect(Collectors.toSet());
        Stream<Located<String>> named =
                plan.roles().stream().map(RoleIsName::shown).filter(name -> person.isIn(name.value()));
        Stream<Located<String>> typed =
                Owners.of(plan).filter(owner -> !roles.contains(owner.value()) && person.isIn(owner.value()));
        return Stream.concat(named, typed)
                .map(
                        name -> Finding.warning(
                                ID,
                                name.where(),
                                "Dit lijkt de naam van een persoon en niet van een rol: " + Quote.of(name.value())
                                        + ".",
                                "Typ de functie, bijvoorbeeld `ict-coordinator` of `directeur`. Wie die functie heeft, zet je in een document voor het team."));
    }

    private static Located<String> shown(Role role) {
        return role.name() == null ? role.id() : role.name();
    }
}
