package io.github.ictplan.report;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Paths as relative references of RFC 3986. */
final class Uris {
    private Uris() {}

    /** Everything but letters without accents, digits and {@code - . _ ~ /} percent-encoded: without a colon no path can be a scheme. */
    static String encoded(String path) {
        StringBuilder uri = new StringBuilder();
        for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
            char sign = (char) (b & 0xFF);
            boolean plain = sign < 0x80 && Character.isLetterOrDigit(sign) || "-._~/".indexOf(sign) >= 0;
            uri.append(plain ? String.valueOf(sign) : String.format(Locale.ROOT, "%%%02X", b & 0xFF));
        }
        return uri.toString();
    }
}
