package io.github.ictplan.yaml;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Where a value between brackets or braces ends.
 *
 * @param line index of its last line
 * @param offset of its closing bracket; -1 if there is none
 * @param missing brackets that would close it
 * @param deep whether more brackets are in each other than we read; then it was not searched further
 */
record FlowEnd(int line, int offset, String missing, boolean deep) {

    /** Looks for the end of the value at {@code at} without taking anything over. */
    static FlowEnd of(Proof proof, Quotes quotes, int at, int column) {
        Search search = new Search(proof.source, quotes);
        int index = proof.at;
        int from = at;
        while (true) {
            Line line = proof.lines.get(index);
            int close = search.in(line, from);
            if (close >= 0 || search.isDeep()) {
                return new FlowEnd(index, search.isDeep() ? -1 : close, "", search.isDeep());
            }
            if (index + 1 == proof.lines.size() || !goesOn(proof.lines.get(index + 1), column)) {
                return new FlowEnd(index, -1, search.missing(), false);
            }
            index++;
            from = proof.lines.get(index).content();
        }
    }

    private static boolean goesOn(Line line, int column) {
        return line.belongsBelow(column) || "]}".indexOf(line.source().charAt(line.content())) >= 0;
    }

    /** The brackets that are open, line after line. */
    private static final class Search {
        private final String source;
        private final Quotes quotes;
        private final Deque<Character> open = new ArrayDeque<>();

        Search(String source, Quotes quotes) {
            this.source = source;
            this.quotes = quotes;
        }

        boolean isDeep() {
            return open.size() > TreeBuilder.DEPTH;
        }

        String missing() {
            StringBuilder missing = new StringBuilder();
            open.forEach(missing::append);
            return missing.toString();
        }

        /** Offset of the bracket on a line that closes the first; -1 if it is not there. */
        int in(Line line, int from) {
            boolean start = true;
            for (int i = from; i < line.end() && !isRemark(line, i); i++) {
                char c = source.charAt(i);
                if (start && (c == '"' || c == '\'')) {
                    i = Math.max(i, quotes.closing(i, i + 1, line.end()));
                } else if (bracket(c)) {
                    return i;
                }
                start = "[{,".indexOf(c) >= 0 || start && c == ' ' || c == ':';
            }
            return -1;
        }

        private boolean isRemark(Line line, int at) {
            return source.charAt(at) == '#' && (at == line.start() || Character.isWhitespace(source.charAt(at - 1)));
        }

        /** Opens or closes a bracket; whether the search ends with it. */
        private boolean bracket(char c) {
            if (c == '[' || c == '{') {
                open.push(c == '[' ? ']' : '}');
                return isDeep();
            }
            if (!open.isEmpty() && c == open.peek()) {
                open.pop();
                return open.isEmpty();
            }
            return false;
        }
    }
}
