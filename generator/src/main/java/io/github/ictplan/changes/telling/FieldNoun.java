package io.github.ictplan.changes.telling;

import io.github.ictplan.changes.Field;
import io.github.ictplan.source.Shipped;
import java.util.HashMap;
import java.util.Map;

/**
 * What a reader calls a field, with the words that agree with it. The names are data: {@code changes/velden.txt}.
 *
 * @param article {@code de}, {@code het}, or {@code meervoud} for the name of several things
 */
record FieldNoun(String article, String noun) {
    private static final Map<String, FieldNoun> ALL = read();

    static FieldNoun of(Field field) {
        return ALL.getOrDefault(field.key(), new FieldNoun("de", "waarde van \"" + field.key() + "\""));
    }

    static boolean knows(Field field) {
        return ALL.containsKey(field.key());
    }

    /** {@code de streefwaarde}. */
    String definite() {
        return (isMany() ? "de" : article) + " " + noun;
    }

    /** {@code een streefwaarde}, {@code links}. */
    String indefinite() {
        return isMany() ? noun : "een " + noun;
    }

    /** {@code een andere streefwaarde}, {@code een ander thema}, {@code andere links}. */
    String other() {
        return isMany() ? "andere " + noun : (article.equals("het") ? "een ander " : "een andere ") + noun;
    }

    /** {@code een hogere streefwaarde}, {@code een hoger aantal}. */
    String compared(boolean more) {
        String adjective = more ? "hoger" : "lager";
        return isMany() ? adjective + "e " + noun : "een " + adjective + (article.equals("het") ? " " : "e ") + noun;
    }

    boolean isMany() {
        return article.equals("meervoud");
    }

    private static Map<String, FieldNoun> read() {
        Map<String, FieldNoun> nouns = new HashMap<>();
        for (String line : Shipped.lines("changes/velden.txt")) {
            int colon = line.indexOf(": ");
            int space = line.indexOf(' ', colon + 2);
            nouns.put(
                    line.substring(0, colon),
                    new FieldNoun(line.substring(colon + 2, space), line.substring(space + 1)));
        }
        return Map.copyOf(nouns);
    }
}
