package io.github.ictplan.rules.vision;

import io.github.ictplan.finding.Finding;
import io.github.ictplan.finding.RuleId;
import io.github.ictplan.links.LinkedPlan;
import io.github.ictplan.model.Content.Goal;
import io.github.ictplan.model.Content.Principle;
import io.github.ictplan.model.Content.Vision;
import io.github.ictplan.model.Document;
import io.github.ictplan.model.Filed;
import io.github.ictplan.model.Located;
import io.github.ictplan.model.Paragraph;
import io.github.ictplan.rules.Rule;
import io.github.ictplan.rules.WordFile;
import io.github.ictplan.rules.WordList;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** V3: a vision concerns every pupil, every teacher and every other member of staff. */
public final class NotEveryone implements Rule {
    private static final RuleId ID = RuleId.of("visie/niet-iedereen");
    private static final WordList WORDS = WordFile.groups("doelgroepen.txt");
    private static final List<String> GROUPS = WordFile.groupNames("doelgroepen.txt");

    private static final Map<String, String> NAMES = Map.of(
            "leerlingen", "de leerlingen",
            "leraren", "de leraren",
            "personeel", "het personeel dat geen les geeft");

    private static final Map<String, String> EXAMPLES = Map.of(
            NAMES.get("leerlingen"), "Wie traag leest, luistert naar de tekst.",
            NAMES.get("leraren"), "Een leraar ziet na een oefening wie nog uitleg nodig heeft.",
            NAMES.get("personeel"), "Het secretariaat typt een gegeven één keer in.");

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
        List<String> ofGoals = linked.plan()
                .filed(Goal.class)
                .flatMap(goal -> goal.content().audience().stream())
                .map(Located::value)
                .toList();
        return linked.plan()
                .filed(Vision.class)
                .filter(Section::answersAll)
                .flatMap(vision -> check(vision, ofGoals).stream());
    }

    private static Optional<Finding> check(Filed<Vision> vision, List<String> ofGoals) {
        Set<String> named = Stream.concat(texts(vision), ofGoals.stream())
                .flatMap(text -> WORDS.groupsIn(text).stream())
                .collect(Collectors.toSet());
        List<String> missing = GROUPS.stream()
                .filter(group -> !named.contains(group))
                .map(group -> NAMES.getOrDefault(group, group))
                .toList();
        return missing.isEmpty()
                ? Optional.empty()
                : Optional.of(Finding.warning(
                        ID,
                        vision.document().where(),
                        "De ICT-visie zegt niets over " + String.join(" en over ", missing) + ".",
                        "Schrijf bij de rol ook wat ICT voor hen doet, bijvoorbeeld: `" + EXAMPLES.get(missing.get(0))
                                + "`"));
    }

    private static Stream<String> texts(Filed<Vision> vision) {
        Document document = vision.document();
        return Stream.of(
                        Stream.ofNullable(document.summary()).map(Located::value),
                        vision.content().principles().stream()
                                .map(Principle::text)
                                .map(Located::value),
                        document.body().paragraphs().stream().map(Paragraph::text))
                .flatMap(texts -> texts);
    }
}
