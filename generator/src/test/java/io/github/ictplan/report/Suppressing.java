package io.github.ictplan.report;

import io.github.ictplan.finding.Finding;
import io.github.ictplan.finding.RuleId;
import io.github.ictplan.model.Located;
import io.github.ictplan.model.RuleProfile;
import io.github.ictplan.model.Suppression;
import io.github.ictplan.rules.Suppressed;
import io.github.ictplan.source.Span;
import java.time.LocalDate;
import java.util.List;

/** A report with a profile, and with a finding that the school chose to live with. */
final class Suppressing {
    static final Finding FINDING =
            Finding.warning(RuleId.of("doel/verlopen"), new Span("plan/doelen/d1.md", 7, 8, 10), "Te laat.", null);

    private Suppressing() {}

    static Report report(Finding... findings) {
        Span comment = new Span("plan/doelen/d1.md", 3, 1, 20);
        Suppression suppression = Suppression.ofFile(
                Located.of("doel/verlopen", comment),
                Located.of("De leverancier is failliet.", comment),
                Located.of(LocalDate.of(2027, 9, 1), comment));
        RuleProfile profile = new RuleProfile(
                "digisprong-visie",
                "De visie van Digisprong",
                Located.of("Kenniscentrum Digisprong", comment),
                Located.of(LocalDate.of(2026, 11, 23), comment),
                null,
                null,
                List.of());
        return new Report(List.of(findings), List.of(new Suppressed(FINDING, suppression)), List.of(profile), null);
    }
}
