package io.github.ictplan.markdown;

import org.jspecify.annotations.Nullable;

/** A block of raw HTML: comments are not shown, safe tags pass, all else is text as the author typed it. */
final class RawBlock {
    private final Draft draft;
    private final SafeTags tags = new SafeTags();
    private final StringBuilder printed = new StringBuilder();
    private final StringBuilder typed = new StringBuilder();
    private int unsafeAt = -1;
    private String unsafe = "";

    private RawBlock(Draft draft) {
        this.draft = draft;
    }

    /**
     * Writes a block.
     *
     * @param raw as typed
     * @param start offset in the clean text
     */
    static void write(String raw, int start, Draft draft) {
        RawBlock block = new RawBlock(draft);
        int open = block.read(raw);
        block.print();
        if (open >= 0) {
            draft.findings.add(Findings.openComment(draft.span(start + open, start + open + 4)));
        } else if (block.unsafeAt >= 0) {
            int at = start + block.unsafeAt;
            draft.findings.add(Findings.html(draft.span(at, at + block.unsafe.length()), block.unsafe));
        }
    }

    /** Sorts the block's text; returns where a comment begins that does not end, or -1. */
    private int read(String raw) {
        int lastTagEnd = raw.lastIndexOf('>');
        int at = 0;
        while (at < raw.length()) {
            if (raw.startsWith("<!--", at)) {
                int end = raw.indexOf("-->", at + 4);
                if (end < 0) {
                    text(raw.substring(at));
                    unsafeAt = at;
                    return at;
                }
                at = end + 3;
            } else if (raw.charAt(at) == '<' && at < lastTagEnd) {
                int end = raw.indexOf('>', at) + 1;
                tag(raw.substring(at, end), at);
                at = end;
            } else {
                int next = raw.indexOf('<', at + 1);
                int end = next < 0 ? raw.length() : next;
                text(raw.substring(at, end));
                at = end;
            }
        }
        return -1;
    }

    private void tag(String tag, int at) {
        @Nullable String safe = tags.printed(tag);
        if (safe != null) {
            printed.append(safe);
            typed.append(tag);
            return;
        }
        if (unsafeAt < 0) {
            unsafeAt = at;
            unsafe = tag;
        }
        text(tag);
    }

    private void text(String text) {
        String whole = Decoding.visible(draft.cleaned.restored(text));
        typed.append(whole);
        String decoded = Decoding.decoded(draft.cleaned.restored(text));
        HtmlOut.escape(decoded, 0, decoded.length(), printed);
    }

    private void print() {
        String shown = typed.toString().strip();
        if (shown.isEmpty()) {
            return;
        }
        if (unsafeAt >= 0) {
            draft.html.raw("<pre class=\"as-typed\">").text(shown).raw("</pre>\n");
        } else {
            draft.html
                    .raw("<p>")
                    .raw(printed.toString().strip())
                    .raw(tags.rest())
                    .raw("</p>\n");
        }
    }
}
