package io.github.ictplan.language;

import java.util.HashMap;
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
    private static final int[] NONE = {};

    /** The first sign behind the letters that are Latin. */
    private static final int AFTER_LATIN = 0x250;

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

    /** Their codes, sorted. */
    private final List<String> codes;

    /** The places of languages among the codes, by small word. */
    private final Map<String, int[]> languages;

    private OtherLanguages(Map<String, List<String>> languages) {
        this.codes = languages.values().stream()
                .flatMap(List::stream)
                .distinct()
                .sorted()
                .toList();
        this.languages = new HashMap<>();
        languages.forEach((word, names) ->
                this.languages.put(word, names.stream().mapToInt(codes::indexOf).toArray()));
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
        return script(text).or(() -> words.size() < FEWEST ? Optional.empty() : bySmallWords(words));
    }

    private Optional<String> bySmallWords(List<Word> words) {
        int[] counts = new int[codes.size()];
        for (Word word : words) {
            for (int language : languages.getOrDefault(word.folded(), NONE)) {
                counts[language]++;
            }
        }
        int dutch = codes.indexOf(DUTCH);
        int best = dutch == 0 ? 1 : 0;
        for (int language = 0; language < counts.length; language++) {
            if (language != dutch && counts[language] >= counts[best]) {
                best = language;
            }
        }
        boolean clear = counts[best] * 100 >= LEAST_PER_HUNDRED * words.size() && counts[best] > 2 * counts[dutch];
        return clear ? Optional.of(codes.get(best)) : Optional.empty();
    }

    private static boolean isLatin(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= AFTER_LATIN) {
                return false;
            }
        }
        return true;
    }

    /** A text of which most letters are of another script. */
    private static Optional<String> script(String text) {
        if (isLatin(text)) {
            return Optional.empty();
        }
        Map<Character.UnicodeScript, Integer> counts = new HashMap<>();
        int letters = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int sign = text.codePointAt(i);
            if (Character.isLetter(sign)) {
                letters++;
                if (sign >= AFTER_LATIN) {
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
