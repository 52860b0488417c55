package io.github.ictplan.links;

import io.github.ictplan.source.SourceFile;
import io.github.ictplan.source.Span;
import java.util.Arrays;

/**
 * A text file of the school as somebody reads it who looks for what should not be public: whole, code, keys and comments too, but without the signs
 * that markup puts between letters.
 */
public final class OpenText {
    private final SourceFile file;
    private final String text;
    private final int[] source;

    private OpenText(SourceFile file, String text, int[] source) {
        this.file = file;
        this.text = text;
        this.source = source;
    }

    /** The text in a file. */
    static OpenText of(SourceFile file) {
        Legible legible = Legible.of(file.text());
        return new OpenText(file, legible.text(), legible.source());
    }

    /** The name of a file as a text; all its places are the start of the file. */
    static OpenText ofName(String path) {
        int[] start = new int[path.length() + 1];
        Arrays.fill(start, 0);
        return new OpenText(SourceFile.of(path, ""), path, start);
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
        return file.span(source[start], end > start ? source[end - 1] + 1 : source[start]);
    }
}
