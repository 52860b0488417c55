package io.github.ictplan.pdf;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/**
 * One link, one tag. The renderer makes a second {@code Link} for what the style sheet adds behind a link (its page number), inside the first or
 * after it. In the contents that addition starts with dots, which nobody wants to hear.
 */
final class LinkTags {
    private LinkTags() {}

    static void join(Tag tag) {
        if (tag.is("Link")) {
            tag.hold(unwrapped(tag));
            if (tag.alternative().isEmpty()) {
                tag.dropAlternative();
            }
        } else {
            joinNeighbours(tag);
        }
    }

    private static List<COSBase> unwrapped(Tag link) {
        List<COSBase> items = new ArrayList<>();
        for (COSBase item : link.items()) {
            Tag inner = Tag.of(item);
            if (inner != null && inner.is("Link")) {
                List<Tag> added = inner.children();
                if (added.size() == 2) {
                    added.get(0).readAs(", pagina ");
                }
                items.addAll(inner.items());
            } else {
                items.add(item);
            }
        }
        return items;
    }

    private static void joinNeighbours(Tag tag) {
        List<COSBase> items = tag.items();
        for (int i = 0; i + 1 < items.size(); i++) {
            Tag link = Tag.of(items.get(i));
            Tag next = Tag.of(items.get(i + 1));
            if (link != null && next != null && link.is("Link") && next.is("Link") && isAddition(next)) {
                List<COSBase> joined = link.items();
                joined.addAll(next.items());
                link.hold(joined);
                items.remove(i + 1);
            }
        }
        if (items.size() < tag.items().size()) {
            tag.hold(items);
        }
    }

    /** Only spans and the clickable area: nothing that the author wrote has this form. */
    private static boolean isAddition(Tag link) {
        return link.children().size() > 1
                && link.items().stream().allMatch(item -> Tag.of(item) != null || isArea(item));
    }

    private static boolean isArea(COSBase item) {
        return item instanceof COSDictionary dictionary
                && COSName.getPDFName("OBJR").equals(dictionary.getCOSName(COSName.TYPE));
    }
}
