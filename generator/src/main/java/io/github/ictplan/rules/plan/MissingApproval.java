package io.github.ictplan.rules.plan;

import io.github.ictplan.finding.Finding;
import io.github.ictplan.finding.RuleId;
import io.github.ictplan.links.LinkedPlan;
import io.github.ictplan.model.ApprovalKind;
import io.github.ictplan.model.IctPlan;
import io.github.ictplan.model.Located;
import io.github.ictplan.model.PlanCard;
import io.github.ictplan.model.PlanStatus;
import io.github.ictplan.rules.EducationLevel;
import io.github.ictplan.rules.Quote;
import io.github.ictplan.rules.Rule;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** V2: an approved plan shows that team, council and board each had their say on this very version. */
public final class MissingApproval implements Rule {
    private static final RuleId ID = RuleId.of("plan/goedkeuring-ontbreekt");

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
        IctPlan plan = linked.plan();
        Located<PlanStatus> status = plan.card().status();
        List<Party> missing = Voices.onThisVersion(plan).missing(EducationLevel.of(plan.school()));
        if (status == null || !plan.card().approved() || missing.isEmpty()) {
            return Stream.empty();
        }
        return Stream.of(Finding.error(
                ID,
                status.where(),
                "Het plan heet goedgekeurd, maar " + version(plan.card()) + " ontbreekt een stap van " + names(missing)
                        + ".",
                hint(missing)));
    }

    private static String version(PlanCard card) {
        return card.version() == null
                ? "bij `goedkeuringen`"
                : "voor versie " + Quote.of(card.version().value());
    }

    private static String names(List<Party> missing) {
        List<String> names = missing.stream().map(Party::called).toList();
        int last = names.size() - 1;
        return last == 0 ? names.get(0) : String.join(", ", names.subList(0, last)) + " en " + names.get(last);
    }

    private static String hint(List<Party> missing) {
        String bodies = missing.stream()
                .map(party -> "`orgaan: " + party.body() + "` met `soort: "
                        + kind(party).word() + "`")
                .collect(Collectors.joining(", "));
        return "Voeg bij `goedkeuringen` toe, met `datum` en `versie`: " + bodies
                + ". Is het zover nog niet? Zet dan `status: in-overleg`.";
    }

    private static ApprovalKind kind(Party party) {
        return switch (party) {
            case BOARD -> ApprovalKind.DECISION;
            case COUNCIL -> ApprovalKind.CONSULTATION;
            case TEAM, PUPILS, PARENTS -> ApprovalKind.ADVICE;
        };
    }
}
