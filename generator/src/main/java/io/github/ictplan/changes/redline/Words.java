package io.github.ictplan.changes.redline;

import io.github.ictplan.language.Months;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Cuts text into the words that a Dutch reader sees change as one: {@code € 1.200}, {@code 22 juni 2026}, {@code 30 %}, {@code foto's}. */
final class Words {
    private static final Set<String> UNITS = Set.of(
            "%",
            "euro", "eur", "jaar", "maanden", "maand", "weken", "week", "dagen", "dag", "uur", "uren", "minuten", "min",
            "km", "m", "cm", "kb", "mb", "gb", "tb", "kwh", "mbps", "gbps", "procent");
    private static final int YEAR_DIGITS = 4;

    private record Piece(String text, String gap) {}

    private Words() {}

    /** Adds the words of a text without line ends that matter; returns whether white space stands at its end. */
    static boolean add(String raw, boolean spacedBefore, Look look, List<Word> words) {
        String text = Visible.of(raw);
        List<Piece> pieces = new ArrayList<>();
        String gap = spacedBefore ? " " : "";
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (isSpace(c)) {
                gap = c == '\u00A0' ? "\u00A0" : " ";
                at++;
                continue;
            }
            int end = end(text, at);
            pieces.add(new Piece(text.substring(at, end), gap));
            gap = "";
            at = end;
        }
        for (Piece piece : joined(pieces)) {
            words.add(Word.of(piece.text, !piece.gap.isEmpty(), look));
        }
        return !gap.isEmpty();
    }

    /** Adds code, in which each blank and line end counts. */
    static void addCode(String raw, List<Word> words) {
        String text = Visible.of(raw);
        int at = 0;
        while (at < text.length()) {
            int end = at + 1;
            char c = text.charAt(at);
            if (c != '\n') {
                boolean space = isSpace(c);
                boolean part = isPart(c);
                while (end < text.length()
                        && text.charAt(end) != '\n'
                        && (space ? isSpace(text.charAt(end)) : isPart(text.charAt(end)) == part)
                        && isSpace(text.charAt(end)) == space) {
                    end++;
                }
            }
            words.add(Word.of(text.substring(at, end), false, Look.PLAIN));
            at = end;
        }
    }

    private static int end(String text, int start) {
        if (text.startsWith("http://", start) || text.startsWith("https://", start) || text.startsWith("www.", start)) {
            return addressEnd(text, start);
        }
        char first = text.charAt(start);
        int at = start + 1;
        if (!isPart(first)) {
            while (at < text.length() && (text.charAt(at) == first || isTail(text.charAt(at)))) {
                at++;
            }
            return at;
        }
        while (at < text.length() && (isPart(text.charAt(at)) || isJoint(text, at))) {
            at++;
        }
        return at < text.length() && text.charAt(at) == '%' ? at + 1 : at;
    }

    private static int addressEnd(String text, int start) {
        int at = start;
        while (at < text.length() && !isSpace(text.charAt(at))) {
            at++;
        }
        while (at > start + 1 && ".,;:!?)]}\"'".indexOf(text.charAt(at - 1)) >= 0) {
            at--;
        }
        return at;
    }

    private static List<Piece> joined(List<Piece> pieces) {
        List<Piece> joined = new ArrayList<>(pieces.size());
        int at = 0;
        while (at < pieces.size()) {
            int end = at + length(pieces, at);
            StringBuilder text = new StringBuilder(pieces.get(at).text);
            for (Piece piece : pieces.subList(at + 1, end)) {
                text.append(piece.gap).append(piece.text);
            }
            joined.add(new Piece(text.toString(), pieces.get(at).gap));
            at = end;
        }
        return joined;
    }

    /** How many pieces make one word from here on. */
    private static int length(List<Piece> pieces, int at) {
        String first = pieces.get(at).text;
        String second = next(pieces, at + 1);
        if (first.equals("€") && isNumber(second)) {
            return 2;
        }
        if (!isNumber(first)) {
            return 1;
        }
        if (first.length() <= 2 && Months.NAMES.contains(second)) {
            String year = next(pieces, at + 2);
            return year.length() == YEAR_DIGITS && isNumber(year) ? 3 : 2;
        }
        return UNITS.contains(second.toLowerCase(Locale.ROOT)) ? 2 : 1;
    }

    private static String next(List<Piece> pieces, int at) {
        return at < pieces.size() ? pieces.get(at).text : "";
    }

    private static boolean isNumber(String text) {
        return !text.isEmpty() && Character.isDigit(text.charAt(0));
    }

    /** Whether a mark between two letters or digits holds them together. */
    private static boolean isJoint(String text, int at) {
        if (at + 1 >= text.length() || !isPart(text.charAt(at + 1))) {
            return false;
        }
        char c = text.charAt(at);
        boolean digits = Character.isDigit(text.charAt(at - 1)) && Character.isDigit(text.charAt(at + 1));
        return "'’-‑_@&/.".indexOf(c) >= 0 || digits && (c == ',' || c == ':' || c == '–');
    }

    private static boolean isPart(char c) {
        int type = Character.getType(c);
        return Character.isLetterOrDigit(c)
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }

    /** What is never alone: the rest of a character outside the first plane, and what changes or joins the one before. */
    private static boolean isTail(char c) {
        int type = Character.getType(c);
        return Character.isSurrogate(c)
                || c == '\u200D'
                || type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    static boolean isSpace(char c) {
        return Character.isWhitespace(c) || c == '\u00A0' || c == '\u202F' || c == '\u2007';
    }
}
