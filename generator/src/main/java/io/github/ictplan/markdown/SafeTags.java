package io.github.ictplan.markdown;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The raw HTML that a school may write, kept balanced within one block. Without attributes, but for {@code <abbr title="…">}. */
final class SafeTags {
    private static final Set<String> VOID = Set.of("br", "wbr");
    private static final Set<String> PAIRED = Set.of("kbd", "sub", "sup", "mark", "small", "q", "abbr");
    private static final String ABBR_TITLE = "abbr title=\"";

    private final Deque<String> open = new ArrayDeque<>();

    /** The tag to print for a raw one; null if it is not safe here and must be shown as text. */
    @Nullable
    String printed(String raw) {
        String inside = raw.substring(1, raw.length() - 1).strip();
        if (inside.startsWith("/")) {
            return closed(inside.substring(1).strip());
        }
        String name =
                inside.endsWith("/") ? inside.substring(0, inside.length() - 1).strip() : inside;
        if (VOID.contains(name)) {
            return "<" + name + ">";
        }
        if (PAIRED.contains(name)) {
            open.push(name);
            return "<" + name + ">";
        }
        return name.startsWith(ABBR_TITLE) ? abbreviation(name) : null;
    }

    /** The tags that the author left open, closed. */
    String rest() {
        StringBuilder rest = new StringBuilder();
        while (!open.isEmpty()) {
            rest.append("</").append(open.pop()).append('>');
        }
        return rest.toString();
    }

    private @Nullable String closed(String name) {
        if (!name.equals(open.peek())) {
            return null;
        }
        open.pop();
        return "</" + name + ">";
    }

    private @Nullable String abbreviation(String tag) {
        int end = tag.indexOf('"', ABBR_TITLE.length());
        if (end != tag.length() - 1) {
            return null;
        }
        open.push("abbr");
        StringBuilder printed = new StringBuilder("<").append(ABBR_TITLE);
        String title = Decoding.decoded(tag.substring(ABBR_TITLE.length(), end));
        HtmlOut.escape(title, 0, title.length(), printed);
        return printed.append("\">").toString();
    }
}
