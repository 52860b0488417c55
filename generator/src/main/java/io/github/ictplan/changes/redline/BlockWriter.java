package io.github.ictplan.changes.redline;

import io.github.ictplan.changes.redline.Merged.Altered;
import io.github.ictplan.changes.redline.Merged.Folded;
import io.github.ictplan.changes.redline.Merged.Fresh;
import io.github.ictplan.changes.redline.Merged.Gone;
import io.github.ictplan.changes.redline.Merged.Reworded;
import java.util.List;
import org.jsoup.nodes.Element;

/** Writes the blocks of a redline. No element has an id and none leads anywhere. */
final class BlockWriter {
    private final Moves moves;
    private final Outline outline;
    private final Folding folding;

    BlockWriter(Moves moves, Outline outline, Folding folding) {
        this.moves = moves;
        this.outline = outline;
        this.folding = folding;
    }

    void write(List<Merged> merged, Element to) {
        merged.forEach(one -> write(one, to));
    }

    void write(Merged merged, Element to) {
        if (merged instanceof Gone) {
            whole(merged.block(), Mark.GONE, to);
        } else if (merged instanceof Fresh) {
            whole(merged.block(), Mark.FRESH, to);
        } else if (merged instanceof Reworded reworded) {
            reworded(reworded, to);
        } else if (merged instanceof Altered altered) {
            altered(altered, to);
        } else if (merged instanceof Folded folded) {
            folding.write(folded, this, to);
        } else {
            whole(merged.block(), Mark.NONE, to);
        }
    }

    private void reworded(Reworded reworded, Element to) {
        Block block = reworded.block();
        Element element = opened(block, to);
        InlineWriter.write(reworded.pieces(), inner(block, element));
        if (block.kind() == Kind.HEADING
                && !block.tag().equals(reworded.before().tag())) {
            InlineWriter.note(element, " [kop van een ander niveau]");
        }
    }

    private void altered(Altered altered, Element to) {
        Block block = altered.block();
        if (block.kind() == Kind.LIST && !block.tag().equals(altered.before().tag())) {
            to.appendElement("p").addClass("redline-note").appendText(Numbering.turned(block));
        }
        Element element = opened(block, to);
        if (block.kind() == Kind.TABLE) {
            new Sections(element).write(folding.rows(altered.parts()), this);
        } else if (block.kind() == Kind.LIST) {
            new Numbering(altered.before(), block).write(folding.items(altered.parts()), element, this);
        } else if (block.kind() == Kind.FACTS) {
            write(folding.facts(altered.parts()), element);
        } else {
            write(altered.parts(), element);
        }
    }

    /** A block as it is, gone or new. */
    void whole(Block block, Mark mark, Element to) {
        if (block.kind() == Kind.RULE && mark != Mark.NONE) {
            String text = mark == Mark.GONE ? "[scheidingslijn geschrapt]" : "[nieuwe scheidingslijn]";
            to.appendElement("p").addClass("redline-note").addClass(mark.css()).appendText(text);
            return;
        }
        Element element = opened(block, to);
        String moved = mark == Mark.NONE ? null : moves.of(block);
        if (element != to && mark != Mark.NONE) {
            element.addClass(moved == null ? mark.css() : "redline-moved");
        }
        inside(block, mark, element);
        if (moved != null) {
            new Moving(moved).mark(element);
        }
    }

    private void inside(Block block, Mark mark, Element element) {
        if (block.kind() == Kind.TABLE) {
            new Sections(element).write(block, mark, this);
        } else if (block.parts().isEmpty()) {
            InlineWriter.write(block.words(), mark, inner(block, element));
        } else {
            block.parts().forEach(part -> whole(part, mark, element));
        }
    }

    private static Element inner(Block block, Element element) {
        return block.kind() == Kind.CODE ? element.appendElement("code") : element;
    }

    private Element opened(Block block, Element to) {
        return switch (block.kind()) {
            case BODY -> to;
            case TEXT -> block.tag().isEmpty() ? to : element(block, block.tag(), to);
            case HEADING -> heading(block, to);
            case CODE -> element(block, "pre", to).attr("tabindex", "0");
            case TABLE -> wrapped(block, to);
            case CELL -> cell(block, to);
            case LIST -> Numbering.opened(element(block, Numbering.tag(block), to), block);
            case QUOTE ->
                block.tag().equals("div")
                        ? element(block, "div", to).attr("role", "note")
                        : to.appendElement("blockquote");
            default -> element(block, block.tag(), to);
        };
    }

    private Element heading(Block block, Element to) {
        int written = block.tag().charAt(1) - '0';
        return folding.isFolded(to)
                ? to.appendElement("p").addClass("redline-heading")
                : to.appendElement("h" + outline.shown(written));
    }

    private static Element wrapped(Block block, Element to) {
        Element wrap = to.appendElement("div")
                .addClass("table-wrap")
                .attr("tabindex", "0")
                .attr("role", "group");
        wrap.attr("aria-label", "Tabel" + Sections.names(block));
        return element(block, "table", wrap);
    }

    private static Element cell(Block block, Element to) {
        Element cell = element(block, block.tag().startsWith("th") ? "th" : "td", to);
        if (cell.normalName().equals("th")) {
            cell.attr("scope", block.tag().equals("th-row") ? "row" : "col");
        }
        return cell;
    }

    private static Element element(Block block, String tag, Element to) {
        Element element = to.appendElement(tag);
        return block.css().isEmpty() ? element : element.attr("class", block.css());
    }
}
