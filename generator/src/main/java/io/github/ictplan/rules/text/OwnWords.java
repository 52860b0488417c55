package io.github.ictplan.rules.text;

import io.github.ictplan.language.OwnEntry;
import io.github.ictplan.model.IctPlan;
import io.github.ictplan.model.OwnWord;
import java.util.List;

/** The words of {@code woordenlijst.yaml}, as the search wants them. */
final class OwnWords {
    private OwnWords() {}

    static List<OwnEntry> of(IctPlan plan) {
        return plan.ownWords().stream()
                .map(word -> new OwnEntry(
                        word.word().value(),
                        weight(word),
                        word.alternative() == null ? null : word.alternative().value()))
                .toList();
    }

    private static OwnEntry.Weight weight(OwnWord word) {
        return switch (word.level()) {
            case WARNING -> OwnEntry.Weight.WARNING;
            case TIP -> OwnEntry.Weight.TIP;
            case FINE -> OwnEntry.Weight.FINE;
        };
    }
}
