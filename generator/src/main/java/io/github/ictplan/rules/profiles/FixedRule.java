package io.github.ictplan.rules.profiles;

import io.github.ictplan.finding.Finding;
import io.github.ictplan.finding.RuleId;
import io.github.ictplan.links.LinkedPlan;
import io.github.ictplan.model.RuleProfile;
import io.github.ictplan.rules.Profiles;
import io.github.ictplan.rules.Quote;
import io.github.ictplan.rules.Rule;
import io.github.ictplan.rules.Rules;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A profile cannot weigh the mistakes that hide or change what the school wrote. */
public final class FixedRule implements Rule {
    private static final RuleId ID = RuleId.of("profiel/kan-niet");

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public Stream<Finding> check(LinkedPlan linked, @Nullable LocalDate referenceDate) {
        if (linked.plan().ownProfiles().isEmpty()) {
            return Stream.empty();
        }
        Set<String> fixed =
                Rules.ids().stream().filter(Profiles::isFixed).map(RuleId::slug).collect(Collectors.toSet());
        return linked.plan().ownProfiles().stream()
                .flatMap(profile -> profile.weights().stream())
                .map(RuleProfile.Weight::rule)
                .filter(rule -> fixed.contains(rule.value()))
                .map(rule -> Finding.warning(
                        ID,
                        rule.where(),
                        "De regel " + Quote.of(rule.value())
                                + " weegt altijd even zwaar: zo'n fout verbergt of verandert wat je schreef.",
                        "Haal deze regel uit het profiel."));
    }
}
