package io.github.ictplan.rules.vision;

import io.github.ictplan.finding.Finding;
import io.github.ictplan.finding.RuleId;
import io.github.ictplan.links.LinkedPlan;
import io.github.ictplan.model.Content.Vision;
import io.github.ictplan.model.Filed;
import io.github.ictplan.model.Heading;
import io.github.ictplan.model.VisionQuestion;
import io.github.ictplan.rules.Quote;
import io.github.ictplan.rules.Rule;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Q1-Q3: the question once more, or the answer to another question, is no answer. */
public final class RepeatedAnswer implements Rule {
    private static final RuleId ID = RuleId.of("visie/antwoord-herhaalt");

    /** Characters; what is longer says more than a question. */
    private static final int LONGEST = 500;

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public Stream<Finding> check(LinkedPlan linked, @Nullable LocalDate referenceDate) {
        return linked.plan()
                .filed(Vision.class)
                .flatMap(vision -> sections(vision).stream().flatMap(section -> check(vision, section).stream()));
    }

    /** Whether this rule speaks of an answer. */
    static boolean repeats(Filed<Vision> vision, Section section) {
        return check(vision, section).isPresent();
    }

    private static Optional<Finding> check(Filed<Vision> vision, Section section) {
        Heading heading = section.heading();
        String answer = section.text();
        if (heading == null || answer.isBlank()) {
            return Optional.empty();
        }
        if (answer.length() < LONGEST && ContentWords.of(answer).onlyThoseOf(heading.text() + " " + questions())) {
            return Optional.of(Finding.warning(
                    ID,
                    heading.where(),
                    "Hier staat de vraag nog eens, geen antwoord.",
                    "Schrijf het antwoord in je eigen woorden, met een voorbeeld uit je school."));
        }
        return before(vision, heading)
                .filter(other -> same(other.text(), answer))
                .map(Section::heading)
                .flatMap(Stream::ofNullable)
                .findFirst()
                .map(other -> Finding.warning(
                        ID,
                        heading.where(),
                        "Hier staat dezelfde tekst als onder " + Quote.of(other.text()) + ".",
                        "Geef op elke vraag een eigen antwoord, of voeg de twee koppen samen."));
    }

    private static List<Section> sections(Filed<Vision> vision) {
        return Stream.of(VisionQuestion.values())
                .map(question -> Section.of(vision, question))
                .filter(section -> section.heading() != null)
                .distinct()
                .toList();
    }

    private static Stream<Section> before(Filed<Vision> vision, Heading heading) {
        return sections(vision).stream()
                .filter(section ->
                        section.heading() != null && section.heading().where().compareTo(heading.where()) < 0);
    }

    private static boolean same(String one, String other) {
        return one.strip().equalsIgnoreCase(other.strip());
    }

    /** The words in which the five questions are put: who writes these has not begun. */
    private static String questions() {
        return "Welke rol speelt ICT in ons onderwijs? Welke keuzes maken we? Waarom maken we die keuzes? "
                + "Wat is het doel van dit ICT-beleidsplan? Hoe bereiken we dat doel?";
    }
}
