package io.github.ictplan.rules.profiles;

import io.github.ictplan.finding.Finding;
import io.github.ictplan.finding.RuleId;
import io.github.ictplan.links.LinkedPlan;
import io.github.ictplan.model.Located;
import io.github.ictplan.model.RuleProfile;
import io.github.ictplan.rules.Quote;
import io.github.ictplan.rules.Rule;
import io.github.ictplan.source.Span;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A profile of the school that {@code ictplan.yaml} does not declare does nothing. */
public final class UnusedProfile implements Rule {
    private static final RuleId ID = RuleId.of("profiel/ongebruikt");

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
        Set<String> declared =
                linked.plan().profiles().stream().map(Located::value).collect(Collectors.toSet());
        return linked.plan().ownProfiles().stream()
                .map(RuleProfile::name)
                .filter(name -> !declared.contains(name))
                .map(name -> Finding.tip(
                        ID,
                        Span.startOf("profielen/" + name + ".yaml"),
                        "Het profiel " + Quote.of(name) + " doet niet mee: `ictplan.yaml` noemt het niet.",
                        "Zet " + Quote.of("- " + name)
                                + " onder `profielen:` in `ictplan.yaml`, of verwijder dit bestand."));
    }
}
