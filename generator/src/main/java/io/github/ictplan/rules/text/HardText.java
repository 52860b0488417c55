package io.github.ictplan.rules.text;

import io.github.ictplan.finding.Finding;
import io.github.ictplan.finding.RuleId;
import io.github.ictplan.links.LinkedPlan;
import io.github.ictplan.model.Document;
import io.github.ictplan.model.Located;
import io.github.ictplan.rules.Rule;
import io.github.ictplan.source.Span;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What parents read first reads easily, by a formula that only advises. Words of the trade do not count against it. */
public final class HardText implements Rule {
    private static final RuleId ID = RuleId.of("tekst/moeilijk");

    /** Real school texts without their terms are at 45 on average; what every parent reads must do better than half of them. */
    private static final double HARD = 45;

    /** In fewer words one long word changes everything. */
    private static final int FEWEST = 15;

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public Stream<Finding> check(LinkedPlan linked, @Nullable LocalDate referenceDate) {
        return linked.plan().documents().stream()
                .filter(ForParents::isDutch)
                .flatMap(document -> Stream.concat(summary(document), start(document)));
    }

    private static Stream<Finding> summary(Document document) {
        Located<String> summary = document.summary();
        return summary == null
                ? Stream.empty()
                : judge(Readability.ofSummary(document), "Deze samenvatting", summary.where());
    }

    private static Stream<Finding> start(Document document) {
        return ForParents.isStart(document)
                ? judge(
                        Readability.of(document),
                        "Deze startpagina",
                        document.title().where())
                : Stream.empty();
    }

    private static Stream<Finding> judge(Readability readability, String text, Span where) {
        if (readability.words() < FEWEST || readability.easeWithoutTerms() >= HARD) {
            return Stream.empty();
        }
        return Stream.of(
                Finding.tip(
                        ID,
                        where,
                        text + " leest moeilijk: Flesch-Douma " + Math.round(readability.ease())
                                + ", zonder schoolse vaktermen " + Math.round(readability.easeWithoutTerms())
                                + ", terwijl een tekst vlot leest vanaf 60.",
                        "Schrijf kortere zinnen en kies kortere woorden: `gebruiken` in plaats van `implementeren`, `samen` in plaats van `gezamenlijk`."));
    }
}
