package io.github.ictplan.rules.vision;

import io.github.ictplan.finding.Finding;
import io.github.ictplan.finding.RuleId;
import io.github.ictplan.language.Word;
import io.github.ictplan.language.Words;
import io.github.ictplan.links.LinkedPlan;
import io.github.ictplan.model.Content.Vision;
import io.github.ictplan.model.Filed;
import io.github.ictplan.model.Heading;
import io.github.ictplan.model.Paragraph;
import io.github.ictplan.model.VisionQuestion;
import io.github.ictplan.rules.Quote;
import io.github.ictplan.rules.Rule;
import io.github.ictplan.rules.WordFile;
import io.github.ictplan.rules.WordList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** First why and how, only then what: a vision does not begin with devices, and its role is not a list of them. */
public final class DevicesFirst implements Rule {
    private static final RuleId ID = RuleId.of("visie/eerst-toestellen");
    private static final WordList DEVICES = WordFile.words("toestellen.txt");

    /** "Denk maar aan de smartphone": the world of children, not the cupboard of the school. */
    private static final WordList WORLD = WordFile.words("voorbeelden-uit-de-wereld.txt");

    /** Fewer devices make no list. */
    private static final int LIST = 3;

    private static final double TOO_MUCH = 0.3;

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public Stream<Finding> check(LinkedPlan linked, @Nullable LocalDate referenceDate) {
        return linked.plan()
                .filed(Vision.class)
                .filter(Section::answersAll)
                .flatMap(vision -> Stream.of(beforeRoleAndWhy(vision), roleOfDevices(vision), choicesOfDevices(vision))
                        .flatMap(Optional::stream)
                        .limit(1));
    }

    private static Optional<Finding> beforeRoleAndWhy(Filed<Vision> vision) {
        int first = Stream.of(VisionQuestion.ROLE, VisionQuestion.WHY)
                .flatMap(question ->
                        Stream.ofNullable(Section.of(vision, question).heading()))
                .mapToInt(heading -> heading.where().line())
                .min()
                .orElse(0);
        return vision.document().body().paragraphs().stream()
                .filter(paragraph -> paragraph.kind() != Paragraph.Kind.HEADING)
                .takeWhile(paragraph -> paragraph.where(0, 1).line() < first)
                .filter(paragraph -> !Reasons.in(paragraph.text()) && !WORLD.occursIn(paragraph.text()))
                .flatMap(paragraph -> DEVICES.in(paragraph.text()).stream()
                        .map(hit -> Finding.tip(
                                ID,
                                paragraph.where(hit.start(), hit.end()),
                                "De visie begint met " + Quote.of(hit.in(paragraph.text()))
                                        + ", nog voor ze zegt welke rol ICT speelt of waarom.",
                                "Zet eerst wat ICT doet voor wie leert en waarom, en pas daarna waarmee.")))
                .findFirst();
    }

    private static Optional<Finding> roleOfDevices(Filed<Vision> vision) {
        Section role = Section.of(vision, VisionQuestion.ROLE);
        String text = role.text();
        List<Word> words = Words.of(text);
        int devices = DEVICES.in(text, words).size();
        if (devices < LIST || devices <= TOO_MUCH * ContentWords.count(text, words)) {
            return Optional.empty();
        }
        return finding(
                role,
                "Dit antwoord gaat over toestellen en programma's, niet over de rol die ICT speelt.",
                "Schrijf wat leerlingen en leraren ermee doen. Wat er staat, hoort in de infrastructuur.");
    }

    private static Optional<Finding> choicesOfDevices(Filed<Vision> vision) {
        Section section = Section.of(vision, VisionQuestion.CHOICES);
        Heading heading = section.heading();
        List<Choices.Choice> choices =
                heading == null ? List.of() : Choices.of(section, heading).each();
        boolean only = choices.size() >= LIST
                && choices.stream().allMatch(choice -> DEVICES.occursIn(choice.text()) && !Reasons.in(choice.text()));
        return only
                ? finding(
                        section,
                        "Deze keuzes zijn een lijst van toestellen en programma's.",
                        "Schrijf wat je kiest voor het leren zelf, bijvoorbeeld: `We delen toestellen, zodat elk kind hetzelfde heeft.`")
                : Optional.empty();
    }

    private static Optional<Finding> finding(Section section, String message, String hint) {
        return Optional.ofNullable(section.heading()).map(heading -> Finding.tip(ID, heading.where(), message, hint));
    }
}
