package io.github.ictplan.markdown;

import java.util.Locale;
import java.util.Set;

/** Which addresses a page may hold. */
final class Addresses {
    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto", "tel");

    private Addresses() {}

    /** The address as an attribute holds it: no blank stays a blank. */
    static String written(String address) {
        return address.strip().replace(" ", "%20");
    }

    /** A relative address, or one of four schemes; never another host without a scheme, a backslash or a control character. */
    static boolean isSafe(String address) {
        for (int i = 0; i < address.length(); i++) {
            char c = address.charAt(i);
            if (c <= ' ' || c == '\\' || c >= '\u007F' && c <= '\u009F') {
                return false;
            }
        }
        if (address.startsWith("//")) {
            return false;
        }
        int colon = address.indexOf(':');
        int slash = firstOf(address);
        return colon < 0 || slash >= 0 && slash < colon || isScheme(address.substring(0, colon));
    }

    private static boolean isScheme(String name) {
        return SCHEMES.contains(name.toLowerCase(Locale.ROOT));
    }

    /** Where a path, query or fragment begins: a colon after it is no scheme's. */
    private static int firstOf(String address) {
        for (int i = 0; i < address.length(); i++) {
            if ("/?#".indexOf(address.charAt(i)) >= 0) {
                return i;
            }
        }
        return -1;
    }
}
