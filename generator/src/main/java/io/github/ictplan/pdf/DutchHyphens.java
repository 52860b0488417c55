package io.github.ictplan.pdf;

import com.openhtmltopdf.extend.Hyphenator;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Where Dutch words may be broken, after Liang's method with the patterns of OpenTaal. Keeps three letters on both sides, and leaves short words
 * whole. One instance a PDF: it remembers the words it has seen.
 */
final class DutchHyphens implements Hyphenator {
    private static final char SOFT_HYPHEN = '\u00AD';
    private static final int SHORTEST_PART = 3;
    private static final int SHORTEST_WORD = 7;

    /** Letters of a pattern to the weight before, between and after them. */
    private final Map<String, byte[]> patterns = new HashMap<>(32768);

    private final Map<String, String> seen = new HashMap<>();
    private int longest;

    DutchHyphens() {
        String file = new String(Resources.bytes("hyphenation/hyph_nl_NL.dic"), StandardCharsets.ISO_8859_1);
        // The first line names the encoding.
        file.lines().skip(1).map(String::strip).filter(line -> !line.isEmpty()).forEach(this::learn);
    }

    private void learn(String pattern) {
        StringBuilder letters = new StringBuilder(pattern.length());
        byte[] weights = new byte[pattern.length() + 1];
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            if (c >= '0' && c <= '9') {
                weights[letters.length()] = (byte) (c - '0');
            } else {
                letters.append(c);
            }
        }
        patterns.put(letters.toString(), weights);
        longest = Math.max(longest, letters.length());
    }

    /** The text with a soft hyphen wherever a word may be broken. */
    @Override
    public String hyphenateText(String text) {
        StringBuilder out = new StringBuilder(text.length() + text.length() / 4);
        int at = 0;
        while (at < text.length()) {
            int end = at;
            while (end < text.length() && Character.isLetter(text.charAt(end))) {
                end++;
            }
            if (end > at) {
                String word = text.substring(at, end);
                out.append(word.length() < SHORTEST_WORD ? word : seen.computeIfAbsent(word, this::hyphenate));
                at = end;
            } else {
                out.append(text.charAt(at++));
            }
        }
        return out.toString();
    }

    private String hyphenate(String word) {
        byte[] weights = weights('.' + word.toLowerCase(Locale.ROOT) + '.');
        StringBuilder out = new StringBuilder(word.length() + 4);
        for (int i = 0; i < word.length(); i++) {
            boolean inside = i >= SHORTEST_PART && i <= word.length() - SHORTEST_PART;
            if (inside && (weights[i + 1] & 1) == 1) {
                out.append(SOFT_HYPHEN);
            }
            out.append(word.charAt(i));
        }
        return out.toString();
    }

    private byte[] weights(String word) {
        byte[] weights = new byte[word.length() + 1];
        for (int start = 0; start < word.length(); start++) {
            for (int end = start + 1; end <= Math.min(word.length(), start + longest); end++) {
                byte[] pattern = patterns.get(word.substring(start, end));
                if (pattern != null) {
                    raise(weights, start, pattern, end - start);
                }
            }
        }
        return weights;
    }

    private static void raise(byte[] weights, int start, byte[] pattern, int letters) {
        for (int i = 0; i <= letters; i++) {
            weights[start + i] = (byte) Math.max(weights[start + i], pattern[i]);
        }
    }
}
