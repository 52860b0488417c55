package io.github.ictplan.rules.actions;

import io.github.ictplan.finding.Finding;
import io.github.ictplan.finding.RuleId;
import io.github.ictplan.links.LinkedPlan;
import io.github.ictplan.model.Content.Goal;
import io.github.ictplan.model.Located;
import io.github.ictplan.rules.Quote;
import io.github.ictplan.rules.Rule;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The same action under two goals is done once and counted twice. */
public final class RepeatedAction implements Rule {
    private static final RuleId ID = RuleId.of("actie/dubbel");

    /** What an action says, and the goal that says it. */
    private record Said(String file, Located<String> what) {
        String plain() {
            return what.value()
                    .toLowerCase(Locale.ROOT)
                    .replaceAll("[^\\p{L}\\p{N}]+", " ")
                    .strip();
        }
    }

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public Stream<Finding> check(LinkedPlan linked, @Nullable LocalDate referenceDate) {
        Map<String, Said> first = new HashMap<>();
        return linked.plan()
                .filed(Goal.class)
                .flatMap(goal -> goal.content().actions().stream()
                        .flatMap(action -> Stream.ofNullable(action.what()))
                        .map(what -> new Said(goal.document().path(), what)))
                .filter(said -> !said.plain().isEmpty())
                .flatMap(said -> {
                    Said before = first.putIfAbsent(said.plain(), said);
                    return before == null || before.file().equals(said.file())
                            ? Stream.empty()
                            : Stream.of(finding(said, before));
                });
    }

    private static Finding finding(Said said, Said before) {
        return Finding.tip(
                ID,
                said.what().where(),
                "Deze actie staat ook al in " + Quote.of(before.file()) + ".",
                "Zet de actie bij één doel, en link er in de tekst van het andere doel naar. Zo tellen tijd en kost maar één keer.");
    }
}
