package io.github.ictplan.rules.privacy;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Keys by which programs open doors: private keys, and tokens that the makers of services gave a beginning to know them by. */
final class SecretKey implements Scan {
    /**
     * A token.
     *
     * @param length how many characters follow at least
     */
    private record Token(String beginning, int length) {}

    private static final List<Token> TOKENS = List.of(
            new Token("ghp_", 30),
            new Token("gho_", 30),
            new Token("ghu_", 30),
            new Token("ghs_", 30),
            new Token("ghr_", 30),
            new Token("github_pat_", 20),
            new Token("glpat-", 16),
            new Token("gldt-", 16),
            new Token("glrt-", 16),
            new Token("AKIA", 16),
            new Token("ASIA", 16),
            new Token("xoxb-", 10),
            new Token("xoxp-", 10),
            new Token("xoxa-", 10),
            new Token("xoxr-", 10),
            new Token("xoxs-", 10),
            new Token("xapp-", 10),
            new Token("sk-", 20),
            new Token("sk_live_", 16),
            new Token("sk_test_", 16),
            new Token("rk_live_", 16),
            new Token("AIza", 30),
            new Token("ya29.", 20),
            new Token("npm_", 30),
            new Token("pypi-", 30),
            new Token("SG.", 30),
            new Token("hf_", 30),
            new Token("dckr_pat_", 20),
            new Token("dop_v1_", 30),
            new Token("shpat_", 24),
            new Token("EAACEdEose", 10),
            new Token("eyJ", 30),
            new Token("AGE-SECRET-KEY-", 20),
            new Token("tskey-", 16),
            new Token("hvs.", 20),
            new Token("PMAK-", 20),
            new Token("lin_api_", 20),
            new Token("secret_", 32),
            new Token("xkeysib-", 20));
    private static final Map<Character, List<Token>> BY_FIRST_LETTER = TOKENS.stream()
            .collect(Collectors.groupingBy(token -> token.beginning().charAt(0)));
    private static final String BEGIN = "-----BEGIN ";
    private static final String PUTTY = "PuTTY-User-Key-File";
    private static final List<String> HOOKS =
            List.of("hooks.slack.com/services/", ".webhook.office.com/", "discord.com/api/webhooks/");
    /** So much of a token shows whether it is one. */
    private static final int SHOWN = 64;

    private static final int LONGEST = 4_000;

    @Override
    public List<Hit> in(String text) {
        List<Hit> hits = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            int end = end(text, i);
            if (end > 0) {
                hits.add(new Hit(i, end));
                i = end;
            }
        }
        return hits;
    }

    private static int end(String text, int at) {
        char c = text.charAt(at);
        if (c == '-' && text.startsWith(BEGIN, at)) {
            int end = lineEnd(text, at);
            return text.substring(at, end).contains("PRIVATE KEY") ? end : -1;
        }
        if (c == 'P' && text.startsWith(PUTTY, at)) {
            return lineEnd(text, at);
        }
        int hook = c == 'h' || c == '.' || c == 'd' ? hook(text, at) : -1;
        if (hook > 0) {
            return hook;
        }
        boolean begins = Character.isLetter(c) && (at == 0 || !isPart(text.charAt(at - 1)));
        return begins ? token(text, at) : -1;
    }

    private static int hook(String text, int at) {
        for (String hook : HOOKS) {
            int end = text.startsWith(hook, at) ? runEnd(text, at + hook.length(), LONGEST) : -1;
            if (end > at + hook.length() + 20) {
                return end;
            }
        }
        return -1;
    }

    private static int token(String text, int at) {
        for (Token token : BY_FIRST_LETTER.getOrDefault(text.charAt(at), List.of())) {
            if (text.startsWith(token.beginning(), at)) {
                int from = at + token.beginning().length();
                int shown = runEnd(text, from, SHOWN);
                if (shown - from >= token.length() && isRandom(text, from, shown)) {
                    return runEnd(text, from, LONGEST);
                }
            }
        }
        return -1;
    }

    private static int lineEnd(String text, int at) {
        int end = at;
        while (end < text.length() && end < at + 100 && text.charAt(end) != '\n') {
            end++;
        }
        return end;
    }

    private static int runEnd(String text, int from, int longest) {
        int end = from;
        while (end < text.length()
                && end < from + longest
                && (isPart(text.charAt(end)) || "./+=".indexOf(text.charAt(end)) >= 0)) {
            end++;
        }
        while (end > from && text.charAt(end - 1) == '.') {
            end--;
        }
        return end;
    }

    private static boolean isPart(char c) {
        return c < 0x80 && Character.isLetterOrDigit(c) || c == '_' || c == '-';
    }

    /** Whether at least a sixth are digits or change of capitals, and eight different signs: no name of a file or a word has that. */
    private static boolean isRandom(String text, int from, int end) {
        int digits = 0;
        int upper = 0;
        int lower = 0;
        BitSet signs = new BitSet(128);
        for (int i = from; i < end; i++) {
            char c = text.charAt(i);
            digits += Character.isDigit(c) ? 1 : 0;
            upper += Character.isUpperCase(c) ? 1 : 0;
            lower += Character.isLowerCase(c) ? 1 : 0;
            signs.set(c);
        }
        boolean mixed = digits > 0 && upper + lower > 0 && (upper > 0 && lower > 0 || digits * 6 >= end - from);
        return mixed && signs.cardinality() >= 8;
    }
}
