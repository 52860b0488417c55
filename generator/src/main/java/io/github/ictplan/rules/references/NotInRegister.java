package io.github.ictplan.rules.references;

import io.github.ictplan.finding.Finding;
import io.github.ictplan.finding.RuleId;
import io.github.ictplan.links.LinkedPlan;
import io.github.ictplan.links.Resolution;
import io.github.ictplan.rules.Quote;
import io.github.ictplan.rules.Rule;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A file of the school that the plan refers to is in the register. */
public final class NotInRegister implements Rule {
    private static final RuleId ID = RuleId.of("link/niet-in-register");

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public Stream<Finding> check(LinkedPlan linked, @Nullable LocalDate referenceDate) {
        return Followed.all(linked, Resolution.NotInRegister.class)
                .map(reference -> Finding.warning(
                        ID,
                        reference.where(),
                        "Het bestand " + Quote.of(reference.value().path())
                                + " staat niet bij de documenten van de school.",
                        "Zet het in de map `schoolwerkplan`, of voeg het toe bij `documenten` in `ictplan.yaml`."));
    }
}
