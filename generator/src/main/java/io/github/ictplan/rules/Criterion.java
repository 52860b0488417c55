package io.github.ictplan.rules;

import io.github.ictplan.model.VisionQuestion;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The three questions and the seven qualities of a good ICT vision (Kenniscentrum Digisprong, step 1), in our words. */
public enum Criterion {
    Q1("Welke rol speelt ICT?", VisionQuestion.ROLE),
    Q2("Welke keuzes maken we?", VisionQuestion.CHOICES),
    Q3("Waarom maken we die keuzes?", VisionQuestion.WHY),
    V1("Doordacht", null),
    V2("Gedragen door het team", null),
    V3("Voor iedereen op school", null),
    V4("Stabiel", null),
    V5("Geeft inspiratie en houvast", null),
    V6("Zegt het doel en hoe we het bereiken", null),
    V7("Concreet", null);

    private final String title;
    private final Optional<VisionQuestion> question;

    Criterion(String title, @Nullable VisionQuestion question) {
        this.title = title;
        this.question = Optional.ofNullable(question);
    }

    /** Dutch: the question, or the quality in a few words. */
    public String title() {
        return title;
    }

    /** The section of the vision that answers it; empty for a quality. */
    public Optional<VisionQuestion> question() {
        return question;
    }
}
