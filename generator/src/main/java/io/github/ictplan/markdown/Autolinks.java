package io.github.ictplan.markdown;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Addresses in running text as GFM finds them (GFM 6.9): {@code www.}, {@code http://}, {@code https://}, e-mail. One pass, no patterns. */
final class Autolinks {
    private final String text;
    private final List<Found> found = new ArrayList<>();

    /** An address from {@code start} to before {@code end}. */
    record Found(int start, int end, String destination) {}

    private Autolinks(String text) {
        this.text = text;
    }

    static List<Found> in(String text) {
        if (text.indexOf('@') < 0 && text.indexOf("://") < 0 && text.indexOf("www.") < 0) {
            return List.of();
        }
        Autolinks links = new Autolinks(text);
        links.search();
        return links.found;
    }

    private void search() {
        int done = 0;
        int at = 0;
        while (at < text.length()) {
            Found link = startingAt(at, done);
            if (link == null) {
                at++;
            } else {
                found.add(link);
                done = link.end();
                at = done;
            }
        }
    }

    private @Nullable Found startingAt(int at, int done) {
        char c = text.charAt(at);
        if (c == 'w' && mayStart(at, done) && text.startsWith("www.", at)) {
            return address(at, at, "http://");
        }
        if (c == 'h' && mayStart(at, done)) {
            int host = text.startsWith("https://", at) ? at + 8 : text.startsWith("http://", at) ? at + 7 : -1;
            return host < 0 ? null : address(at, host, "");
        }
        return c == '@' ? mail(at, done) : null;
    }

    private boolean mayStart(int at, int done) {
        if (at == done) {
            return at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
        }
        char before = text.charAt(at - 1);
        return Character.isWhitespace(before) || "*_~(\"'\u201C\u2018\u00AB".indexOf(before) >= 0;
    }

    private @Nullable Found address(int start, int host, String scheme) {
        int hostEnd = hostEnd(host);
        if (hostEnd < 0) {
            return null;
        }
        int end = hostEnd;
        while (end < text.length() && !Character.isWhitespace(text.charAt(end)) && text.charAt(end) != '<') {
            end++;
        }
        end = withoutTail(start, end);
        return end <= host ? null : new Found(start, end, scheme + text.substring(start, end));
    }

    /** The end of a host name with at least one full stop and no underscore in its last two parts; -1 if there is none. */
    private int hostEnd(int host) {
        int end = host;
        int dots = 0;
        int lastUnderscore = -1;
        int lastDot = -1;
        int dotBefore = -1;
        while (end < text.length()) {
            char c = text.charAt(end);
            if (c == '.') {
                if (end == host || text.charAt(end - 1) == '.') {
                    break;
                }
                dots++;
                dotBefore = lastDot;
                lastDot = end;
            } else if (c == '_') {
                lastUnderscore = end;
            } else if (c != '-' && !Character.isLetterOrDigit(c)) {
                break;
            }
            end++;
        }
        boolean open = lastDot == end - 1 && dots == 1;
        return dots == 0 || open || lastUnderscore > dotBefore && lastUnderscore >= 0 ? -1 : end;
    }

    private int withoutTail(int start, int from) {
        int end = from;
        int open = 0;
        for (int i = start; i < end; i++) {
            open += text.charAt(i) == '(' ? 1 : text.charAt(i) == ')' ? -1 : 0;
        }
        while (end > start) {
            char c = text.charAt(end - 1);
            if (c == ')' && open < 0) {
                open++;
            } else if ("?!.,:*_~'\";\u201D\u2019\u00BB\u2026".indexOf(c) < 0) {
                break;
            }
            end--;
        }
        return end;
    }

    private @Nullable Found mail(int at, int done) {
        int start = at;
        while (start > done && isLocal(text.charAt(start - 1))) {
            start--;
        }
        int end = at + 1;
        int dots = 0;
        while (end < text.length() && isDomain(text.charAt(end))) {
            dots += text.charAt(end) == '.' ? 1 : 0;
            end++;
        }
        while (end > at + 1 && text.charAt(end - 1) == '.') {
            end--;
            dots--;
        }
        boolean badEnd = text.charAt(end - 1) == '-' || text.charAt(end - 1) == '_';
        boolean badStart = end < text.length() && text.charAt(end) == '@';
        if (start == at || dots < 1 || badEnd || badStart || text.charAt(at + 1) == '.') {
            return null;
        }
        return new Found(start, end, "mailto:" + text.substring(start, end));
    }

    private static boolean isLocal(char c) {
        return isAsciiLetterOrDigit(c) || c == '.' || c == '-' || c == '_' || c == '+';
    }

    private static boolean isDomain(char c) {
        return isAsciiLetterOrDigit(c) || c == '.' || c == '-' || c == '_';
    }

    private static boolean isAsciiLetterOrDigit(char c) {
        return c >= '0' && c <= '9' || c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
    }
}
