package io.github.ictplan.reader;

import io.github.ictplan.finding.Severity;
import io.github.ictplan.source.Span;
import io.github.ictplan.yaml.YamlMap;
import io.github.ictplan.yaml.YamlNode;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is said of keys that are missing, unknown, or hold a value of the wrong shape. */
final class Complaints {
    private final Notes notes;
    private final VisibilityKey visibility;

    Complaints(Notes notes) {
        this.notes = notes;
        this.visibility = new VisibilityKey(notes);
    }

    void notOne(String key, YamlNode node) {
        notes.error(
                ReaderRules.WRONG_SHAPE,
                node.where(),
                "`" + key + "` moet één waarde zijn, en hier staat "
                        + Shape.of(node).words() + ".",
                node instanceof YamlMap
                        ? "Staat er een dubbelepunt in de tekst? Zet ze dan tussen aanhalingstekens: `" + key
                                + ": \"eerst dit: dan dat\"`."
                        : "Typ één waarde achter `" + key + ":`, zonder streepje of haakjes.");
    }

    void notKeys(String key, YamlNode node) {
        notes.error(
                ReaderRules.WRONG_SHAPE,
                node.where(),
                "Onder `" + key + "` horen sleutels met een waarde, en hier staat "
                        + Shape.of(node).words() + ".",
                "Zet elke sleutel op een eigen regel onder `" + key
                        + ":`, met een dubbelepunt en een spatie erachter.");
    }

    /**
     * @param empty the key with nothing behind it; null if it is not there
     * @param where to say it in that case
     */
    void missing(Severity severity, String key, YamlMap.@Nullable Entry empty, Span where) {
        notes.add(
                severity,
                ReaderRules.KEY_MISSING,
                empty == null ? where : empty.where(),
                empty == null ? "`" + key + "` ontbreekt." : "Achter `" + key + ":` staat niets.",
                "Typ `" + key + ": " + Examples.of(key)
                        + (key.equals("id") ? "`, of een andere korte naam die nog nergens staat." : "`."));
    }

    /**
     * @param above the key before it, if nothing stands behind that one; else null
     */
    void unknown(YamlMap.Entry entry, Set<String> known, YamlMap.@Nullable Entry above) {
        Optional<String> meant = notes.words().meant(entry.key(), known);
        if (meant.filter(VisibilityKey.NAME::equals).isPresent()) {
            visibility.mistyped(entry.key(), entry.where());
            return;
        }
        notes.warning(
                ReaderRules.KEY_UNKNOWN,
                entry.where(),
                "De sleutel " + Notes.shown(entry.key()) + " kennen we niet; zijn waarde komt nergens op de website.",
                meant.map(key -> "Bedoelde je `" + key + "`? Typ dan `" + key + ":`.")
                        .orElse(
                                above == null
                                        ? "Haal hem weg, of zet deze informatie in de tekst."
                                        : below(above.key())));
    }

    private static String below(String key) {
        return "Hoort hij onder `" + key + "`? Zet er dan twee spaties meer voor. Zo niet, haal hem weg.";
    }
}
