package io.github.ictplan.rules.profiles;

import io.github.ictplan.finding.Finding;
import io.github.ictplan.finding.Nearest;
import io.github.ictplan.finding.RuleId;
import io.github.ictplan.links.LinkedPlan;
import io.github.ictplan.model.IctPlan;
import io.github.ictplan.model.Located;
import io.github.ictplan.model.RuleProfile;
import io.github.ictplan.reader.ShippedProfiles;
import io.github.ictplan.rules.Quote;
import io.github.ictplan.rules.Rule;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** {@code profielen} names profiles of ours, or files in {@code profielen/}. */
public final class UnknownProfile implements Rule {
    private static final RuleId ID = RuleId.of("profiel/onbekend");

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public Stream<Finding> check(LinkedPlan linked, @Nullable LocalDate referenceDate) {
        List<String> known = known(linked.plan());
        return linked.plan().profiles().stream()
                .filter(name -> !known.contains(name.value()))
                .map(name -> Finding.warning(ID, name.where(), message(name), hint(name, known)));
    }

    private static List<String> known(IctPlan plan) {
        return Stream.concat(
                        ShippedProfiles.NAMES.stream(),
                        plan.ownProfiles().stream().map(RuleProfile::name))
                .toList();
    }

    private static String message(Located<String> name) {
        return "Het profiel " + Quote.of(name.value()) + " kennen we niet; we kijken er dus niets mee na.";
    }

    private static String hint(Located<String> name, List<String> known) {
        return Nearest.to(name.value(), known)
                        .map(meant -> "Bedoelde je " + Quote.of(meant) + "? ")
                        .orElse("")
                + "Kies uit " + Quote.choices(known) + ", of schrijf zelf een profiel in de map `profielen/`.";
    }
}
