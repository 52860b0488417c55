package io.github.ictplan.markdown;

import io.github.ictplan.model.Paragraph;
import io.github.ictplan.model.Paragraph.Kind;
import io.github.ictplan.model.Paragraph.Piece;
import io.github.ictplan.source.SourceFile;
import java.util.ArrayList;
import java.util.List;

/** The plain text of a run in the making, with the place of each piece. */
final class Words {
    private final StringBuilder text = new StringBuilder();
    private final List<Piece> pieces = new ArrayList<>();

    /** Text that stands in the file to the letter, from an offset on. */
    void add(CharSequence letters, int source) {
        if (letters.isEmpty()) {
            return;
        }
        int last = pieces.size() - 1;
        if (last >= 0 && continues(pieces.get(last), source)) {
            Piece before = pieces.get(last);
            pieces.set(last, new Piece(before.at(), before.source(), before.length() + letters.length()));
        } else {
            pieces.add(new Piece(text.length(), source, letters.length()));
        }
        text.append(letters);
    }

    private boolean continues(Piece before, int source) {
        return before.at() + before.length() == text.length() && before.source() + before.length() == source;
    }

    /** A character that the file spells with several: an entity. */
    void addDecoded(String decoded, int source) {
        if (!decoded.isEmpty()) {
            pieces.add(new Piece(text.length(), source, 1));
            text.append(decoded);
        }
    }

    /** A line break. */
    void space() {
        text.append(' ');
    }

    Paragraph paragraph(Kind kind, SourceFile file) {
        return new Paragraph(kind, text.toString(), pieces, file);
    }

    boolean isBlank() {
        return text.toString().isBlank();
    }
}
