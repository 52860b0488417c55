package io.github.ictplan.rules.ids;

import io.github.ictplan.finding.Finding;
import io.github.ictplan.finding.RuleId;
import io.github.ictplan.links.LinkedPlan;
import io.github.ictplan.model.Content.Goal;
import io.github.ictplan.model.Content.Vision;
import io.github.ictplan.model.Located;
import io.github.ictplan.rules.Quote;
import io.github.ictplan.rules.Rule;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** {@code steunt-op} names a principle of the vision. */
public final class UnknownPrinciple implements Rule {
    private static final RuleId ID = RuleId.of("id/onbekend-beginsel");
    private static final String MESSAGE = "Er is geen beginsel ";
    private static final Pattern SEPARATOR = Pattern.compile("\\s*[,;/+&]\\s*|\\s+(?:en\\s+)?");

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
        List<String> known = linked.plan()
                .filed(Vision.class)
                .flatMap(vision -> vision.content().principles().stream())
                .map(principle -> principle.id().value())
                .toList();
        List<Located<String>> named = linked.plan()
                .filed(Goal.class)
                .flatMap(goal -> goal.content().supports().stream())
                .toList();
        List<Located<String>> several =
                named.stream().filter(name -> isSeveral(name.value(), known)).toList();
        Stream<Located<String>> others = named.stream().filter(name -> !isSeveral(name.value(), known));
        return Stream.concat(
                several.stream().map(UnknownPrinciple::onOneLine),
                Unknown.check(ID, others, known, MESSAGE, "bij `beginselen` in de ICT-visie"));
    }

    private static boolean isSeveral(String name, List<String> known) {
        List<String> names = names(name);
        return names.size() > 1 && !known.contains(name) && names.stream().anyMatch(known::contains);
    }

    private static List<String> names(String value) {
        return SEPARATOR.splitAsStream(value.strip()).toList();
    }

    private static Finding onOneLine(Located<String> value) {
        List<String> lines = names(value.value()).stream()
                .limit(2)
                .map(name -> Quote.of("- " + name))
                .toList();
        return Finding.error(
                ID,
                value.where(),
                MESSAGE + Quote.of(value.value()) + ".",
                "Typ elk beginsel op een eigen regel onder `steunt-op:`, met een streepje ervoor: "
                        + String.join(" en daaronder ", lines) + ".");
    }
}
