package io.github.ictplan.language;

import java.util.ArrayList;
import java.util.List;

/**
 * The words of a text. {@code ICT-plan}, {@code foto's}, {@code 21e-eeuwse}, {@code 1.200} and {@code o.a} are one word each; a slash, a hyphen
 * at an end and a dash part words.
 */
public final class Words {
    private final String text;
    private final int end;

    private Words(String text, int end) {
        this.text = text;
        this.end = end;
    }

    /** All words, in order. */
    public static List<Word> of(String text) {
        return of(text, 0, text.length());
    }

    /** The words from {@code start} to before {@code end}; their offsets are those of the text. */
    public static List<Word> of(String text, int start, int end) {
        Words words = new Words(text, end);
        List<Word> found = new ArrayList<>();
        int at = start;
        while (at < end) {
            int after = words.after(at);
            if (after > at) {
                found.add(words.word(at, after));
                at = after;
            } else {
                at++;
            }
        }
        return found;
    }

    /** How many words there are. */
    public static int count(String text) {
        Words words = new Words(text, text.length());
        int count = 0;
        int at = 0;
        while (at < text.length()) {
            int after = words.after(at);
            count += after > at ? 1 : 0;
            at = Math.max(after, at + 1);
        }
        return count;
    }

    private Word word(int start, int after) {
        boolean capital = Character.isUpperCase(text.charAt(start))
                && start + 1 < after
                && !Character.isUpperCase(text.charAt(start + 1))
                && !isDigit(text.charAt(start + 1));
        return new Word(start, after, Folding.of(text, start, after), capital);
    }

    /** Where the word ends that begins here; {@code start} itself if none does. */
    private int after(int start) {
        if (!isLetterOrDigit(start)) {
            return start;
        }
        int at = start;
        int part = start;
        while (at < end) {
            if (isLetterOrDigit(at) || belongsToLetter(text.charAt(at))) {
                at++;
            } else if (joins(part, at)) {
                at++;
                part = at;
            } else {
                break;
            }
        }
        return at;
    }

    /** Whether the sign at an offset stands between two parts of one word, the first of which begins at {@code part}. */
    private boolean joins(int part, int at) {
        if (at + 1 >= end || !isLetterOrDigit(at + 1)) {
            return false;
        }
        return switch (text.charAt(at)) {
            case '-', '‐', '‑', '\'', '’', 'ʼ' -> true;
            case '.' ->
                isDigit(text.charAt(at - 1)) && isDigit(text.charAt(at + 1))
                        || at == part + 1 && Character.isLetter(text.charAt(part)) && isOneLetter(at + 1);
            case ',' -> isDigit(text.charAt(at - 1)) && isDigit(text.charAt(at + 1));
            default -> false;
        };
    }

    private boolean isOneLetter(int at) {
        return Character.isLetter(text.charAt(at)) && (at + 1 >= end || !isLetterOrDigit(at + 1));
    }

    private boolean isLetterOrDigit(int at) {
        return Character.isLetterOrDigit(text.charAt(at));
    }

    private static boolean belongsToLetter(char sign) {
        return Folding.isMark(sign) || Folding.isSoftHyphen(sign);
    }

    private static boolean isDigit(char sign) {
        return sign >= '0' && sign <= '9';
    }
}
