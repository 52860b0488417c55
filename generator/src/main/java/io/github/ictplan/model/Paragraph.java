package io.github.ictplan.model;

import io.github.ictplan.source.SourceFile;
import io.github.ictplan.source.Span;
import java.util.List;

/**
 * A run of plain text that a reader reads as one: a paragraph, a list item, a table cell or a heading, without code.
 *
 * @param text plain text; markup is gone, a line break is a space
 * @param pieces which part of {@code text} stands where in the file, in order
 */
public record Paragraph(Kind kind, String text, List<Piece> pieces, SourceFile file) {

    /** What the text is. */
    public enum Kind {
        TEXT,
        HEADING,
        LIST_ITEM,
        TABLE_CELL,
        QUOTE
    }

    /**
     * Text that stands in the file to the letter.
     *
     * @param at offset in the paragraph's text
     * @param source offset in the file's text
     */
    public record Piece(int at, int source, int length) {}

    public Paragraph {
        pieces = List.copyOf(pieces);
    }

    /** The place of the characters from {@code start} to before {@code end} of the text. */
    public Span where(int start, int end) {
        int from = sourceOf(start);
        return file.span(from, Math.max(from, sourceOf(Math.max(start, end - 1)) + 1));
    }

    private int sourceOf(int offset) {
        int source = pieces.isEmpty() ? 0 : pieces.get(0).source();
        for (Piece piece : pieces) {
            if (piece.at() > offset) {
                break;
            }
            source = piece.source() + Math.min(offset - piece.at(), piece.length());
        }
        return source;
    }
}
