package io.github.ictplan.rules.approvals;

import io.github.ictplan.finding.Finding;
import io.github.ictplan.finding.RuleId;
import io.github.ictplan.links.LinkedPlan;
import io.github.ictplan.model.Approval;
import io.github.ictplan.model.IctPlan;
import io.github.ictplan.model.Located;
import io.github.ictplan.rules.Quote;
import io.github.ictplan.rules.Rule;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** V2: what stands in the plan is what was approved, word for word. */
public final class ChangedAfterApproval implements Rule {
    private static final RuleId ID = RuleId.of("plan/gewijzigd-na-goedkeuring");

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
        List<Approval> bound = Binding.ofThisVersion(plan)
                .filter(approval -> approval.fingerprint() != null)
                .toList();
        if (bound.isEmpty()) {
            return Stream.empty();
        }
        Fingerprint today = Fingerprint.of(plan);
        return bound.stream()
                .flatMap(approval -> Stream.ofNullable(approval.fingerprint())
                        .filter(written -> !today.is(written.value()))
                        .map(written -> finding(approval, written, today)));
    }

    private static Finding finding(Approval approval, Located<String> written, Fingerprint today) {
        String body = approval.body() == null
                ? "deze goedkeuring"
                : Quote.of(approval.body().value());
        String day = approval.date() == null ? "" : " van " + approval.date().value();
        return Finding.warning(
                ID,
                written.where(),
                "De tekst is gewijzigd na de goedkeuring door " + body + day + ": de vingerafdruk klopt niet meer.",
                "Geef het plan een nieuwe `versie` en leg de wijziging voor. Was het enkel een tikfout? Zet dan na overleg de vingerafdruk van vandaag: `"
                        + today.text() + "`.");
    }
}
