package io.github.ictplan.changes;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whether two texts say the same in the same words: only white space, punctuation, capitals or a typing error differ. */
final class Wordings {
    private static final int LONG = 6;
    /** Of longer words, few are another word with one letter less. */
    private static final int LONGEST = 10;

    /** Words of which one letter turns what is said. */
    private static final List<String> TURNING = List.of(
            "moet",
            "moest",
            "mag",
            "moge",
            "mocht",
            "kan",
            "kun",
            "kon",
            "zal",
            "zul",
            "zou",
            "wil",
            "hoef",
            "niet",
            "geen",
            "nooit",
            "altijd",
            "steeds",
            "alleen",
            "enkel",
            "behalve",
            "verplicht",
            "verlicht",
            "verbod",
            "verbied",
            "verboden",
            "toegelaten",
            "toegestaan");

    private static final Set<Character> SAYING = Set.of('%', '&', '@', '#', '/', '*', '§');

    private Wordings() {}

    static boolean areSame(Field field, @Nullable Value from, @Nullable Value to) {
        if (from == null || to == null) {
            return false;
        }
        List<String> mine = tokens(text(field, from));
        List<String> theirs = tokens(text(field, to));
        if (mine.size() != theirs.size()) {
            return false;
        }
        for (int i = 0; i < mine.size(); i++) {
            if (!mine.get(i).equals(theirs.get(i)) && !isTypingError(mine.get(i), theirs.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** Of mark-up, what a reader sees of it. */
    private static String text(Field field, Value value) {
        String text = WordBag.text(value);
        return field == Field.MARK_UP ? withoutTags(text) : text;
    }

    private static String withoutTags(String html) {
        StringBuilder text = new StringBuilder();
        boolean tag = false;
        for (int i = 0; i < html.length(); i++) {
            char sign = html.charAt(i);
            tag = sign == '<' || tag;
            text.append(tag ? ' ' : sign);
            tag = tag && sign != '>';
        }
        return text.toString();
    }

    /** Words and numbers in lower case, and the signs that say something. */
    private static List<String> tokens(String text) {
        List<String> tokens = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean inside = i < text.length() && isInside(text, i);
            if (inside && start < 0) {
                start = i;
            } else if (!inside && start >= 0) {
                tokens.add(text.substring(start, i).toLowerCase(Locale.ROOT));
                start = -1;
            }
            if (!inside && i < text.length() && isSaying(text.charAt(i))) {
                tokens.add(text.substring(i, i + 1));
            }
        }
        return tokens;
    }

    /** A letter or digit, or a sign between two digits. */
    private static boolean isInside(String text, int i) {
        char sign = text.charAt(i);
        return Character.isLetterOrDigit(sign)
                || !Character.isWhitespace(sign)
                        && i > 0
                        && i + 1 < text.length()
                        && Character.isDigit(text.charAt(i - 1))
                        && Character.isDigit(text.charAt(i + 1));
    }

    private static boolean isSaying(char sign) {
        int type = Character.getType(sign);
        return SAYING.contains(sign)
                || type == Character.CURRENCY_SYMBOL
                || type == Character.MATH_SYMBOL
                || type == Character.OTHER_SYMBOL
                || Character.isSurrogate(sign);
    }

    /**
     * One letter in the middle of a long word: swapped with its neighbour, without its accent, or too many where Dutch has no such word. Another letter
     * may make another word ({@code bewaren}, {@code bewaken}), so it is never only an error.
     */
    private static boolean isTypingError(String one, String other) {
        if (Math.min(one.length(), other.length()) < LONG
                || !isWord(one)
                || !isWord(other)
                || turns(one)
                || turns(other)) {
            return false;
        }
        int start = 0;
        while (start < Math.min(one.length(), other.length()) && one.charAt(start) == other.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < Math.min(one.length(), other.length()) - start
                && one.charAt(one.length() - 1 - end) == other.charAt(other.length() - 1 - end)) {
            end++;
        }
        int mine = one.length() - start - end;
        int theirs = other.length() - start - end;
        boolean swapped = mine == 2
                && theirs == 2
                && one.charAt(start) == other.charAt(start + 1)
                && one.charAt(start + 1) == other.charAt(start);
        if (start == 0 || end == 0) {
            return false;
        }
        String longer = mine > theirs ? one : other;
        boolean extra = mine + theirs == 1 && (Spelling.isImpossible(longer, start) || longer.length() > LONGEST);
        return extra
                || swapped
                || mine == 1 && theirs == 1 && Spelling.isAccent(one.charAt(start), other.charAt(start));
    }

    private static boolean isWord(String token) {
        return token.chars().allMatch(Character::isLetter);
    }

    private static boolean turns(String token) {
        return TURNING.stream().anyMatch(token::startsWith);
    }
}
