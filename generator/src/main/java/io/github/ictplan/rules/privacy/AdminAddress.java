package io.github.ictplan.rules.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Where somebody manages the network or the site: a name that exists only inside, a folder on a server, the door of the administrators. */
final class AdminAddress implements Scan {
    private static final List<String> INSIDE =
            List.of(".local", ".lan", ".intern", ".internal", ".corp", ".home.arpa", ".localdomain", ".intranet");
    private static final List<String> DOORS = List.of(
            "/wp-admin",
            "/wp-login",
            "/phpmyadmin",
            "/administrator",
            "/cgi-bin/luci",
            ":8443",
            ":10000",
            ":8006",
            ":9090");
    private static final String ENDS = " \n)>]\"'`|,";
    private static final String ENDS_OF_NAME = ENDS + "/:?#";
    private static final int LONGEST = 200;

    @Override
    public List<Hit> in(String text) {
        List<Hit> hits = new ArrayList<>();
        for (int i = 0; i < text.length() - 4; i++) {
            int end = -1;
            if (text.startsWith("://", i)) {
                end = isInside(text, i + 3) ? addressEnd(text, i + 3) : -1;
            } else if (text.charAt(i) == '\\' && text.charAt(i + 1) == '\\' && Character.isLetter(text.charAt(i + 2))) {
                end = isShare(text, i + 2) ? addressEnd(text, i + 2) : -1;
            }
            if (end > 0) {
                hits.add(new Hit(text.charAt(i) == ':' ? i + 3 : i, end));
                i = end;
            }
        }
        return hits;
    }

    private static int addressEnd(String text, int from) {
        return trimmed(text, from, end(text, from, ENDS));
    }

    private static int end(String text, int from, String ends) {
        int end = from;
        while (end < text.length() && end < from + LONGEST && ends.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return end;
    }

    private static int trimmed(String text, int from, int to) {
        int end = to;
        while (end > from && ".:;".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end;
    }

    private static boolean isInside(String text, int from) {
        int end = end(text, from, ENDS_OF_NAME);
        String name = text.substring(from, trimmed(text, from, end)).toLowerCase(Locale.ROOT);
        return INSIDE.stream().anyMatch(name::endsWith)
                || DOORS.stream().anyMatch(door -> text.regionMatches(true, end, door, 0, door.length()));
    }

    private static boolean isShare(String text, int from) {
        int end = from;
        while (end < text.length()
                && end < from + 60
                && (Character.isLetterOrDigit(text.charAt(end)) || "-_.".indexOf(text.charAt(end)) >= 0)) {
            end++;
        }
        return end > from + 1
                && end + 1 < text.length()
                && text.charAt(end) == '\\'
                && Character.isLetterOrDigit(text.charAt(end + 1));
    }
}
