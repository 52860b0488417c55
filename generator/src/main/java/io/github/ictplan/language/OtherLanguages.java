package io.github.ictplan.language;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Tells that a text is not Dutch, by the small words that every sentence of a language needs ({@code kleine-woorden.txt}) and by letters that Dutch does
 * not have. Says nothing of a text that is too short to tell.
 */
public final class OtherLanguages {
    private static final class Shipped {
        private static final OtherLanguages ALL = read();
    }

    private static final String DUTCH = "nl";

    /** Words below which nobody can tell. */
    private static final int FEWEST = 12;

    /** Small words of a language per hundred words: its own texts have more, those of other languages seldom so many. */
    private static final int LEAST_PER_HUNDRED = 10;

    /** Scripts without small words of ours; the language is that of most people in Flanders who write so. */
    private static final Map<Character.UnicodeScript, String> SCRIPTS = Map.of(
            Character.UnicodeScript.ARABIC, "ar",
            Character.UnicodeScript.CYRILLIC, "ru",
            Character.UnicodeScript.GREEK, "el",
            Character.UnicodeScript.HEBREW, "he",
            Character.UnicodeScript.HAN, "zh",
            Character.UnicodeScript.DEVANAGARI, "hi",
            Character.UnicodeScript.ETHIOPIC, "ti",
            Character.UnicodeScript.GEORGIAN, "ka",
            Character.UnicodeScript.ARMENIAN, "hy");

    /** Languages by small word. */
    private final Map<String, List<String>> languages;

    private OtherLanguages(Map<String, List<String>> languages) {
        this.languages = languages;
    }

    /** With the words that ship, read once. */
    public static OtherLanguages shipped() {
        return Shipped.ALL;
    }

    private static OtherLanguages read() {
        Map<String, List<String>> languages = new HashMap<>();
        WordFile file = WordFile.read("kleine-woorden.txt");
        for (String language : file.titles()) {
            for (String word : file.section(language)) {
                languages.merge(word, List.of(language), OtherLanguages::joined);
            }
        }
        return new OtherLanguages(languages);
    }

    private static List<String> joined(List<String> some, List<String> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }

    /** The code of the language (ISO 639-1) that a text is clearly in; empty if that is Dutch, or if nobody can tell. */
    public Optional<String> of(String text) {
        return of(text, Words.of(text));
    }

    /** The same of a text whose words are known, in their order. */
    public Optional<String> of(String text, List<Word> words) {
        return script(text, words.size()).or(() -> words.size() < FEWEST ? Optional.empty() : bySmallWords(words));
    }

    private Optional<String> bySmallWords(List<Word> words) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (Word word : words) {
            languages
                    .getOrDefault(word.folded(), List.of())
                    .forEach(language -> counts.merge(language, 1, Integer::sum));
        }
        int dutch = counts.getOrDefault(DUTCH, 0);
        return counts.entrySet().stream()
                .filter(language -> !language.getKey().equals(DUTCH))
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .filter(best ->
                        best.getValue() * 100 >= LEAST_PER_HUNDRED * words.size() && best.getValue() > 2 * dutch)
                .map(Map.Entry::getKey);
    }

    /** A text of which most letters are of another script. */
    private static Optional<String> script(String text, int words) {
        Map<Character.UnicodeScript, Integer> counts = new HashMap<>();
        int letters = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int sign = text.codePointAt(i);
            if (Character.isLetter(sign)) {
                letters++;
                if (sign >= 0x250) {
                    counts.merge(Character.UnicodeScript.of(sign), 1, Integer::sum);
                }
            }
        }
        int all = letters;
        return counts.entrySet().stream()
                .filter(script -> script.getValue() * 2 > all && script.getValue() >= 4 * FEWEST)
                .flatMap(script -> Optional.ofNullable(SCRIPTS.get(script.getKey())).stream())
                .findFirst();
    }
}
