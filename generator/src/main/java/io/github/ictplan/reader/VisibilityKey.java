package io.github.ictplan.reader;

import io.github.ictplan.model.Visibility;
import io.github.ictplan.source.Span;
import io.github.ictplan.yaml.YamlNode;
import io.github.ictplan.yaml.YamlScalar;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** The key {@code zichtbaarheid}, and what looks like it: as long as it is unsure who may see something, nobody outside the board does. */
final class VisibilityKey {
    static final String NAME = "zichtbaarheid";

    private static final List<String> WORDS =
            Arrays.stream(Visibility.values()).map(Visibility::word).toList();

    static final Value VALUE = new Value.Word(WORDS);
    private static final String UNTIL_THEN = "; tot dit klopt, ziet alleen het bestuur dit.";
    private static final String TYPE = "Typ `zichtbaarheid: publiek`, `team` of `bestuur`.";

    private final Notes notes;

    VisibilityKey(Notes notes) {
        this.notes = notes;
    }

    /** Who may see it, as typed behind the key. */
    Visibility read(YamlNode value) {
        String typed = value instanceof YamlScalar scalar ? scalar.text().strip() : "";
        return Visibility.ofWord(typed).orElseGet(() -> unclear(typed, value.where()));
    }

    private Visibility unclear(String typed, Span where) {
        String meant = notes.words()
                .meant(typed, WORDS)
                .map(word -> "Bedoelde je `" + word + "`? ")
                .orElse("");
        notes.error(
                ReaderRules.VISIBILITY,
                where,
                "`zichtbaarheid` is publiek, team of bestuur" + UNTIL_THEN,
                meant + TYPE);
        return Visibility.BOARD;
    }

    /** Whether a key that we do not know probably means this one. */
    boolean isMeantBy(String key) {
        return !key.equals(NAME) && notes.words().meant(key, Set.of(NAME)).isPresent();
    }

    void mistyped(String key, Span where) {
        notes.error(
                ReaderRules.VISIBILITY,
                where,
                "De sleutel " + Notes.shown(key) + " kennen we niet" + UNTIL_THEN,
                "Bedoelde je `zichtbaarheid`? " + TYPE);
    }
}
