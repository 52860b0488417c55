package io.github.ictplan.rules.profiles;

import io.github.ictplan.finding.Finding;
import io.github.ictplan.finding.Nearest;
import io.github.ictplan.finding.RuleId;
import io.github.ictplan.links.LinkedPlan;
import io.github.ictplan.model.Located;
import io.github.ictplan.rules.Quote;
import io.github.ictplan.rules.Rule;
import io.github.ictplan.rules.Rules;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A school's own profile weighs rules that exist. */
public final class UnknownProfileRule implements Rule {
    private static final RuleId ID = RuleId.of("profiel/onbekende-regel");

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public Stream<Finding> check(LinkedPlan linked, @Nullable LocalDate referenceDate) {
        if (linked.plan().ownProfiles().isEmpty()) {
            return Stream.empty();
        }
        Set<String> known = Rules.ids().stream().map(RuleId::slug).collect(Collectors.toSet());
        return linked.plan().ownProfiles().stream()
                .flatMap(profile -> profile.weights().stream())
                .filter(weight -> !known.contains(weight.rule().value()))
                .map(weight -> finding(weight.rule(), known));
    }

    private static Finding finding(Located<String> rule, Set<String> known) {
        return Finding.warning(
                ID,
                rule.where(),
                "De regel " + Quote.of(rule.value()) + " bestaat niet.",
                Nearest.to(rule.value(), known.stream().sorted().toList())
                        .map(meant -> "Bedoelde je " + Quote.of(meant) + "?")
                        .orElse("De namen van alle regels zie je met `mvn ictplan:explain`."));
    }
}
