package io.github.ictplan.pdf;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jspecify.annotations.Nullable;

/**
 * A table's head that stands on every page is heard once. The renderer tags each repetition as more text of the same cells; here the later ones
 * become artifacts, like a header or footer (ISO 14289-1, 7.8).
 */
final class RepeatedHeads {
    private final PDDocument document;
    private final Artifacts artifacts;

    RepeatedHeads(PDDocument document, Artifacts artifacts) {
        this.document = document;
        this.artifacts = artifacts;
    }

    void silence() {
        new Tag(document.getDocumentCatalog().getStructureTreeRoot().getCOSObject())
                .children()
                .forEach(this::findHeads);
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
                artifacts.add(page, Tag.pieceOf(item));
            }
        }
        tag.hold(kept);
    }
}
