package io.github.ictplan.rules.money;

import io.github.ictplan.finding.Finding;
import io.github.ictplan.finding.Nearest;
import io.github.ictplan.finding.RuleId;
import io.github.ictplan.links.LinkedPlan;
import io.github.ictplan.model.Content.Goal;
import io.github.ictplan.model.IctPlan;
import io.github.ictplan.model.Located;
import io.github.ictplan.rules.Quote;
import io.github.ictplan.rules.Rule;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A source that looks like a known one is probably that one, mistyped; its sums would stand apart. */
public final class UnknownSource implements Rule {
    private static final RuleId ID = RuleId.of("begroting/bron-onbekend");

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public Stream<Finding> check(LinkedPlan linked, @Nullable LocalDate referenceDate) {
        List<String> known = Sources.known();
        Set<String> told = new HashSet<>();
        return sources(linked.plan())
                .filter(source -> !known.contains(Sources.key(source.value())))
                .filter(source -> told.add(source.where().file() + " " + Sources.key(source.value())))
                .flatMap(source -> check(source, Nearest.few(source.value(), known)));
    }

    private static Stream<Finding> check(Located<String> source, List<String> near) {
        if (near.isEmpty()) {
            return Stream.empty();
        }
        String meant = near.stream().map(Quote::of).collect(Collectors.joining(" of "));
        return Stream.of(
                Finding.tip(
                        ID,
                        source.where(),
                        Quote.of(source.value()) + " kennen we niet als bron van middelen: bedoelde je " + meant + "?",
                        "Typ voor hetzelfde geld overal hetzelfde woord, dan kloppen de sommen per bron. Is dit een andere bron, laat het dan staan."));
    }

    private static Stream<Located<String>> sources(IctPlan plan) {
        return Stream.concat(
                BudgetLines.of(plan).flatMap(line -> Stream.ofNullable(line.fundingSource())),
                plan.filed(Goal.class)
                        .flatMap(goal -> goal.content().actions().stream())
                        .flatMap(action -> Stream.ofNullable(action.fundingSource())));
    }
}
