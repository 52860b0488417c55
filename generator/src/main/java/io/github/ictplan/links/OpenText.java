package io.github.ictplan.links;

import io.github.ictplan.source.SourceFile;
import io.github.ictplan.source.Span;
import org.jspecify.annotations.Nullable;

/**
 * A text file of the school as somebody reads it who looks for what should not be public: whole, code, keys and comments too, but without the signs
 * that markup puts between letters.
 */
public final class OpenText {
    private final SourceFile file;
    private final String text;
    /** Found when a place is asked for: most files hold nothing to point at. */
    private volatile int @Nullable [] source;

    private OpenText(SourceFile file, String text, int @Nullable [] source) {
        this.file = file;
        this.text = text;
        this.source = source;
    }

    /** The text in a file. */
    static OpenText of(SourceFile file) {
        String legible = Legible.of(file.text()).text();
        return new OpenText(file, legible.equals(file.text()) ? file.text() : legible, null);
    }

    /** The name of a file as a text; all its places are the start of the file. */
    static OpenText ofName(String path) {
        return new OpenText(SourceFile.of(path, ""), path, new int[path.length() + 1]);
    }

    /** Path of the file from the school's folder. */
    public String path() {
        return file.path();
    }

    public String text() {
        return text;
    }

    /** The place in the file of the characters from {@code start} to before {@code end} of {@link #text}. */
    public Span span(int start, int end) {
        int[] offsets = source();
        return file.span(offsets[start], end > start ? offsets[end - 1] + 1 : offsets[start]);
    }

    private int[] source() {
        int[] known = source;
        if (known == null) {
            known = Legible.of(file.text()).source();
            source = known;
        }
        return known;
    }
}
