package io.github.ictplan.rules.approvals;

import io.github.ictplan.finding.Finding;
import io.github.ictplan.finding.RuleId;
import io.github.ictplan.links.LinkedPlan;
import io.github.ictplan.model.IctPlan;
import io.github.ictplan.rules.Rule;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** V2: the last word on a version is bound to the text on which it was said. */
public final class ApprovalWithoutFingerprint implements Rule {
    private static final RuleId ID = RuleId.of("plan/goedkeuring-zonder-vingerafdruk");

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public MustKnow mustKnow() {
        return MustKnow.PLAN;
    }

    /** One tip: the decision, or where there is none the last consent. */
    @Override
    public Stream<Finding> check(LinkedPlan linked, @Nullable LocalDate referenceDate) {
        IctPlan plan = linked.plan();
        boolean bound = Binding.consents(plan).anyMatch(approval -> approval.fingerprint() != null);
        if (!plan.card().approved() || bound) {
            return Stream.empty();
        }
        return Binding.consents(plan)
                .reduce((first, last) -> last)
                .map(last -> Finding.tip(
                        ID,
                        last.where(),
                        "Deze goedkeuring zegt niet over welke tekst ze gaat.",
                        "Is de tekst nu nog dezelfde als toen? Typ hier `vingerafdruk: "
                                + Fingerprint.of(plan).text()
                                + "`. Wie later een woord wijzigt, krijgt dan een waarschuwing."))
                .stream();
    }
}
