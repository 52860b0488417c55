package io.github.ictplan.rules.privacy;

import io.github.ictplan.finding.Finding;
import io.github.ictplan.finding.RuleId;
import io.github.ictplan.links.LinkedPlan;
import io.github.ictplan.model.Visibility;
import io.github.ictplan.rules.Quote;
import io.github.ictplan.rules.Rule;
import io.github.ictplan.source.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A document that everybody may see does not lie in a folder whose name says otherwise: the folder itself hides nothing. */
public final class TeamFolder implements Rule {
    private static final RuleId ID = RuleId.of("privacy/team-map");
    private static final Set<String> FOLDERS =
            Set.of("team", "bestuur", "intern", "vertrouwelijk", "prive", "privé", "personeel");

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public MustKnow mustKnow() {
        return MustKnow.ITS_FILE;
    }

    @Override
    public Stream<Finding> check(LinkedPlan plan, @Nullable LocalDate referenceDate) {
        Stream<Finding> texts = plan.plan()
                .texts()
                .filter(document -> document.visibility() == Visibility.PUBLIC)
                .flatMap(document -> finding(document.path(), document.where()));
        Stream<Finding> files = plan.plan().register().stream()
                .filter(entry -> entry.visibility() == Visibility.PUBLIC && entry.text() == null)
                .flatMap(entry -> Stream.ofNullable(entry.file()))
                .flatMap(file -> finding(file.value(), file.where()));
        return Stream.concat(texts, files);
    }

    private static Stream<Finding> finding(String path, Span where) {
        List<String> parts = List.of(path.split("/"));
        return parts.subList(0, parts.size() - 1).stream()
                .filter(folder -> FOLDERS.contains(folder.toLowerCase(Locale.ROOT)))
                .limit(1)
                .map(
                        folder -> Finding.warning(
                                ID,
                                where,
                                "Dit document staat in de map " + Quote.of(folder) + ", maar iedereen kan het lezen.",
                                "Typ bovenaan `zichtbaarheid: team` of `zichtbaarheid: bestuur`; is het voor iedereen, zet het dan in een andere map."));
    }
}
