package io.github.ictplan.rules.approvals;

import io.github.ictplan.model.IctPlan;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Stands for what bodies approve (format.md §2): vision, goals, what actions promise, agreements, money. Follow-up, layout, file names, the order
 * of files and who may see them do not change it; one word does.
 *
 * @param text {@code 1-} and four groups of four hexadecimal digits: the version of this reckoning, and the first 64 bits of a SHA-256
 */
public record Fingerprint(String text) {
    private static final String VERSION = "1-";
    private static final int GROUP = 4;
    private static final int GROUPS = 4;

    /** That of a plan as the school wrote it, with what is hidden. */
    public static Fingerprint of(IctPlan plan) {
        byte[] words = Promises.of(plan).getBytes(StandardCharsets.UTF_8);
        String digits = HexFormat.of().formatHex(sha256(words));
        String groups = IntStream.range(0, GROUPS)
                .mapToObj(group -> digits.substring(group * GROUP, (group + 1) * GROUP))
                .collect(Collectors.joining("-"));
        return new Fingerprint(VERSION + groups);
    }

    /** Whether a fingerprint that somebody copied is this one, whatever its capitals. */
    public boolean is(String written) {
        return text.equalsIgnoreCase(written.strip());
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
