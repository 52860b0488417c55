package io.github.ictplan.rules.ids;

import io.github.ictplan.finding.Finding;
import io.github.ictplan.finding.RuleId;
import io.github.ictplan.links.LinkedPlan;
import io.github.ictplan.model.DocumentKind;
import io.github.ictplan.model.Located;
import io.github.ictplan.rules.Rule;
import io.github.ictplan.rules.Themes;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** {@code thema} names a theme of the plan or one that ships with ictplan. */
public final class UnknownTheme implements Rule {
    private static final RuleId ID = RuleId.of("id/onbekend-thema");

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
        Set<String> known = new TreeSet<>(Themes.shipped().keySet());
        linked.plan().documents().stream()
                .filter(document -> document.kind() == DocumentKind.THEME)
                .flatMap(document -> Stream.ofNullable(document.id()))
                .forEach(id -> known.add(id.value()));
        Stream<Located<String>> named = linked.plan().texts().flatMap(document -> Stream.ofNullable(document.theme()));
        return Unknown.check(ID, named, known, "Er is geen thema ", "als document met `soort: thema`");
    }
}
