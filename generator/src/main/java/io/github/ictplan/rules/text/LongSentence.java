package io.github.ictplan.rules.text;

import io.github.ictplan.finding.Finding;
import io.github.ictplan.finding.RuleId;
import io.github.ictplan.links.LinkedPlan;
import io.github.ictplan.model.Content.Goal;
import io.github.ictplan.model.Document;
import io.github.ictplan.rules.Rule;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A sentence that its reader must read twice. What parents read first has shorter ones. */
public final class LongSentence implements Rule {
    private static final RuleId ID = RuleId.of("tekst/lange-zin");
    private static final int LONG = 30;
    private static final int LONG_FOR_PARENTS = 20;
    private static final int MOST_IN_ONE_FILE = 3;

    private record Long(Said said, int most) {
        int over() {
            return said.words().size() - most;
        }
    }

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public Stream<Finding> check(LinkedPlan linked, @Nullable LocalDate referenceDate) {
        return linked.plan().documents().stream().filter(ForParents::isDutch).flatMap(LongSentence::check);
    }

    private static Stream<Finding> check(Document document) {
        int most = ForParents.isStart(document) ? LONG_FOR_PARENTS : LONG;
        Stream<Long> values = document.content() instanceof Goal goal
                ? goal.actions().stream()
                        .flatMap(action -> Said.in(action.what()))
                        .map(said -> new Long(said, LONG))
                : Stream.empty();
        return Stream.of(
                        Said.in(document.summary()).map(said -> new Long(said, LONG_FOR_PARENTS)),
                        values,
                        Said.inBody(document).map(said -> new Long(said, most)))
                .flatMap(sentences -> sentences)
                .filter(sentence -> sentence.over() > 0)
                .sorted(Comparator.comparingInt(Long::over).reversed())
                .limit(MOST_IN_ONE_FILE)
                .map(LongSentence::finding);
    }

    private static Finding finding(Long sentence) {
        return Finding.tip(
                ID,
                sentence.said().where(),
                "Deze zin telt " + sentence.said().words().size() + " woorden; "
                        + (sentence.most() == LONG_FOR_PARENTS ? "voor ouders is " : "") + sentence.most()
                        + (sentence.most() == LONG_FOR_PARENTS ? " al veel." : " is al veel."),
                "Maak er twee zinnen van, of zet een opsomming onder elkaar.");
    }
}
