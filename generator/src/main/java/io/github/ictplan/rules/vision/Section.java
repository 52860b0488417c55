package io.github.ictplan.rules.vision;

import io.github.ictplan.language.Words;
import io.github.ictplan.model.Content.Vision;
import io.github.ictplan.model.Document;
import io.github.ictplan.model.Filed;
import io.github.ictplan.model.Heading;
import io.github.ictplan.model.Paragraph;
import io.github.ictplan.model.Passage;
import io.github.ictplan.model.VisionQuestion;
import io.github.ictplan.source.Span;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The answer to one question of a vision: the heading, if there is one, and what stands below it. */
record Section(Document document, @Nullable Heading heading) {
    /** Words of a text that may hold answers. */
    private static final int UNDIVIDED = 100;

    static Section of(Filed<Vision> vision, VisionQuestion question) {
        return new Section(vision.document(), vision.content().sections().get(question));
    }

    /** Whether role, choices and why have an answer: a vision without them has more urgent work than what other rules advise. */
    static boolean answersAll(Filed<Vision> vision) {
        return Stream.of(VisionQuestion.ROLE, VisionQuestion.CHOICES, VisionQuestion.WHY)
                .allMatch(question -> of(vision, question).unanswered().isEmpty());
    }

    /** Whether a vision is a text without headings: what it answers is then not missing, only not to be found. */
    static boolean isUndivided(Filed<Vision> vision) {
        Passage body = vision.document().body();
        return vision.content().sections().isEmpty()
                && body.headings().stream().noneMatch(heading -> heading.level() > 1)
                && body.paragraphs().stream()
                                .mapToInt(paragraph -> Words.count(paragraph.text()))
                                .sum()
                        >= UNDIVIDED;
    }

    /** Where to report that there is no answer: {@code soort} without a heading, the heading without words; empty if there is one. */
    Optional<Span> unanswered() {
        if (heading == null) {
            return Optional.of(document.where());
        }
        return answer().isEmpty() ? Optional.of(heading.where()) : Optional.empty();
    }

    /** What stands below the heading, smaller headings included. */
    List<Paragraph> below() {
        return heading == null ? List.of() : document.body().below(heading);
    }

    /** The words of the answer itself. */
    List<Paragraph> answer() {
        return below().stream()
                .filter(paragraph -> paragraph.kind() != Paragraph.Kind.HEADING
                        && !paragraph.text().isBlank())
                .toList();
    }

    /** The answer as one text, a paragraph on each line. */
    String text() {
        return answer().stream().map(Paragraph::text).collect(Collectors.joining("\n"));
    }
}
