package io.github.ictplan.changes.redline;

import java.util.List;
import java.util.function.Consumer;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Writes the rows of a table in its head and its body. */
final class Sections {
    private final Element table;
    private @Nullable Element section;

    Sections(Element table) {
        this.table = table;
    }

    void write(List<Merged> rows, BlockWriter writer) {
        rows.forEach(row -> in(row.block(), section -> writer.write(row, section)));
    }

    void write(Block block, Mark mark, BlockWriter writer) {
        block.parts().forEach(row -> in(row, section -> writer.whole(row, mark, section)));
    }

    private void in(Block row, Consumer<Element> write) {
        String tag = row.kind() == Kind.HEAD_ROW ? "thead" : "tbody";
        Element current = section;
        if (current == null || !current.normalName().equals(tag)) {
            current = table.appendElement(tag);
            section = current;
        }
        write.accept(current);
    }

    /** The names of the columns, after a colon. */
    static String names(Block table) {
        StringBuilder names = new StringBuilder();
        if (!table.parts().isEmpty() && table.parts().get(0).kind() == Kind.HEAD_ROW) {
            for (Block cell : table.parts().get(0).parts()) {
                StringBuilder name = new StringBuilder();
                cell.words()
                        .forEach(word -> name.append(word.spaced() ? " " : "").append(word.text()));
                String text = name.toString().strip();
                names.append(text.isEmpty() ? "" : names.isEmpty() ? ": " : ", ")
                        .append(text);
            }
        }
        return names.toString();
    }
}
