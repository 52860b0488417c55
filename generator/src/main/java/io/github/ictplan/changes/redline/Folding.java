package io.github.ictplan.changes.redline;

import io.github.ictplan.changes.redline.Merged.Folded;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/**
 * Leaves out what did not change, but for what stands next to a change and the heading above it.
 *
 * @param whole whether what is left out can be opened; if not, it is not there at all
 */
record Folding(boolean whole) {
    /** Blocks that stay on each side of a change. */
    private static final int AROUND = 1;

    /** Fewer blocks than this are not worth a fold. */
    private static final int FEWEST = 2;

    List<Merged> text(List<Merged> blocks) {
        return blocks.stream().allMatch(one -> isOfFacts(one.block().kind())) ? facts(blocks) : folded(blocks);
    }

    private static boolean isOfFacts(Kind kind) {
        return kind == Kind.FACTS || kind == Kind.PART;
    }

    List<Merged> items(List<Merged> items) {
        return whole ? items : folded(items);
    }

    /** Rows of a table; its head always stays. */
    List<Merged> rows(List<Merged> rows) {
        if (whole) {
            return rows;
        }
        int head = 0;
        while (head < rows.size() && rows.get(head).block().kind() == Kind.HEAD_ROW) {
            head++;
        }
        List<Merged> folded = new ArrayList<>(rows.subList(0, head));
        folded.addAll(folded(rows.subList(head, rows.size())));
        return folded;
    }

    /** Facts stand alone: those that did not change need no place. */
    List<Merged> facts(List<Merged> facts) {
        return whole ? facts : facts.stream().filter(fact -> !fact.isSame()).toList();
    }

    private static List<Merged> folded(List<Merged> blocks) {
        List<Merged> folded = new ArrayList<>();
        int at = 0;
        while (at < blocks.size()) {
            int end = at;
            while (end < blocks.size() && blocks.get(end).isSame()) {
                end++;
            }
            int from = at == 0 ? at : Math.min(end, at + AROUND);
            int to = end == blocks.size() ? end : Math.max(from, end - AROUND);
            folded.addAll(blocks.subList(at, from));
            stretch(blocks.subList(from, to), end < blocks.size(), folded);
            folded.addAll(blocks.subList(to, end));
            if (end < blocks.size()) {
                folded.add(blocks.get(end));
            }
            at = end + 1;
        }
        return folded;
    }

    private static void stretch(List<Merged> same, boolean beforeChange, List<Merged> folded) {
        int heading = same.size() - 1;
        while (heading >= 0 && same.get(heading).block().kind() != Kind.HEADING) {
            heading--;
        }
        if (beforeChange && heading >= 0) {
            fold(same.subList(0, heading), folded);
            folded.add(same.get(heading));
            fold(same.subList(heading + 1, same.size()), folded);
        } else {
            fold(same, folded);
        }
    }

    private static void fold(List<Merged> same, List<Merged> folded) {
        if (same.size() < FEWEST) {
            folded.addAll(same);
        } else {
            folded.add(new Folded(List.copyOf(same)));
        }
    }

    void write(Folded folded, BlockWriter writer, Element to) {
        String words = "… " + words(folded.hidden());
        if (!whole) {
            place(folded, to).appendText(words);
            return;
        }
        Element details = to.appendElement("details").addClass("redline-fold");
        details.appendElement("summary").appendText(words);
        writer.write(folded.hidden(), details);
    }

    private static Element place(Folded folded, Element to) {
        String tag = switch (folded.block().kind()) {
            case ROW -> "tr";
            case ITEM -> "li";
            default -> "p";
        };
        Element place = to.appendElement(tag).addClass("redline-fold");
        int columns = Math.max(1, folded.block().parts().size());
        return tag.equals("tr") ? place.appendElement("td").attr("colspan", Integer.toString(columns)) : place;
    }

    private static String words(List<Merged> hidden) {
        Kind kind = hidden.get(0).block().kind();
        boolean alike = hidden.stream().allMatch(one -> one.block().kind() == kind);
        String many = !alike
                ? "stukken tekst"
                : switch (kind) {
                    case TEXT -> "alinea's";
                    case ITEM -> "punten";
                    case ROW -> "rijen";
                    default -> "stukken tekst";
                };
        return hidden.size() + " " + many + " zonder wijziging";
    }

    /** Whether what stands here shows only when it is opened: its headings are none of the page's. */
    boolean isFolded(Element place) {
        return whole && place.closest("details") != null;
    }
}
