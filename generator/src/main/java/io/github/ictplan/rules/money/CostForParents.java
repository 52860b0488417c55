package io.github.ictplan.rules.money;

import io.github.ictplan.finding.Finding;
import io.github.ictplan.finding.RuleId;
import io.github.ictplan.links.LinkedPlan;
import io.github.ictplan.model.Content.Budget;
import io.github.ictplan.model.Content.BudgetLine;
import io.github.ictplan.model.Document;
import io.github.ictplan.model.Filed;
import io.github.ictplan.model.Located;
import io.github.ictplan.model.Money;
import io.github.ictplan.model.Paragraph;
import io.github.ictplan.model.PolicyDocument;
import io.github.ictplan.rules.Rule;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What parents pay stands in the school's contribution rules, and the plan says so. */
public final class CostForParents implements Rule {
    private static final RuleId ID = RuleId.of("begroting/kost-voor-ouders");

    private static final Pattern RULES =
            Pattern.compile("bijdrageregel|school-?reglement|centrumreglement|academiereglement|maximumfactuur");

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
        if (linked.plan().register().stream().anyMatch(CostForParents::isRules)) {
            return Stream.empty();
        }
        return linked.plan()
                .filed(Budget.class)
                .filter(budget -> words(budget.document()).noneMatch(CostForParents::names))
                .flatMap(CostForParents::costs);
    }

    private static Stream<Finding> costs(Filed<Budget> budget) {
        return budget.content().lines().stream()
                .filter(line -> words(line).noneMatch(CostForParents::names))
                .flatMap(line -> Stream.ofNullable(line.costForParents()))
                .filter(cost -> Euros.of(cost).isPositive())
                .map(CostForParents::finding);
    }

    private static Finding finding(Located<Money> cost) {
        return Finding.warning(
                ID,
                cost.where(),
                "Ouders betalen hier " + Euros.of(cost)
                        + ", maar het plan zegt niet in welke bijdrageregeling of welk schoolreglement dat staat.",
                "Zet het schoolreglement bij `documenten:` in `ictplan.yaml`, en verwijs ernaar bij `verwijzingen:` van deze begroting.");
    }

    private static boolean isRules(PolicyDocument document) {
        return values(document.id(), document.kind(), document.title()).anyMatch(CostForParents::names);
    }

    private static Stream<String> words(BudgetLine line) {
        return values(line.description(), line.evidence());
    }

    private static Stream<String> words(Document document) {
        Stream<String> references =
                document.references().stream().flatMap(reference -> values(reference.target(), reference.why()));
        Stream<String> links = document.body().links().stream().map(link -> link.destination());
        Stream<String> text = document.body().paragraphs().stream().map(Paragraph::text);
        return Stream.of(references, links, text).flatMap(words -> words);
    }

    @SafeVarargs
    private static Stream<String> values(@Nullable Located<String>... values) {
        return Stream.of(values).filter(Objects::nonNull).map(Located::value);
    }

    private static boolean names(String text) {
        return RULES.matcher(text.toLowerCase(Locale.ROOT)).find();
    }
}
