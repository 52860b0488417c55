package io.github.ictplan.changes;

import io.github.ictplan.model.Content;
import io.github.ictplan.model.Content.Agreement;
import io.github.ictplan.model.Content.Evaluation;
import io.github.ictplan.model.Content.Goal;
import io.github.ictplan.model.Content.Translation;

/** What the keys of one {@code soort} say of the document itself. */
final class ContentValues {
    private ContentValues() {}

    static void of(Content content, Values values) {
        if (content instanceof Goal goal) {
            goal(goal, values);
        } else if (content instanceof Agreement agreement) {
            values.several(Field.AUDIENCE, agreement.audience())
                    .day(Field.VALID_FROM, agreement.validFrom())
                    .words(Field.SOURCE, agreement.source());
        } else if (content instanceof Evaluation evaluation) {
            values.day(Field.DATE, evaluation.date()).words(Field.BODY, evaluation.body());
        } else if (content instanceof Translation translation) {
            values.words(Field.LANGUAGE, translation.language())
                    .words(Field.TRANSLATED_FROM, translation.from())
                    .words(Field.VERSION, translation.version())
                    .words(Field.REASON, translation.reason())
                    .words(Field.TRANSLATION_AUDIENCE, translation.audience());
        }
    }

    private static void goal(Goal goal, Values values) {
        values.words(Field.INDICATOR, goal.indicator())
                .words(Field.BASELINE, goal.baseline())
                .words(Field.TARGET, goal.target())
                .day(Field.DUE, goal.due())
                .words(Field.METHOD, goal.method())
                .several(Field.SUPPORTS, goal.supports())
                .words(Field.PRIORITY, goal.priority())
                .several(Field.AUDIENCE, goal.audience());
    }
}
