package io.github.ictplan.rules.vision;

import io.github.ictplan.model.Content.Vision;
import io.github.ictplan.model.Document;
import io.github.ictplan.model.Filed;
import io.github.ictplan.model.Heading;
import io.github.ictplan.model.Paragraph;
import io.github.ictplan.model.VisionQuestion;
import io.github.ictplan.source.Span;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The answer to one question of a vision: the heading, if there is one, and what stands below it. */
record Section(Document document, @Nullable Heading heading) {

    static Section of(Filed<Vision> vision, VisionQuestion question) {
        return new Section(vision.document(), vision.content().sections().get(question));
    }

    /** Where to report that there is no answer: {@code soort} without a heading, the heading without words; empty if there is one. */
    Optional<Span> unanswered() {
        if (heading == null) {
            return Optional.of(document.where());
        }
        boolean answered = document.body().below(heading).stream()
                .anyMatch(paragraph -> paragraph.kind() != Paragraph.Kind.HEADING
                        && !paragraph.text().isBlank());
        return answered ? Optional.empty() : Optional.of(heading.where());
    }
}
