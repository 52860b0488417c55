package io.github.ictplan.report;

import io.github.ictplan.finding.Finding;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What makes a finding the same one in the next run, though lines moved: its rule, its file, its words, and which one of those it is. Findings must be
 * asked for in the order of the report.
 */
final class Fingerprints {
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern LINE = Pattern.compile("\\bregel \\d+");
    private static final int BYTES = 16;

    private final Map<String, Integer> seen = new HashMap<>();

    /** 32 hexadecimal digits. */
    String next(Finding finding) {
        String key = String.join("\n", finding.rule().slug(), finding.where().file(), words(finding.message()));
        int occurrence = seen.merge(key, 1, Integer::sum);
        return HexFormat.of().formatHex(digest(key + "\n" + occurrence), 0, BYTES);
    }

    /** Without what changes when lines move. */
    private static String words(String message) {
        String spaced = SPACE.matcher(message).replaceAll(" ").toLowerCase(Locale.ROOT);
        return LINE.matcher(spaced).replaceAll("regel");
    }

    private static byte[] digest(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
