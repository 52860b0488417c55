package io.github.ictplan.rules.references;

import io.github.ictplan.finding.Finding;
import io.github.ictplan.finding.RuleId;
import io.github.ictplan.links.LinkedPlan;
import io.github.ictplan.model.Document;
import io.github.ictplan.model.Located;
import io.github.ictplan.rules.Rule;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A reference that nobody looked at for two years; one remark a document, at the oldest. */
public final class StaleReference implements Rule {
    private static final RuleId ID = RuleId.of("verwijzing/nazicht-oud");
    private static final int MONTHS = 24;

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public Stream<Finding> check(LinkedPlan linked, @Nullable LocalDate referenceDate) {
        return referenceDate == null
                ? Stream.empty()
                : linked.plan().texts().flatMap(document -> check(document, referenceDate.minusMonths(MONTHS)));
    }

    private static Stream<Finding> check(Document document, LocalDate since) {
        List<Located<LocalDate>> stale = document.references().stream()
                .flatMap(reference -> Stream.ofNullable(reference.reviewedOn()))
                .filter(date -> date.value().isBefore(since))
                .toList();
        return stale.stream()
                .min(Comparator.comparing(Located<LocalDate>::value).thenComparing(Located::where))
                .map(
                        date -> Finding.tip(
                                ID,
                                date.where(),
                                stale.size() == 1
                                        ? "Deze verwijzing is meer dan twee jaar geleden nagekeken, op " + date.value()
                                                + "."
                                        : stale.size()
                                                + " verwijzingen hier zijn meer dan twee jaar geleden nagekeken, de oudste op "
                                                + date.value() + ".",
                                "Lees of het document nog zegt wat jij ervan zegt, en zet bij `nagekeken-op` de dag van vandaag."))
                .stream();
    }
}
