package io.github.ictplan.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.jspecify.annotations.Nullable;

/**
 * A table's head that stands on every page is heard once. The renderer tags each repetition as more text of the same cells; here the later ones
 * become artifacts, like a header or footer (ISO 14289-1, 7.8).
 */
final class RepeatedHeads {
    private static final Pattern MARK = Pattern.compile("/Span /(\\w+) BDC");

    private final PDDocument document;
    private final COSDictionary root;
    private final Map<COSDictionary, SortedSet<Integer>> repeated = new LinkedHashMap<>();

    RepeatedHeads(PDDocument document) {
        this.document = document;
        this.root = document.getDocumentCatalog().getStructureTreeRoot().getCOSObject();
    }

    void silence() {
        new Tag(root).children().forEach(this::findHeads);
        for (PDPage page : document.getPages()) {
            SortedSet<Integer> pieces = repeated.get(page.getCOSObject());
            if (pieces != null) {
                silence(page, pieces);
            }
        }
    }

    private void findHeads(Tag tag) {
        if (tag.is("THead")) {
            COSDictionary first = firstPage(tag);
            if (first != null) {
                keepOnly(first, tag);
            }
        } else {
            tag.children().forEach(this::findHeads);
        }
    }

    private @Nullable COSDictionary firstPage(Tag head) {
        List<COSDictionary> pages = new ArrayList<>();
        pagesOf(head, pages);
        for (PDPage page : document.getPages()) {
            if (pages.contains(page.getCOSObject())) {
                return page.getCOSObject();
            }
        }
        return null;
    }

    private static void pagesOf(Tag tag, List<COSDictionary> pages) {
        for (COSBase item : tag.items()) {
            Tag child = Tag.of(item);
            COSDictionary page = child == null ? tag.pageOf(item) : null;
            if (child != null) {
                pagesOf(child, pages);
            } else if (page != null && !pages.contains(page)) {
                pages.add(page);
            }
        }
    }

    private void keepOnly(COSDictionary first, Tag tag) {
        List<COSBase> kept = new ArrayList<>();
        for (COSBase item : tag.items()) {
            Tag child = Tag.of(item);
            COSDictionary page = child == null ? tag.pageOf(item) : null;
            if (child != null) {
                keepOnly(first, child);
            }
            if (page == null || page.equals(first)) {
                kept.add(item);
            } else {
                repeated.computeIfAbsent(page, p -> new TreeSet<>()).add(Tag.pieceOf(item));
            }
        }
        tag.hold(kept);
    }

    private void silence(PDPage page, SortedSet<Integer> pieces) {
        COSDictionary properties = page.getResources().getCOSObject().getCOSDictionary(COSName.PROPERTIES);
        COSArray owners = owners(page);
        if (properties == null || owners == null) {
            throw new IllegalStateException("a tagged page without marks");
        }
        rewrite(page, (name, mark) -> {
            COSDictionary property = properties.getCOSDictionary(COSName.getPDFName(name));
            if (property == null || !pieces.contains(property.getInt(COSName.MCID))) {
                return mark;
            }
            owners.set(property.getInt(COSName.MCID), COSNull.NULL);
            property.removeItem(COSName.MCID);
            property.setName(COSName.TYPE, "Pagination");
            return "/Artifact /" + name + " BDC";
        });
    }

    /** The parent tree's list of who owns the pieces of a page. */
    private @Nullable COSArray owners(PDPage page) {
        COSDictionary tree = root.getCOSDictionary(COSName.PARENT_TREE);
        COSArray numbers = tree == null ? null : tree.getCOSArray(COSName.NUMS);
        for (int i = 0; numbers != null && i + 1 < numbers.size(); i += 2) {
            if (numbers.getObject(i) instanceof COSInteger key && key.intValue() == page.getStructParents()) {
                return (COSArray) numbers.getObject(i + 1);
            }
        }
        return null;
    }

    private interface Change {
        String of(String property, String mark);
    }

    private void rewrite(PDPage page, Change change) {
        try (InputStream in = page.getContents()) {
            String content = new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
            String changed = MARK.matcher(content)
                    .replaceAll(mark -> Matcher.quoteReplacement(change.of(mark.group(1), mark.group())));
            PDStream stream = new PDStream(document);
            try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
                out.write(changed.getBytes(StandardCharsets.ISO_8859_1));
            }
            page.setContents(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
