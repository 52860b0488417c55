package io.github.ictplan.pdf;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/** Takes back the wish for smooth images that the drawing library adds; PDF/A-3 does not allow it (ISO 19005-3, 6.2.8). */
final class Smoothing {
    private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    private Smoothing() {}

    static void remove(PDDocument document) {
        Smoothing smoothing = new Smoothing();
        for (PDPage page : document.getPages()) {
            smoothing.visit(page.getCOSObject().getItem(COSName.RESOURCES));
        }
    }

    private void visit(COSBase item) {
        COSBase object = item instanceof COSObject reference ? reference.getObject() : item;
        if (object instanceof COSDictionary dictionary && seen.add(dictionary)) {
            dictionary.removeItem(COSName.INTERPOLATE);
            dictionary.getValues().forEach(this::visit);
        } else if (object instanceof COSArray array && seen.add(array)) {
            array.forEach(this::visit);
        }
    }
}
