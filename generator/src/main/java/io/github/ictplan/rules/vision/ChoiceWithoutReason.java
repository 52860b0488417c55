package io.github.ictplan.rules.vision;

import io.github.ictplan.finding.Finding;
import io.github.ictplan.finding.RuleId;
import io.github.ictplan.language.Words;
import io.github.ictplan.links.LinkedPlan;
import io.github.ictplan.model.Content.Vision;
import io.github.ictplan.model.Filed;
import io.github.ictplan.model.Heading;
import io.github.ictplan.model.VisionQuestion;
import io.github.ictplan.rules.Quote;
import io.github.ictplan.rules.Rule;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Q3: each choice says why, in its own words or in those of the section that asks why. */
public final class ChoiceWithoutReason implements Rule {
    private static final RuleId ID = RuleId.of("visie/keuze-zonder-waarom");
    private static final String HINT =
            "Vul de zin aan met de reden, bijvoorbeeld: `…, omdat elk kind dan hetzelfde toestel heeft.`";

    /** Words. A list of shorter items only names the choices; the reasons may then stand together. */
    private static final int SHORT = 10;

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public Stream<Finding> check(LinkedPlan linked, @Nullable LocalDate referenceDate) {
        return linked.plan().filed(Vision.class).flatMap(ChoiceWithoutReason::check);
    }

    /** Whether this rule says of an answer that it holds no reason at all. */
    static boolean speaksOf(Filed<Vision> vision, Heading heading) {
        return check(vision).anyMatch(finding -> finding.where().equals(heading.where()));
    }

    private static Stream<Finding> check(Filed<Vision> vision) {
        Section section = Section.of(vision, VisionQuestion.CHOICES);
        Heading heading = section.heading();
        if (heading == null || !Section.answersAll(vision)) {
            return Stream.empty();
        }
        String why = Section.of(vision, VisionQuestion.WHY).text();
        List<Choices.Choice> choices = Choices.of(section, heading).each();
        ContentWords reasons = ContentWords.distinctive(why);
        if (choices.isEmpty() || average(choices) <= SHORT) {
            return isReasoned(section.text(), reasons) ? Stream.empty() : Stream.of(ofAll(heading));
        }
        List<Choices.Choice> bare = choices.stream()
                .filter(choice -> !choice.isToldOf() && !isReasoned(choice.text(), reasons))
                .toList();
        return bare.size() > 1 && bare.size() == choices.size()
                ? Stream.of(ofAll(heading))
                : bare.stream().map(ChoiceWithoutReason::ofOne);
    }

    private static Finding ofOne(Choices.Choice choice) {
        return Finding.warning(
                ID, choice.where(), "Bij deze keuze staat geen waarom: " + Quote.of(choice.text()) + ".", HINT);
    }

    private static Finding ofAll(Heading heading) {
        return Finding.warning(
                ID,
                heading.where(),
                "Bij deze keuzes staat geen waarom, en het antwoord op waarom noemt ze niet.",
                HINT);
    }

    private static boolean isReasoned(String choice, ContentWords reasons) {
        return Reasons.in(choice) || ContentWords.distinctive(choice).shares(reasons);
    }

    private static double average(List<Choices.Choice> choices) {
        return choices.stream()
                .mapToInt(choice -> Words.count(choice.text()))
                .average()
                .orElse(0);
    }
}
