package io.github.ictplan.pdf;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;

/** Mends the structure tree that the renderer made: what {@link Roles} marked gets its type, captions and contents their place. */
final class Tags {
    private static final Set<String> POINTLESS_WHEN_EMPTY =
            Set.of("Sect", "Div", "Span", "P", "THead", "TBody", "TFoot", "L", "LBody");
    private static final Set<String> WRAPPERS = Set.of("LBody", "Div", "Span", "P");

    private final COSDictionary root;
    private final Artifacts artifacts;
    private final List<Tag> notes = new ArrayList<>();

    private Tags(COSDictionary root, Artifacts artifacts) {
        this.root = root;
        this.artifacts = artifacts;
    }

    static void mend(PDDocument document, Artifacts artifacts) {
        new Tags(document.getDocumentCatalog().getStructureTreeRoot().getCOSObject(), artifacts).mend();
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
        dropDecorations(tag);
        tag.dropEmptyExpansion();
        LinkTags.join(tag);
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

    private void dropDecorations(Tag tag) {
        List<COSBase> items = tag.items();
        boolean dropped = items.removeIf(item -> {
            Tag child = Tag.of(item);
            boolean decoration = child != null && child.is(Roles.ARTIFACT);
            if (decoration) {
                silence(Objects.requireNonNull(child));
            }
            return decoration;
        });
        if (dropped) {
            tag.hold(items);
        }
    }

    private void silence(Tag decoration) {
        for (COSBase item : decoration.items()) {
            COSDictionary page = decoration.pageOf(item);
            if (page != null) {
                artifacts.add(page, Tag.pieceOf(item));
            }
        }
    }

    /** {@code TOCI > Reference > Link}, then the entries below it. */
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
        for (int i = 0; i + 1 < items.size(); i++) {
            Tag first = Tag.of(items.get(i));
            Tag second = Tag.of(items.get(i + 1));
            if (first == null || second == null) {
                continue;
            }
            if (first.is("Caption") && second.is("Table")) {
                second.insert(0, items.remove(i));
            } else if (second.is("Caption") && figure(first) != null) {
                Tag figure = Objects.requireNonNull(figure(first));
                figure.insert(figure.items().size(), items.remove(i + 1));
                items.set(i, figure.dictionary());
            }
        }
        if (items.size() < tag.items().size()) {
            tag.hold(items);
        }
    }

    /** The figure itself, or the only thing in a wrapper. */
    private static @Nullable Tag figure(Tag tag) {
        if (tag.is("Figure")) {
            return tag;
        }
        boolean wrapper = WRAPPERS.contains(tag.type()) && tag.items().size() == 1;
        Tag only = wrapper ? Tag.of(tag.items().get(0)) : null;
        return only == null ? null : figure(only);
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
