package io.github.ictplan.rules.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Addresses of one person: at a provider for homes, or with somebody's name at the school. Those of a function, a service or a group may be public. */
final class EmailAddress implements Scan {
    private static final Words ROLES = Words.shipped("rollen-in-adressen.txt");
    private static final Words PROVIDERS = Words.shipped("private-domeinen.txt");
    private static final int LONGEST = 64;
    private static final List<String> SIGNS = List.of("@", " [at] ", " (at) ", "[at]", "(at)", "(a)", "%40");

    @Override
    public List<Hit> in(String text) {
        List<Hit> hits = new ArrayList<>();
        int done = 0;
        for (int i = 1; i < text.length(); i++) {
            String sign = sign(text, i);
            if (sign.isEmpty()) {
                continue;
            }
            int start = localStart(text, i, done);
            int end = domainEnd(text, i + sign.length());
            if (start < i && end > 0 && isPrivate(text.substring(start, i), text.substring(i + sign.length(), end))) {
                hits.add(new Hit(start, end));
            }
            done = Math.max(i, end);
            i = done;
        }
        return hits;
    }

    private static String sign(String text, int at) {
        char c = text.charAt(at);
        if (c != '@' && c != ' ' && c != '[' && c != '(' && c != '%') {
            return "";
        }
        for (String sign : SIGNS) {
            if (text.startsWith(sign, at)) {
                return sign;
            }
        }
        return "";
    }

    private static int localStart(String text, int at, int least) {
        int start = at;
        while (start > least && start > at - LONGEST && isLocal(text.charAt(start - 1))) {
            start--;
        }
        while (start < at && !Character.isLetterOrDigit(text.charAt(start))) {
            start++;
        }
        return start;
    }

    /** The end of a domain that begins at an offset, or -1. */
    private static int domainEnd(String text, int from) {
        int end = from;
        int point = -1;
        while (end < text.length() && end < from + 4 * LONGEST && isDomain(text.charAt(end))) {
            boolean inside = end + 1 < text.length() && isDomain(text.charAt(end + 1)) && text.charAt(end + 1) != '.';
            if (text.charAt(end) == '.' && !inside) {
                break;
            }
            point = text.charAt(end) == '.' ? end : point;
            end++;
        }
        boolean top = point > from && end - point > 2;
        for (int i = point + 1; top && i < end; i++) {
            top = Character.isLetter(text.charAt(i)) || text.charAt(i) == '-';
        }
        return top ? end : -1;
    }

    private static boolean isLocal(char c) {
        return Character.isLetterOrDigit(c) || "._+-'".indexOf(c) >= 0;
    }

    private static boolean isDomain(char c) {
        return Character.isLetterOrDigit(c) || c == '.' || c == '-';
    }

    private static boolean isPrivate(String local, String domain) {
        List<String> parts = parts(local);
        List<String> labels = parts(domain);
        if (parts.isEmpty() || parts.stream().anyMatch(ROLES::has)) {
            return false;
        }
        String provider = labels.size() < 2 ? "" : labels.get(labels.size() - 2);
        return PROVIDERS.has(provider) || isPerson(parts, labels);
    }

    /** {@code jan.peeters}, {@code j.peeters}, {@code jan}, {@code jpeeters}; not the name of the school. */
    private static boolean isPerson(List<String> parts, List<String> labels) {
        if (parts.stream().anyMatch(part -> labels.contains(part) && part.length() > 1)) {
            return false;
        }
        boolean letters = parts.stream().allMatch(part -> part.length() < 3 || !Character.isDigit(part.charAt(0)));
        String first = parts.get(0);
        if (parts.size() >= 2) {
            return letters;
        }
        return FirstNames.LOWER.has(first)
                || first.length() > 3 && FirstNames.SURNAMES.has(first.substring(1))
                || first.length() > 4 && FirstNames.LOWER.has(first.substring(0, first.length() - 1))
                || FirstNames.SURNAMES.has(first);
    }

    private static List<String> parts(String address) {
        List<String> parts = new ArrayList<>();
        for (String part : address.toLowerCase(Locale.ROOT).split("[._+'-]")) {
            String word = withoutNumber(part);
            if (!word.isEmpty()) {
                parts.add(word);
            }
        }
        return parts;
    }

    private static String withoutNumber(String part) {
        int end = part.length();
        while (end > 1 && Character.isDigit(part.charAt(end - 1))) {
            end--;
        }
        return part.substring(0, end);
    }
}
