package io.github.ictplan.rules.money;

import io.github.ictplan.finding.Finding;
import io.github.ictplan.finding.RuleId;
import io.github.ictplan.links.BackReference;
import io.github.ictplan.links.LinkedPlan;
import io.github.ictplan.model.Content.ProfessionalDevelopment;
import io.github.ictplan.model.Document;
import io.github.ictplan.model.Filed;
import io.github.ictplan.model.PolicyDocument;
import io.github.ictplan.rules.Quote;
import io.github.ictplan.rules.Rule;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the team learns about ICT belongs to the school's plan for all learning of the team. */
public final class TrainingWithoutPlan implements Rule {
    private static final RuleId ID = RuleId.of("professionalisering/zonder-plan");
    private static final Pattern PLAN =
            Pattern.compile("(?:professionaliser(?:ings)?|nascholings?|vormings|navormings)[ -]?(?:plan|beleid)");

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public MustKnow mustKnow() {
        return MustKnow.ITS_FILE;
    }

    @Override
    public Stream<Finding> check(LinkedPlan linked, @Nullable LocalDate referenceDate) {
        List<PolicyDocument> plans = linked.plan().register().stream()
                .filter(TrainingWithoutPlan::isPlan)
                .toList();
        if (plans.isEmpty()) {
            return Stream.empty();
        }
        Set<String> linking = plans.stream()
                .flatMap(plan -> linked.backReferences().getOrDefault(plan.id().value(), List.of()).stream())
                .map(BackReference::from)
                .collect(Collectors.toSet());
        return linked.plan()
                .filed(ProfessionalDevelopment.class)
                .map(Filed::document)
                .filter(document -> !linking.contains(document.path()))
                .map(document -> finding(document, plans.get(0).id().value()));
    }

    private static boolean isPlan(PolicyDocument document) {
        String kind = document.kind() == null ? "" : document.kind().value();
        String names =
                kind + "\n" + document.id().value() + "\n" + document.title().value();
        return PLAN.matcher(names.toLowerCase(Locale.ROOT)).find();
    }

    private static Finding finding(Document document, String id) {
        return Finding.tip(
                ID,
                document.where(),
                "Dit document verwijst niet naar " + Quote.of(id) + ", het plan voor alle vorming van het team.",
                "Zet bij `verwijzingen:` een `naar: doc:" + id + "`, met bij `waarom:` wat daar staat.");
    }
}
