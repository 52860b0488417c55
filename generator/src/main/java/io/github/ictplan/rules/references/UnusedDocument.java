package io.github.ictplan.rules.references;

import io.github.ictplan.finding.Finding;
import io.github.ictplan.finding.RuleId;
import io.github.ictplan.links.LinkedPlan;
import io.github.ictplan.links.Target;
import io.github.ictplan.model.PolicyDocument;
import io.github.ictplan.rules.Quote;
import io.github.ictplan.rules.Rule;
import io.github.ictplan.source.Span;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Documents that the school wrote into {@code documenten} and to which nothing refers; told once, at the first. */
public final class UnusedDocument implements Rule {
    private static final RuleId ID = RuleId.of("document/nergens-gebruikt");
    private static final String SETTINGS = "ictplan.yaml";

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
        Set<String> used = used(linked);
        List<PolicyDocument> unused = linked.plan().register().stream()
                .filter(document -> document.where().file().equals(SETTINGS)
                        && !used.contains(document.id().value()))
                .toList();
        return unused.stream().map(PolicyDocument::where).sorted().limit(1).map(where -> finding(where, unused));
    }

    /** What a link, a reference or a report leads to; that an entry names its own file is no use of it. */
    private static Set<String> used(LinkedPlan linked) {
        Set<Span> own = linked.plan().register().stream()
                .flatMap(document -> Stream.ofNullable(document.file()))
                .map(file -> file.where())
                .collect(Collectors.toCollection(HashSet::new));
        return linked.resolutions().keySet().stream()
                .filter(where -> !own.contains(where))
                .flatMap(where -> linked.target(where).stream())
                .filter(Target.OfRegister.class::isInstance)
                .map(target -> ((Target.OfRegister) target).id())
                .collect(Collectors.toSet());
    }

    private static Finding finding(Span where, List<PolicyDocument> unused) {
        String names = Quote.choices(
                unused.stream().map(document -> document.id().value()).toList());
        return Finding.tip(
                ID,
                where,
                "Niets in het plan verwijst naar " + names + ".",
                "Link ernaar waar het plan erop bouwt, of haal het weg bij `documenten`.");
    }
}
