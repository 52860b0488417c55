package io.github.ictplan.changes.redline;

import io.github.ictplan.changes.redline.Merged.Folded;
import io.github.ictplan.changes.redline.Merged.Fresh;
import io.github.ictplan.changes.redline.Merged.Gone;
import java.util.List;
import org.jsoup.nodes.Element;

/** Gives each item of a list the number that it has in its own text, whatever stands between. */
final class Numbering {
    private final boolean numbered;
    private int before;
    private int after;

    Numbering(Block before, Block after) {
        this.numbered = tag(after).equals("ol");
        this.before = start(before);
        this.after = start(after);
    }

    static String tag(Block list) {
        return list.tag().substring(0, 2);
    }

    private static int start(Block list) {
        return list.tag().length() > 2 ? Integer.parseInt(list.tag().substring(3)) : 1;
    }

    /** What a reader must know of a list whose numbers are others. */
    static String turned(Block list) {
        if (!tag(list).equals("ol")) {
            return "[niet meer genummerd]";
        }
        return start(list) == 1 ? "[nu genummerd]" : "[nu genummerd vanaf " + start(list) + "]";
    }

    static Element opened(Element element, Block list) {
        return start(list) == 1 ? element : element.attr("start", Integer.toString(start(list)));
    }

    void write(List<Merged> items, Element list, BlockWriter writer) {
        int natural = after;
        for (Merged item : items) {
            int number = item instanceof Gone ? before : after;
            Element last = list.lastElementChild();
            writer.write(item, list);
            Element written = list.lastElementChild();
            if (numbered && number != natural && written != null && written != last) {
                written.attr("value", Integer.toString(number));
                natural = number;
            }
            natural++;
            int passed = item instanceof Folded folded ? folded.hidden().size() : 1;
            before += item instanceof Fresh ? 0 : passed;
            after += item instanceof Gone ? 0 : passed;
        }
    }
}
