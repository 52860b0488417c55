package io.github.ictplan.rules.money;

import io.github.ictplan.finding.Finding;
import io.github.ictplan.finding.RuleId;
import io.github.ictplan.links.LinkedPlan;
import io.github.ictplan.model.Content.ProfessionalDevelopment;
import io.github.ictplan.model.Content.Session;
import io.github.ictplan.rules.Rule;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Of each session the team knows what, who, when and how long. */
public final class IncompleteSession implements Rule {
    private static final RuleId ID = RuleId.of("sessie/onvolledig");

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public MustKnow mustKnow() {
        return MustKnow.ITS_VALUES;
    }

    @Override
    public Stream<Finding> check(LinkedPlan linked, @Nullable LocalDate referenceDate) {
        return linked.plan()
                .filed(ProfessionalDevelopment.class)
                .flatMap(development -> development.content().sessions().stream())
                .flatMap(session -> {
                    List<String> missing = missing(session);
                    return missing.isEmpty() ? Stream.empty() : Stream.of(finding(session, missing));
                });
    }

    private static List<String> missing(Session session) {
        return new Missing()
                .unless(session.what(), "wat: Werken met de leerlijn ICT")
                .unless(session.audience(), "doelgroep: alle leraren")
                .unless(session.period(), "periode: 2026-11-18/2026-11-18")
                .unless(session.hours(), "uren: 3")
                .keys();
    }

    private static Finding finding(Session session, List<String> missing) {
        return Finding.tip(
                ID,
                session.where(),
                "Bij deze sessie " + Missing.names(missing) + ".",
                "Voeg toe: " + Missing.examples(missing) + ". Dan weet het team wie wanneer vrij moet zijn.");
    }
}
