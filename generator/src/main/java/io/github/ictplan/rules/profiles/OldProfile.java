package io.github.ictplan.rules.profiles;

import io.github.ictplan.finding.Finding;
import io.github.ictplan.finding.RuleId;
import io.github.ictplan.links.LinkedPlan;
import io.github.ictplan.model.Located;
import io.github.ictplan.model.RuleProfile;
import io.github.ictplan.rules.Profiles;
import io.github.ictplan.rules.Quote;
import io.github.ictplan.rules.Rule;
import io.github.ictplan.source.Span;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a profile says was true on the day on which somebody last held it against its source. */
public final class OldProfile implements Rule {
    private static final RuleId ID = RuleId.of("profiel/lang-niet-nagekeken");
    private static final int MONTHS = 12;

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public Stream<Finding> check(LinkedPlan linked, @Nullable LocalDate referenceDate) {
        if (referenceDate == null) {
            return Stream.empty();
        }
        return Profiles.of(linked.plan()).applied().stream()
                .filter(profile -> isOld(profile, referenceDate))
                .map(profile -> finding(profile, linked));
    }

    private static boolean isOld(RuleProfile profile, LocalDate referenceDate) {
        Located<LocalDate> checked = profile.checkedOn();
        return checked != null && checked.value().plusMonths(MONTHS).isBefore(referenceDate);
    }

    private static Finding finding(RuleProfile profile, LinkedPlan linked) {
        boolean own = linked.plan().ownProfiles().contains(profile);
        LocalDate checked =
                profile.checkedOn() == null ? null : profile.checkedOn().value();
        return Finding.tip(
                ID,
                own && profile.checkedOn() != null ? profile.checkedOn().where() : declared(profile, linked),
                "Het profiel " + Quote.of(profile.name()) + " is voor het laatst nagekeken op " + checked + ".",
                own
                        ? "Leg het naast zijn bron, en zet achter `nagekeken-op` de dag waarop je dat deed."
                        : "Gebruik een nieuwere versie van ictplan, of kijk zelf na wat er intussen veranderde.");
    }

    private static Span declared(RuleProfile profile, LinkedPlan linked) {
        return linked.plan().profiles().stream()
                .filter(name -> name.value().equals(profile.name()))
                .map(Located::where)
                .findFirst()
                .orElse(linked.plan().where());
    }
}
