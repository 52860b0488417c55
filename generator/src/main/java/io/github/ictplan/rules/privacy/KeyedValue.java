package io.github.ictplan.rules.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/**
 * A word such as "wachtwoord" and what is given for it: {@code wachtwoord: x}, {@code het wachtwoord van de wifi is x}, {@code wachtwoord (gasten) | x}.
 *
 * @param key in small letters
 * @param join how the two are joined
 * @param start of the value, without quotation marks
 * @param end offset behind its last character
 */
record KeyedValue(String key, int keyStart, Join join, int start, int end) {
    private static final int MOST_WORDS_BETWEEN = 60;
    private static final int LONGEST = 100;
    private static final int LONGEST_WORD = 40;
    private static final String QUOTES = "\"'`“”„‘’«»";
    private static final Words VERBS = Words.of("is luidt blijft wordt werd was zijn heet");

    /** How a word and its value are joined. */
    enum Join {
        /** Colon or equals sign right behind the word, or behind a remark between brackets. */
        COLON,
        /** Colon or equals sign behind more words. */
        FAR_COLON,
        /** A verb. */
        IS,
        /** The border of a cell. */
        CELL,
        /** Nothing but a space, or a quotation mark. */
        NEXT
    }

    String value(String text) {
        return text.substring(start, end);
    }

    /** Whether it stands between quotation marks or as code. */
    boolean isQuoted(String text) {
        return start > 0
                && QUOTES.indexOf(text.charAt(start - 1)) >= 0
                && end < text.length()
                && QUOTES.indexOf(text.charAt(end)) >= 0;
    }

    /** Everything that is given for a word that the test knows. */
    static List<KeyedValue> all(String text, Predicate<String> isKey) {
        List<KeyedValue> values = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            if (!Character.isLetter(text.charAt(at))) {
                at++;
                continue;
            }
            int end = wordEnd(text, at);
            String word = end - at > LONGEST_WORD ? "" : text.substring(at, end).toLowerCase(Locale.ROOT);
            if (isKey.test(word)) {
                addTo(values, word, at, end, text, isKey);
            }
            at = end;
        }
        return values;
    }

    private static int wordEnd(String text, int from) {
        int end = from;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static void addTo(
            List<KeyedValue> values, String key, int keyStart, int keyEnd, String text, Predicate<String> isKey) {
        int direct = skip(text, keyEnd, QUOTES + " ");
        direct = overRemark(text, direct);
        char sign = direct < text.length() ? text.charAt(direct) : '\n';
        if (sign == ':' || sign == '=' || sign == '→') {
            add(values, key, keyStart, Join.COLON, valueStart(text, direct + 1), text);
            return;
        }
        if (sign == '|' || sign == ';') {
            add(values, key, keyStart, Join.CELL, valueStart(text, direct + 1), text);
            return;
        }
        add(
                values,
                key,
                keyStart,
                Join.NEXT,
                skip(text, overRemark(text, skip(text, keyEnd, " ")), " " + QUOTES),
                text);
        far(values, key, keyStart, keyEnd, text, isKey);
    }

    /** Looks behind the words of the same clause for a colon or a verb, up to the next word that has a value of its own. */
    private static void far(
            List<KeyedValue> values, String key, int keyStart, int keyEnd, String text, Predicate<String> isKey) {
        int stop = Math.min(text.length(), keyEnd + MOST_WORDS_BETWEEN);
        for (int i = keyEnd; i < stop; i++) {
            char c = text.charAt(i);
            if (c == ':' || c == '=') {
                add(values, key, keyStart, Join.FAR_COLON, valueStart(text, i + 1), text);
                return;
            }
            if (c == '|' || c == '\n' || c == ';' || c == '.' || c == '?' || c == '!') {
                return;
            }
            if (!Character.isLetter(c) || Character.isLetter(text.charAt(i - 1))) {
                continue;
            }
            int end = wordEnd(text, i);
            String word = end - i > LONGEST_WORD ? "" : text.substring(i, end).toLowerCase(Locale.ROOT);
            if (isKey.test(word)) {
                return;
            }
            if (VERBS.has(word)) {
                add(values, key, keyStart, Join.IS, afterAdverbs(text, end), text);
            }
        }
    }

    private static int afterAdverbs(String text, int from) {
        int at = skip(text, from, " " + QUOTES + ":");
        for (String word : List.of("nog steeds ", "nu ", "voortaan ", "altijd ", "momenteel ", "dit jaar ")) {
            if (text.startsWith(word, at)) {
                at = skip(text, at + word.length(), " " + QUOTES);
            }
        }
        return at;
    }

    private static int overRemark(String text, int at) {
        if (at >= text.length() || text.charAt(at) != '(') {
            return at;
        }
        for (int i = at; i < Math.min(text.length(), at + 40); i++) {
            if (text.charAt(i) == ')') {
                return skip(text, i + 1, " ");
            }
        }
        return at;
    }

    private static int valueStart(String text, int from) {
        int at = skip(text, from, " =:>");
        return skip(text, at, QUOTES);
    }

    private static int skip(String text, int from, String signs) {
        int at = from;
        while (at < text.length() && at < from + 20 && signs.indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    private static void add(List<KeyedValue> values, String key, int keyStart, Join join, int start, String text) {
        int end = start;
        while (end < text.length() && end < start + LONGEST && " \n|;\"`“”„«»".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        while (end > start && ".,)’']".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        if (end > start) {
            values.add(new KeyedValue(key, keyStart, join, start, end));
        }
    }
}
