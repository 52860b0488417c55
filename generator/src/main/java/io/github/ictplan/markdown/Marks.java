package io.github.ictplan.markdown;

/**
 * The marks in a run of text that cost an inline parser work.
 *
 * @param count how many there are, a run of the same mark counted once per character
 * @param longestRun length of the longest run of one mark
 * @param nesting how many brackets or emphasis marks are open at once, at most
 */
record Marks(int count, int longestRun, int nesting) {

    static Marks count(CharSequence text) {
        int count = 0;
        int longest = 0;
        int brackets = 0;
        int emphasis = 0;
        int deepest = 0;
        int at = 0;
        int length = text.length();
        while (at < length) {
            char c = text.charAt(at);
            if (!isMark(c)) {
                at++;
                continue;
            }
            int end = at + 1;
            while (end < length && text.charAt(end) == c) {
                end++;
            }
            count += end - at;
            if (c == '[') {
                brackets += end - at;
            } else if (c == ']') {
                brackets = Math.max(0, brackets - (end - at));
            } else if (c == '*' || c == '_' || c == '~') {
                longest = Math.max(longest, end - at);
                emphasis = emphasisAfter(text, at, end, emphasis);
            } else {
                longest = Math.max(longest, end - at);
            }
            deepest = Math.max(deepest, Math.max(brackets, emphasis));
            at = end;
        }
        return new Marks(count, longest, deepest);
    }

    private static int emphasisAfter(CharSequence text, int start, int end, int open) {
        boolean opens = end < text.length() && !Character.isWhitespace(text.charAt(end));
        boolean closes = start > 0 && !Character.isWhitespace(text.charAt(start - 1));
        if (closes && open > 0) {
            return open - 1;
        }
        return opens && !closes ? open + 1 : open;
    }

    private static boolean isMark(char c) {
        return switch (c) {
            case '*', '_', '~', '[', ']', '!', '<', '&', '`', '\\', '|' -> true;
            default -> false;
        };
    }
}
