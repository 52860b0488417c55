package io.github.ictplan.pdf;

import io.github.ictplan.site.PrintPage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;

/** What the file says of itself, twice: in the information dictionary and as XMP, which must agree. */
record Metadata(PrintPage page) {
    static final String PRODUCER = "ictplan (openhtmltopdf, PDFBox)";

    /** For a page without a date: the day the obligation to have a plan began. */
    private static final LocalDate FIXED = LocalDate.of(2026, 9, 1);

    static Metadata of(PrintPage page) {
        return new Metadata(page);
    }

    void write(PDDocument document) {
        document.setDocumentInformation(information());
        PDMetadata xmp = new PDMetadata(document);
        try {
            xmp.importXMPMetadata(xmp().getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        document.getDocumentCatalog().setMetadata(xmp);
        document.getDocument().getTrailer().removeItem(COSName.ID);
        document.setDocumentId(fingerprint());
    }

    private PDDocumentInformation information() {
        PDDocumentInformation information = new PDDocumentInformation();
        information.setTitle(page.title());
        information.setAuthor(page.author());
        information.setSubject(page.subject());
        information.setProducer(PRODUCER);
        information.setCreationDate(midnight());
        information.setModificationDate(midnight());
        return information;
    }

    private LocalDate date() {
        LocalDate date = page.date();
        return date == null ? FIXED : date;
    }

    private Calendar midnight() {
        return GregorianCalendar.from(date().atStartOfDay(ZoneOffset.UTC));
    }

    private String xmp() {
        return Resources.text("metadata.xmp")
                .replace("{date}", date() + "T00:00:00Z")
                .replace("{producer}", escape(PRODUCER))
                .replace("{title}", escape(page.title()))
                .replace("{author}", escape(page.author()))
                .replace("{subject}", escape(page.subject()));
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    /** PDFBox derives the file's identifier from this number and the information dictionary. */
    private long fingerprint() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return ByteBuffer.wrap(digest.digest(page.html().getBytes(StandardCharsets.UTF_8)))
                    .getLong();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
