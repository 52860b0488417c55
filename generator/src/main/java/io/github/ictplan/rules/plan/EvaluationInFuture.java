package io.github.ictplan.rules.plan;

import io.github.ictplan.finding.Finding;
import io.github.ictplan.finding.RuleId;
import io.github.ictplan.links.LinkedPlan;
import io.github.ictplan.model.Content.Evaluation;
import io.github.ictplan.rules.Rule;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Nobody judged a goal on a day that is still to come. */
public final class EvaluationInFuture implements Rule {
    private static final RuleId ID = RuleId.of("evaluatie/in-de-toekomst");

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public Stream<Finding> check(LinkedPlan linked, @Nullable LocalDate referenceDate) {
        if (referenceDate == null) {
            return Stream.empty();
        }
        return linked.plan()
                .filed(Evaluation.class)
                .filter(evaluation ->
                        evaluation.content().judgements().stream().anyMatch(judgement -> judgement.judgement() != null))
                .flatMap(evaluation -> Stream.ofNullable(evaluation.content().date()))
                .filter(date -> date.value().isAfter(referenceDate))
                .map(date -> Finding.warning(
                        ID,
                        date.where(),
                        "Deze evaluatie oordeelt al over doelen, maar is van " + date.value() + ", na de peildatum "
                                + referenceDate + ".",
                        "Kijk de datum na, of vul de oordelen pas in na die dag."));
    }
}
