package io.github.ictplan.rules.privacy;

import io.github.ictplan.rules.privacy.Scan.Hit;
import java.util.ArrayList;
import java.util.List;

/** Names with their passwords within an address ({@code https://name:password@host}, RFC 3986, 3.2.1), and the sign that phones read to join a network. */
final class Credentials {
    private static final int LONGEST = 120;

    private Credentials() {}

    /** The parts of a text between {@code ://} and {@code @} that hold a password, and the passwords in {@code WIFI:…}. */
    static List<Hit> in(String text) {
        List<Hit> hits = new ArrayList<>();
        for (int i = text.indexOf(':'); i >= 0; i = text.indexOf(':', i + 1)) {
            if (text.startsWith("://", i)) {
                userInfo(text, i + 3, hits);
            } else if (i >= 4 && text.regionMatches(true, i - 4, "WIFI", 0, 4)) {
                wifi(text, i + 1, hits);
            }
        }
        return hits;
    }

    private static void userInfo(String text, int start, List<Hit> hits) {
        int colon = -1;
        for (int i = start; i < Math.min(text.length(), start + LONGEST); i++) {
            char c = text.charAt(i);
            if (c == '@' && colon > start && i > colon + 1 && "<{$".indexOf(text.charAt(colon + 1)) < 0) {
                hits.add(new Hit(start, i));
                return;
            }
            if (c == '/' || c == '?' || c == '#' || Character.isWhitespace(c)) {
                return;
            }
            colon = c == ':' && colon < 0 ? i : colon;
        }
    }

    private static void wifi(String text, int start, List<Hit> hits) {
        for (int i = start; i < Math.min(text.length() - 2, start + LONGEST) && text.charAt(i) != '\n'; i++) {
            if (text.startsWith("P:", i) && (i == start || text.charAt(i - 1) == ';')) {
                int end = i + 2;
                while (end < text.length() && end < i + LONGEST && ";\n".indexOf(text.charAt(end)) < 0) {
                    end++;
                }
                hits.add(new Hit(i + 2, end));
                return;
            }
        }
    }
}
