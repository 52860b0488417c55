package io.github.ictplan.pdf;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Mends the structure tree that the renderer made: what {@link Roles} marked gets its type, captions and contents their place. */
final class Tags {
    private static final Set<String> POINTLESS_WHEN_EMPTY =
            Set.of("Sect", "Div", "Span", "P", "THead", "TBody", "TFoot", "L", "LBody");
    private static final Set<String> WRAPPERS = Set.of("LBody", "Div", "Span", "P");

    private final COSDictionary root;
    private final List<Tag> notes = new ArrayList<>();

    private Tags(COSDictionary root) {
        this.root = root;
    }

    static void mend(PDDocument document) {
        new Tags(document.getDocumentCatalog().getStructureTreeRoot().getCOSObject()).mend();
    }

    private void mend() {
        for (Tag top : new Tag(root).children()) {
            mend(top);
            prune(top);
        }
        nameNotes();
    }

    private void mend(Tag tag) {
        takeRole(tag);
        tag.children().forEach(this::mend);
        tag.dropEmptyExpansion();
        if (tag.is("Link") && tag.alternative().isEmpty()) {
            tag.dropAlternative();
        }
        if (tag.is("TOCI")) {
            contentsEntry(tag);
        }
        captions(tag);
    }

    private void takeRole(Tag tag) {
        if (tag.alternative().startsWith(Roles.MARK)) {
            tag.become(tag.alternative().substring(Roles.MARK.length()));
            tag.dropAlternative();
            if (tag.is("TOC")) {
                tag.dropAttributes();
            }
            if (tag.is("Note")) {
                notes.add(tag);
            }
        }
    }

    /** {@code TOCI > Reference > Link}, then the entries below it; the dots are read as words. */
    private static void contentsEntry(Tag entry) {
        Tag reference = Tag.create("Reference", entry);
        List<COSBase> links = new ArrayList<>();
        List<COSBase> below = new ArrayList<>();
        Deque<COSBase> items = new ArrayDeque<>(entry.items());
        while (!items.isEmpty()) {
            COSBase item = items.pop();
            Tag tag = Tag.of(item);
            if (tag != null && WRAPPERS.contains(tag.type())) {
                List<COSBase> inner = tag.items();
                for (int i = inner.size() - 1; i >= 0; i--) {
                    items.push(inner.get(i));
                }
            } else if (tag != null && tag.is("TOC")) {
                below.add(item);
            } else {
                links.add(item);
            }
        }
        reference.hold(links);
        List<COSBase> all = new ArrayList<>(List.of(reference.dictionary()));
        all.addAll(below);
        entry.hold(all);
    }

    /** A caption goes first into the table after it, or last into the figure before it. */
    private static void captions(Tag tag) {
        List<COSBase> items = tag.items();
        boolean moved = false;
        for (int i = 0; i + 1 < items.size(); i++) {
            Tag first = Tag.of(items.get(i));
            Tag second = Tag.of(items.get(i + 1));
            if (first == null || second == null) {
                continue;
            }
            if (first.is("Caption") && second.is("Table")) {
                List<COSBase> inner = second.items();
                inner.add(0, items.remove(i));
                second.hold(inner);
                moved = true;
            } else if (first.is("Figure") && second.is("Caption")) {
                List<COSBase> inner = first.items();
                inner.add(items.remove(i + 1));
                first.hold(inner);
                moved = true;
            }
        }
        if (moved) {
            tag.hold(items);
        }
    }

    private static void prune(Tag tag) {
        List<COSBase> kept = new ArrayList<>();
        List<COSBase> items = tag.items();
        for (COSBase item : items) {
            Tag child = Tag.of(item);
            if (child != null) {
                prune(child);
            }
            if (child == null || !child.items().isEmpty() || !POINTLESS_WHEN_EMPTY.contains(child.type())) {
                kept.add(item);
            }
        }
        if (kept.size() < items.size()) {
            tag.hold(kept);
        }
    }

    /** PDF/UA-1, 7.9: each note has an id of its own, and the tree knows it. */
    private void nameNotes() {
        if (notes.isEmpty()) {
            return;
        }
        COSArray names = new COSArray();
        for (int i = 0; i < notes.size(); i++) {
            String id = String.format(Locale.ROOT, "noot%05d", i + 1);
            notes.get(i).name(id);
            names.add(new COSString(id));
            names.add(notes.get(i).dictionary());
        }
        COSDictionary tree = new COSDictionary();
        tree.setItem(COSName.NAMES, names);
        root.setItem(COSName.getPDFName("IDTree"), tree);
    }
}
