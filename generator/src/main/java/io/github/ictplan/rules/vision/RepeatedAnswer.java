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
                .map(RepeatedAnswer::answers)
                .flatMap(answers -> answers.stream().flatMap(answer -> check(answer, answers).stream()));
    }

    /** Whether this rule speaks of an answer. */
    static boolean repeats(Filed<Vision> vision, Section section) {
        Heading heading = section.heading();
        return heading != null
                && check(new Answer(heading, section.text()), answers(vision)).isPresent();
    }

    private record Answer(Heading heading, String text) {
        boolean isSaidBefore(Answer other) {
            return heading.where().compareTo(other.heading.where()) < 0
                    && text.strip().equalsIgnoreCase(other.text.strip());
        }
    }

    private static Optional<Finding> check(Answer answer, List<Answer> all) {
        String text = answer.text();
        if (text.isBlank()) {
            return Optional.empty();
        }
        if (text.length() < LONGEST
                && ContentWords.of(text).onlyThoseOf(answer.heading().text() + " " + questions())) {
            return Optional.of(Finding.warning(
                    ID,
                    answer.heading().where(),
                    "Hier staat de vraag nog eens, geen antwoord.",
                    "Schrijf het antwoord in je eigen woorden, met een voorbeeld uit je school."));
        }
        return all.stream()
                .filter(other -> other.isSaidBefore(answer))
                .findFirst()
                .map(other -> Finding.warning(
                        ID,
                        answer.heading().where(),
                        "Hier staat dezelfde tekst als onder "
                                + Quote.of(other.heading().text()) + ".",
                        "Geef op elke vraag een eigen antwoord, of voeg de twee koppen samen."));
    }

    private static List<Answer> answers(Filed<Vision> vision) {
        return Stream.of(VisionQuestion.values())
                .flatMap(question ->
                        Stream.ofNullable(vision.content().sections().get(question)))
                .distinct()
                .map(heading -> new Answer(heading, new Section(vision.document(), heading).text()))
                .toList();
    }

    /** The words in which the five questions are put: who writes these has not begun. */
    private static String questions() {
        return "Welke rol speelt ICT in ons onderwijs? Welke keuzes maken we? Waarom maken we die keuzes? "
                + "Wat is het doel van dit ICT-beleidsplan? Hoe bereiken we dat doel?";
    }
}
