package io.github.ictplan.rules.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The number of a network card (IEEE 802): six pairs, or three groups of four as some switches print them. */
final class MacAddress implements Scan {
    private static final Words MAC = Words.of("mac macadres macadressen ethernet hardwareadres bssid");
    private static final int NEAR = 40;

    @Override
    public List<Hit> in(String text) {
        List<Hit> hits = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            if (!isHex(text.charAt(i)) || i > 0 && isPart(text.charAt(i - 1))) {
                continue;
            }
            int end = grouped(text, i, 2, ":-");
            end = end > 0 ? end : grouped(text, i, 4, ".");
            end = end > 0 ? end : grouped(text, i, 12, "");
            if (end > 0 && isOne(text, i, end)) {
                hits.add(new Hit(i, end));
                i = end;
            }
        }
        return hits;
    }

    /** The end of twelve hexadecimal digits in groups, one and the same sign between them; -1 if there are none. */
    private static int grouped(String text, int start, int size, String signs) {
        int digits = 0;
        int at = start;
        char sign = 0;
        while (digits < 12 && at < text.length()) {
            char c = text.charAt(at);
            if (digits > 0 && digits % size == 0 && size < 12 && text.charAt(at - 1) != sign) {
                if (signs.indexOf(c) < 0 || sign != 0 && c != sign) {
                    return -1;
                }
                sign = c;
            } else if (isHex(c)) {
                digits++;
            } else {
                return -1;
            }
            at++;
        }
        return digits == 12 && (at >= text.length() || !isPart(text.charAt(at)) || text.charAt(at) == '.') ? at : -1;
    }

    private static boolean isOne(String text, int start, int end) {
        String digits = text.substring(start, end).toLowerCase(Locale.ROOT);
        boolean same = digits.chars()
                        .filter(c -> Character.digit(c, 16) >= 0)
                        .distinct()
                        .count()
                == 1;
        boolean letter = digits.chars().anyMatch(c -> c >= 'a' && c <= 'f');
        boolean grouped = digits.length() > 12;
        return !same && (grouped && (letter || digits.indexOf(':') >= 0) || MAC.before(text, start, NEAR));
    }

    private static boolean isHex(char c) {
        return c >= '0' && c <= '9' || c >= 'a' && c <= 'f' || c >= 'A' && c <= 'F';
    }

    private static boolean isPart(char c) {
        return Character.isLetterOrDigit(c) || c == ':' || c == '-' || c == '_' || c == '.';
    }
}
