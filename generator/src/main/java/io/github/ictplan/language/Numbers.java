package io.github.ictplan.language;

import io.github.ictplan.language.Trace.Kind;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells numbers that count something and dates from numbers that are only a name: {@code Windows 11}, {@code stap 2}. */
final class Numbers {
    private final String text;
    private final List<Word> sentence;
    private final ConcreteWords words;
    private final Set<String> written;
    private final Set<String> uncounted;
    private final Set<String> named;
    private final Set<String> joined;
    private final Set<String> rooms;

    Numbers(ConcreteWords words, String text, List<Word> sentence) {
        this.words = words;
        this.text = text;
        this.sentence = sentence;
        this.written = words.section("telwoord");
        this.uncounted = words.section("telt niet");
        this.named = words.section("genummerd");
        this.joined = words.section("eenheid aan getal");
        this.rooms = words.section("genummerde plaats");
    }

    /** What the word is as a number; null if it is none, or no concrete one. */
    @Nullable
    Kind kind(int i) {
        Word word = sentence.get(i);
        if (written.contains(word.folded()) || isAccentedOne(word)) {
            return countsNext(i) ? Kind.AMOUNT : null;
        }
        if (!word.isNumber()) {
            return null;
        }
        String before = i == 0 ? "" : sentence.get(i - 1).folded();
        if (rooms.contains(before)) {
            return Kind.PLACE;
        }
        if (isMoney(word) || isFollowedBy(word, '%') || joined.contains(ending(word.folded()))) {
            return Kind.AMOUNT;
        }
        if (named.contains(before)) {
            return null;
        }
        if (isDate(word)) {
            return Kind.MOMENT;
        }
        return isPlain(word.folded()) && countsNext(i) ? Kind.AMOUNT : null;
    }

    /** {@code één}, not {@code een}. */
    private boolean isAccentedOne(Word word) {
        return word.is("een") && text.charAt(word.start()) != 'e' && text.charAt(word.start()) != 'E';
    }

    private boolean countsNext(int i) {
        if (i + 1 >= sentence.size()) {
            return false;
        }
        Word next = sentence.get(i + 1);
        return onlySpace(sentence.get(i).end(), next.start())
                && Character.isLetter(next.folded().charAt(0))
                && !uncounted.contains(next.folded());
    }

    private boolean isDate(Word word) {
        String folded = word.folded();
        return isYear(folded)
                || folded.indexOf('-') > 0 && folded.chars().allMatch(sign -> sign == '-' || isDigit(sign))
                || isFollowedBy(word, '/') && word.end() + 1 < text.length() && isDigit(text.charAt(word.end() + 1));
    }

    private static boolean isYear(String folded) {
        return folded.length() == 4
                && (folded.startsWith("19") || folded.startsWith("20"))
                && folded.chars().allMatch(Numbers::isDigit);
    }

    private boolean isMoney(Word word) {
        int at = word.start() - 1;
        if (at >= 0 && isSpace(text.charAt(at))) {
            at--;
        }
        return at >= 0 && text.charAt(at) == '€' || isFollowedBy(word, '€');
    }

    private boolean isFollowedBy(Word word, char sign) {
        int at = word.end();
        if (at < text.length() && isSpace(text.charAt(at)) && sign != '/') {
            at++;
        }
        return at < text.length() && text.charAt(at) == sign;
    }

    private boolean onlySpace(int start, int end) {
        for (int i = start; i < end; i++) {
            if (!isSpace(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** What stands behind the digits: {@code u} of {@code 15u30}. */
    private static String ending(String folded) {
        int from = 0;
        while (from < folded.length() && !Character.isLetter(folded.charAt(from))) {
            from++;
        }
        int to = from;
        while (to < folded.length() && Character.isLetter(folded.charAt(to))) {
            to++;
        }
        return folded.substring(from, to);
    }

    private static boolean isPlain(String folded) {
        return folded.chars().allMatch(sign -> isDigit(sign) || sign == '.' || sign == ',');
    }

    private static boolean isSpace(char sign) {
        return Character.isWhitespace(sign) || Character.isSpaceChar(sign);
    }

    private static boolean isDigit(int sign) {
        return sign >= '0' && sign <= '9';
    }
}
