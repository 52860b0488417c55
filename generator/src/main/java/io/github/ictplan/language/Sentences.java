package io.github.ictplan.language;

import java.util.ArrayList;
import java.util.List;

/**
 * Splits Dutch text into sentences. Knows abbreviations ({@code afkortingen.txt}), dates and amounts, initials, numbers of a list, dots that stand
 * for what was left out, and quotes and brackets behind a stop. An empty line ends a sentence too.
 */
public final class Sentences {
    /** Long enough for the longest abbreviation; so far back a stop looks. */
    private static final int LONGEST_ABBREVIATION = 14;

    private static final int MOST_OPENING_SIGNS = 3;
    private static final String OPENING = "\"'“”„‘«([*•–—-";
    private static final String CLOSING = "\"'”’»)]*_";

    private final String text;
    private final Abbreviations abbreviations = Abbreviations.shipped();

    private Sentences(String text) {
        this.text = text;
    }

    /** The sentences, in order; what is only white space belongs to none. */
    public static List<Sentence> of(String text) {
        return new Sentences(text).split();
    }

    private List<Sentence> split() {
        List<Sentence> sentences = new ArrayList<>();
        int start = afterSpace(0);
        int at = start;
        while (at < text.length()) {
            int end = at;
            if (isStop(text.charAt(at))) {
                int stops = afterStops(at);
                end = afterClosing(stops);
                if (!ends(start, at, stops, end)) {
                    at = end;
                    continue;
                }
            } else if (!isEmptyLine(at)) {
                at++;
                continue;
            }
            add(sentences, start, end);
            start = afterSpace(end);
            at = start;
        }
        add(sentences, start, text.length());
        return List.copyOf(sentences);
    }

    private void add(List<Sentence> sentences, int start, int end) {
        int last = end;
        while (last > start && isSpace(text.charAt(last - 1))) {
            last--;
        }
        if (last > start) {
            sentences.add(new Sentence(start, last));
        }
    }

    /** Whether the stops from {@code at} to before {@code stops} end the sentence; quotes and brackets close up to {@code end}. */
    private boolean ends(int start, int at, int stops, int end) {
        int next = afterSpace(end);
        if (next >= text.length()) {
            return true;
        }
        char before = at == 0 ? ' ' : text.charAt(at - 1);
        if (end > stops && (before == '(' || before == '[')) {
            return false;
        }
        if (next == end) {
            return isGlued(at, stops, next);
        }
        Opening opening = opening(next);
        if (opening == Opening.SMALL_LETTER) {
            return false;
        }
        if (text.charAt(at) != '.' || stops > at + 1) {
            return !isNetwork(at, stops);
        }
        return !belongsToWord(start, at, next, opening);
    }

    /** GO! is a name. */
    private boolean isNetwork(int at, int stops) {
        return stops == at + 1
                && text.charAt(at) == '!'
                && at >= 2
                && text.startsWith("GO", at - 2)
                && (at == 2 || !Character.isLetterOrDigit(text.charAt(at - 3)));
    }

    /** {@code klas.De volgende}: a space was forgotten; {@code school.be} is none of it. */
    private boolean isGlued(int at, int stops, int next) {
        if (stops != at + 1 || stops != next || at < 2 || next + 1 >= text.length()) {
            return false;
        }
        return Character.isLowerCase(text.charAt(at - 1))
                && Character.isLowerCase(text.charAt(at - 2))
                && Character.isUpperCase(text.charAt(next))
                && Character.isLowerCase(text.charAt(next + 1))
                && wordBefore(at).chars().allMatch(Character::isLetter);
    }

    /** Whether the point at an offset is part of the word before it. */
    private boolean belongsToWord(int start, int at, int next, Opening opening) {
        String word = wordBefore(at);
        if (abbreviations.neverEnds(word) || abbreviations.mayEnd(word) && opening == Opening.DIGIT) {
            return true;
        }
        int from = at - word.length();
        if (from == start && isListNumber(word)) {
            return true;
        }
        return isInitial(at, word) && !abbreviations.opens(wordAfter(next));
    }

    private static boolean isListNumber(String word) {
        return word.length() <= 3 && word.chars().allMatch(Sentences::isDigit)
                || word.length() == 1 && Character.isLetter(word.charAt(0));
    }

    private boolean isInitial(int at, String word) {
        boolean one = word.length() == 1 || word.length() > 1 && word.charAt(word.length() - 2) == '.';
        return one && Character.isUpperCase(text.charAt(at - 1));
    }

    /** Letters, digits, points and hyphens straight before an offset, lower case and without accents. */
    private String wordBefore(int at) {
        int from = at;
        while (from > 0 && at - from < LONGEST_ABBREVIATION && isOfWord(text.charAt(from - 1))) {
            from--;
        }
        return Folding.of(text, from, at);
    }

    private String wordAfter(int at) {
        int to = at;
        while (to < text.length() && to - at < LONGEST_ABBREVIATION && Character.isLetter(text.charAt(to))) {
            to++;
        }
        return Folding.of(text, at, to);
    }

    private static boolean isOfWord(char sign) {
        return Character.isLetterOrDigit(sign) || sign == '.' || sign == '-';
    }

    private enum Opening {
        SMALL_LETTER,
        DIGIT,
        CAPITAL
    }

    private Opening opening(int next) {
        int at = next;
        while (at < text.length() - 1 && at - next < MOST_OPENING_SIGNS && OPENING.indexOf(text.charAt(at)) >= 0) {
            at++;
            if (isSpace(text.charAt(at))) {
                return Opening.CAPITAL;
            }
        }
        char first = text.charAt(at);
        if (isDigit(first)) {
            return Opening.DIGIT;
        }
        boolean capitalFollows = at + 1 < text.length() && Character.isUpperCase(text.charAt(at + 1));
        return Character.isLowerCase(first) && !capitalFollows && !isClitic(at)
                ? Opening.SMALL_LETTER
                : Opening.CAPITAL;
    }

    /** {@code 's Morgens}, {@code 't Is}: the capital comes later. */
    private boolean isClitic(int at) {
        return at > 0
                && at + 2 < text.length()
                && "'’‘".indexOf(text.charAt(at - 1)) >= 0
                && isSpace(text.charAt(at + 1))
                && Character.isUpperCase(text.charAt(at + 2));
    }

    private int afterStops(int at) {
        int end = at;
        while (end < text.length() && isStop(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private int afterClosing(int at) {
        int end = at;
        while (end < text.length() && CLOSING.indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        return end;
    }

    private int afterSpace(int at) {
        int end = at;
        while (end < text.length() && isSpace(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private boolean isEmptyLine(int at) {
        return text.charAt(at) == '\n' && at + 1 < text.length() && text.charAt(at + 1) == '\n';
    }

    private static boolean isStop(char sign) {
        return sign == '.' || sign == '!' || sign == '?' || sign == '…';
    }

    private static boolean isSpace(char sign) {
        return Character.isWhitespace(sign) || Character.isSpaceChar(sign);
    }

    private static boolean isDigit(int sign) {
        return sign >= '0' && sign <= '9';
    }
}
