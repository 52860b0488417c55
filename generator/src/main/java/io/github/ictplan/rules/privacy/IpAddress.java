package io.github.ictplan.rules.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Addresses in a network: of IPv4 the ranges for inside use (RFC 1918, 6598, 3927), and others with a mask, a port or a word of networks before them; IPv6
 * (RFC 4291). Not the number of a version, a section, a mask, or a well-known server.
 */
final class IpAddress implements Scan {
    private static final Words NETWORK = Words.of(
            "ip adres ipadres address server servers router firewall gateway dns dhcp vlan subnet subnetmasker netwerk netwerkadres"
                    + " printer switch nas controller accesspoint ap wan lan host hosts vpn proxy ipv poort extern intern modem camera adressen bereik range");
    private static final Words VERSION = Words.of(
            "versie version versies v release build firmware update driver software app patch artikel art paragraaf hoofdstuk punt"
                    + " bijlage onderdeel titel sectie deel rubriek nr nummer doel leerplandoel minimumdoel eindterm eindtermen minimumdoelen");
    private static final List<String> KNOWN = List.of("8.8.8.8", "8.8.4.4", "1.1.1.1", "1.0.0.1", "9.9.9.9", "0.0.0.0");
    private static final int NEAR = 45;
    private static final int LONGEST = 45;

    @Override
    public List<Hit> in(String text) {
        List<Hit> hits = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!isHex(c) && c != ':' || i > 0 && isPart(text.charAt(i - 1))) {
                continue;
            }
            int end = four(text, i);
            boolean told = end > 0 ? isTelling(text, i, end) : (end = six(text, i)) > 0;
            if (told) {
                hits.add(new Hit(i, end));
            }
            i = Math.max(i, end - 1);
        }
        return hits;
    }

    private static boolean isPart(char c) {
        return Character.isLetterOrDigit(c) || c == '.' || c == ':' || c == '-' || c == '_';
    }

    /** The end of four numbers up to 255 with points between them, or -1. */
    private static int four(String text, int start) {
        int at = start;
        for (int octet = 0; octet < 4; octet++) {
            int value = 0;
            int from = at;
            while (at < text.length() && at < from + 3 && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
                value = value * 10 + text.charAt(at++) - '0';
            }
            boolean zero = at - from > 1 && text.charAt(from) == '0';
            if (at == from || value > 255 || zero || octet < 3 && (at >= text.length() || text.charAt(at++) != '.')) {
                return -1;
            }
        }
        boolean more = at < text.length()
                && (Character.isLetterOrDigit(text.charAt(at))
                        || ".-".indexOf(text.charAt(at)) >= 0
                                && at + 1 < text.length()
                                && Character.isDigit(text.charAt(at + 1))
                                && text.charAt(at) == '.');
        return more ? -1 : at;
    }

    private static boolean isTelling(String text, int start, int end) {
        String address = text.substring(start, end);
        if (KNOWN.contains(address) || address.startsWith("127.") || address.startsWith("255.")) {
            return false;
        }
        boolean masked = end + 1 < text.length()
                && "/:".indexOf(text.charAt(end)) >= 0
                && Character.isDigit(text.charAt(end + 1));
        boolean network = NETWORK.before(text, start, NEAR) || text.startsWith("://", Math.max(0, start - 3));
        if (address.startsWith("192.168.") || masked || network && !VERSION.before(text, start, 14)) {
            return true;
        }
        return isInside(address) && !VERSION.before(text, start, 24);
    }

    private static boolean isInside(String address) {
        int point = address.indexOf('.');
        int first = Integer.parseInt(address.substring(0, point));
        int second = Integer.parseInt(address.substring(point + 1, address.indexOf('.', point + 1)));
        return first == 10
                || first == 172 && second >= 16 && second < 32
                || first == 169 && second == 254
                || first == 100 && second >= 64 && second < 128;
    }

    private static int six(String text, int start) {
        int end = start;
        int groups = 0;
        int length = 0;
        int doubles = 0;
        boolean digit = false;
        while (end < text.length() && end < start + LONGEST && (text.charAt(end) == ':' || isHex(text.charAt(end)))) {
            char c = text.charAt(end);
            boolean colon = c == ':';
            doubles += colon && end > start && text.charAt(end - 1) == ':' ? 1 : 0;
            groups += !colon && length == 0 ? 1 : 0;
            length = colon ? 0 : length + 1;
            digit |= Character.isDigit(c);
            if (length > 4) {
                return -1;
            }
            end++;
        }
        boolean open = end < text.length() && (Character.isLetterOrDigit(text.charAt(end)) || text.charAt(end) == '_');
        boolean whole =
                groups == 8 && doubles == 0 || groups >= 1 && groups < 8 && doubles == 1 && isPrefix(text, start);
        return whole && !open && digit ? end : -1;
    }

    /** What an address that is left open in the middle begins with: local, own, or given out. */
    private static boolean isPrefix(String text, int start) {
        String first = text.substring(start, Math.min(text.length(), start + 5)).toLowerCase(Locale.ROOT);
        char colon = first.length() > 4 ? first.charAt(4) : 0;
        return colon == ':'
                && (first.startsWith("fe80")
                        || first.startsWith("fd")
                        || first.startsWith("fc")
                        || first.startsWith("2")
                        || first.startsWith("3"));
    }

    private static boolean isHex(char c) {
        return c >= '0' && c <= '9' || c >= 'a' && c <= 'f' || c >= 'A' && c <= 'F';
    }
}
