package io.github.ictplan.links;

import java.util.Arrays;
import java.util.Locale;

/**
 * Markdown or YAML without what stands between letters that a reader sees next to each other.
 *
 * @param source for each character, and for the end, its offset in the text as typed
 */
record Legible(String text, int[] source) {
    private static final int LONGEST_TAG = 20;
    private static final int LONGEST_ENTITY = 10;

    /** One pass; what is left is never longer than what was typed. */
    static Legible of(String typed) {
        return new Pass(typed).run();
    }

    private static final class Pass {
        private final String typed;
        private final StringBuilder text;
        private final int[] source;
        private int at;

        private Pass(String typed) {
            this.typed = typed;
            this.text = new StringBuilder(typed.length());
            this.source = new int[typed.length() + 1];
        }

        private Legible run() {
            while (at < typed.length()) {
                step(typed.charAt(at));
            }
            source[text.length()] = typed.length();
            return new Legible(text.toString(), Arrays.copyOf(source, text.length() + 1));
        }

        private void step(char c) {
            if (c > 0x7F) {
                put(plain(c), 1);
            } else if (c == '*' || c == '_' && !withinWord() || c == '\\' && escapes()) {
                at++;
            } else if (c == '&') {
                entity();
            } else if (c == '<') {
                tag();
            } else {
                put(c == '\t' ? ' ' : c, 1);
            }
        }

        /** Writes a character for the next {@code length} that were typed; a NUL for none. */
        private void put(char c, int length) {
            if (c != 0) {
                source[text.length()] = at;
                text.append(c);
            }
            at += length;
        }

        private boolean withinWord() {
            return isLetter(at - 1) && isLetter(at + 1);
        }

        private boolean isLetter(int index) {
            return index >= 0
                    && index < typed.length()
                    && (Character.isLetterOrDigit(typed.charAt(index)) || typed.charAt(index) == '_');
        }

        private boolean escapes() {
            return at + 1 < typed.length() && "*_`[]()#+-.!{}<>|~&@:".indexOf(typed.charAt(at + 1)) >= 0;
        }

        private void entity() {
            int end = end(at, Math.min(typed.length(), at + LONGEST_ENTITY));
            char c = end < 0 ? 0 : Entity.of(typed.substring(at + 1, end));
            put(c == 0 ? '&' : plain(c), c == 0 ? 1 : end + 1 - at);
        }

        private int end(int from, int to) {
            for (int i = from; i < to; i++) {
                if (typed.charAt(i) == ';') {
                    return i;
                }
            }
            return -1;
        }

        /** A bare tag is a border or nothing; one with attributes, an address or a comment stays: there is text in it. */
        private void tag() {
            int end = at + 1;
            int stop = Math.min(typed.length(), at + LONGEST_TAG);
            while (end < stop
                    && (Character.isLetterOrDigit(typed.charAt(end)) || "/ ".indexOf(typed.charAt(end)) >= 0)) {
                end++;
            }
            if (end == at + 1 || end >= stop || typed.charAt(end) != '>') {
                put('<', 1);
                return;
            }
            String name = typed.substring(at + 1, end).replace("/", "").strip().toLowerCase(Locale.ROOT);
            char border = switch (name) {
                case "td", "th" -> '|';
                case "b",
                        "i",
                        "u",
                        "em",
                        "strong",
                        "code",
                        "kbd",
                        "mark",
                        "small",
                        "span",
                        "sub",
                        "sup",
                        "wbr",
                        "a",
                        "s",
                        "del",
                        "ins" -> 0;
                default -> ' ';
            };
            put(border, end + 1 - at);
        }

        private static char plain(char c) {
            if (c == 0xAD || c >= 0x200B && c <= 0x200F || c >= 0x2060 && c <= 0x2069 || c == 0xFEFF) {
                return 0;
            }
            if (c >= 0x202A && c <= 0x202E) {
                return 0;
            }
            if (c == 0xA0 || c >= 0x2000 && c <= 0x200A || c == 0x202F || c == 0x205F || c == 0x3000) {
                return ' ';
            }
            if (c >= 0x2010 && c <= 0x2015 || c == 0x2212) {
                return '-';
            }
            return c >= 0xFF01 && c <= 0xFF5E ? (char) (c - 0xFEE0) : c;
        }
    }
}
