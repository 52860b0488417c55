package io.github.ictplan.rules.money;

import io.github.ictplan.finding.Finding;
import io.github.ictplan.finding.RuleId;
import io.github.ictplan.links.LinkedPlan;
import io.github.ictplan.model.Content.BudgetLine;
import io.github.ictplan.model.Located;
import io.github.ictplan.model.Money;
import io.github.ictplan.model.SchoolYear;
import io.github.ictplan.rules.Quote;
import io.github.ictplan.rules.Rule;
import io.github.ictplan.source.Span;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The same money is not counted twice. */
public final class DuplicateLine implements Rule {
    private static final RuleId ID = RuleId.of("begroting/dubbele-post");

    private record Same(String description, SchoolYear year, Money amount, String source) {}

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public Stream<Finding> check(LinkedPlan linked, @Nullable LocalDate referenceDate) {
        Map<Same, BudgetLine> first = new HashMap<>();
        return BudgetLines.counted(linked.plan())
                .filter(line -> line.description() != null)
                .flatMap(line -> {
                    BudgetLine earlier = first.putIfAbsent(same(line), line);
                    return earlier == null ? Stream.empty() : Stream.of(finding(line, earlier));
                });
    }

    private static Same same(BudgetLine line) {
        Located<String> source = line.fundingSource();
        return new Same(
                String.join(" ", text(line).toLowerCase(Locale.ROOT).strip().split("\\s+")),
                Objects.requireNonNull(line.schoolYear()).value(),
                Objects.requireNonNull(line.amount()).value(),
                source == null ? "" : Sources.key(source.value()));
    }

    private static String text(BudgetLine line) {
        return line.description() == null ? "" : line.description().value();
    }

    private static Finding finding(BudgetLine line, BudgetLine earlier) {
        String other = earlier.id() == null
                ? place(earlier.where(), line.where())
                : Quote.of(earlier.id().value());
        return Finding.warning(
                ID,
                line.description() == null ? line.where() : line.description().where(),
                "Deze post is dezelfde als " + other + ": zelfde omschrijving, schooljaar, bron en bedrag ("
                        + Euros.of(line.amount()) + ").",
                "Haal er een weg, of zeg in de omschrijving wat er anders aan is, bijvoorbeeld de vestiging.");
    }

    private static String place(Span earlier, Span now) {
        String file = earlier.file().equals(now.file()) ? "" : " van " + Quote.of(earlier.file());
        return "op regel " + earlier.line() + file;
    }
}
