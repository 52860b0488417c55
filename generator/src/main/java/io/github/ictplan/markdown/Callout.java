package io.github.ictplan.markdown;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A quote that opens with {@code [!NOTE]} or one of its kin on a line of its own. */
enum Callout {
    NOTE("Goed om te weten"),
    TIP("Tip"),
    IMPORTANT("Belangrijk"),
    WARNING("Let op"),
    CAUTION("Opgelet");

    private final String title;

    Callout(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }

    String cssClass() {
        return "callout callout-" + name().toLowerCase(Locale.ROOT);
    }

    /** What a quote is; null if it is just a quote. */
    static @Nullable Callout of(Node quote) {
        if (!(quote.getFirstChild() instanceof Paragraph paragraph)) {
            return null;
        }
        BasedSequence chars = paragraph.getChars();
        int length = markLength(chars);
        for (Callout callout : values()) {
            if (length > 0 && chars.subSequence(2, length - 1).toString().equalsIgnoreCase(callout.name())) {
                return callout;
            }
        }
        return null;
    }

    /** The first node after the mark and its line end; null if the mark is all there is. */
    static @Nullable Node afterMark(Node paragraph) {
        int end = paragraph.getStartOffset() + markLength(paragraph.getChars());
        Node node = paragraph.getFirstChild();
        while (node != null && node.getStartOffset() < end) {
            node = node.getNext();
        }
        return node == null ? null : node.getNext();
    }

    /** The length of {@code [!WORD]} if that is all of the first line; 0 if it is not. */
    private static int markLength(BasedSequence chars) {
        if (!chars.startsWith("[!")) {
            return 0;
        }
        int end = chars.indexOf(']') + 1;
        int after = end;
        while (after < chars.length() && (chars.charAt(after) == ' ' || chars.charAt(after) == '\t')) {
            after++;
        }
        return end > 3 && (after == chars.length() || chars.charAt(after) == '\n') ? end : 0;
    }
}
