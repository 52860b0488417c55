package io.github.ictplan.markdown;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Arrays;

/** Letters of one or more neighbouring texts, escapes decoded, each with its offset in the file. */
final class TextRun {
    private final Draft draft;
    private final StringBuilder text = new StringBuilder();
    private int[] sources = new int[64];

    TextRun(Draft draft) {
        this.draft = draft;
    }

    void add(BasedSequence chars) {
        int length = chars.length();
        boolean whole = chars.getEndOffset() - chars.getStartOffset() == length && chars.indexOf('\n') < 0;
        int start = whole && length > 0 ? draft.cleaned.source(chars.getStartOffset()) : 0;
        int source = draft.cleaned.source(Math.max(0, chars.getStartOffset()));
        int i = 0;
        while (i < length) {
            char c = chars.charAt(i);
            source = whole ? start + i : sourceOf(chars.getIndexOffset(i), source);
            if (c == Cleaned.HELD) {
                int end = chars.indexOf(Cleaned.HELD_END, i);
                held(chars.subSequence(i, end + 1).toString(), source);
                i = end + 1;
                continue;
            }
            if (c == '\\' && i + 1 < length && Decoding.isEscapable(chars.charAt(i + 1))) {
                i++;
                c = chars.charAt(i);
                source++;
            }
            letter(c, source);
            i++;
        }
    }

    /** A blank that the engine made of a tab has no offset: it counts as its neighbour's. */
    private int sourceOf(int offset, int neighbour) {
        return offset < 0 ? neighbour : draft.cleaned.source(offset);
    }

    private void letter(char c, int source) {
        if (Decoding.turnsDirection(c)) {
            draft.findings.add(Findings.invisible(draft.file.span(source), c));
            return;
        }
        if (text.length() == sources.length) {
            sources = Arrays.copyOf(sources, sources.length * 2);
        }
        sources[text.length()] = source;
        text.append(c);
    }

    private void held(String mark, int source) {
        String line = Decoding.visible(draft.cleaned.restored(mark));
        for (int i = 0; i < line.length(); i++) {
            letter(line.charAt(i), source + i);
        }
    }

    String text() {
        return text.toString();
    }

    /** The offset in the file of a character of the text. */
    int source(int at) {
        return sources[at];
    }

    /** Hands the letters to a paragraph in pieces that stand in the file to the letter. */
    void addTo(Words words) {
        int from = 0;
        for (int i = 1; i <= text.length(); i++) {
            if (i == text.length() || sources[i] != sources[i - 1] + 1) {
                words.add(text.substring(from, i), sources[from]);
                from = i;
            }
        }
    }
}
