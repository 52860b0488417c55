package io.github.ictplan.links;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;

/** PDFs for tests, made by PDFBox's document model. */
final class Pdfs {
    private Pdfs() {}

    static byte[] of(int pages, String... destinations) {
        try (PDDocument pdf = document(pages, destinations)) {
            return bytes(pdf);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] withPassword(int pages, String password) {
        try (PDDocument pdf = document(pages)) {
            pdf.protect(new StandardProtectionPolicy("eigenaar", password, new AccessPermission()));
            return bytes(pdf);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PDDocument document(int pages, String... destinations) {
        PDDocument pdf = new PDDocument();
        for (int i = 0; i < pages; i++) {
            pdf.addPage(new PDPage());
        }
        COSArray names = new COSArray();
        for (String destination : destinations) {
            names.add(new COSString(destination));
            names.add(new COSArray());
        }
        COSDictionary leaf = new COSDictionary();
        leaf.setItem(COSName.NAMES, names);
        COSArray kids = new COSArray();
        kids.add(leaf);
        COSDictionary tree = new COSDictionary();
        tree.setItem(COSName.KIDS, kids);
        COSDictionary all = new COSDictionary();
        all.setItem(COSName.DESTS, tree);
        pdf.getDocumentCatalog().getCOSObject().setItem(COSName.NAMES, all);
        return pdf;
    }

    private static byte[] bytes(PDDocument pdf) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        pdf.save(out);
        return out.toByteArray();
    }
}
