package io.github.ictplan.pdf;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/** What a screen reader gets: the text of the pages in the order of the structure tree, without pictures, bullets, headers and footers. */
final class PdfReading {
    private static final Pattern MARKER = Pattern.compile("[•◦▪■●○□]|\\d+\\.|[a-z]\\.|[ivx]+\\.");

    private final Map<COSDictionary, Map<Integer, String>> pages = new HashMap<>();
    private final StringBuilder text = new StringBuilder();

    private PdfReading() {}

    static String of(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PdfReading reading = new PdfReading();
            for (PDPage page : document.getPages()) {
                PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
                extractor.processPage(page);
                Map<Integer, String> contents = new HashMap<>();
                reading.collect(extractor.getMarkedContents(), contents);
                reading.pages.put(page.getCOSObject(), contents);
            }
            reading.read(
                    new Tag(document.getDocumentCatalog().getStructureTreeRoot().getCOSObject()), null);
            return reading.text.toString();
        }
    }

    private void collect(List<PDMarkedContent> found, Map<Integer, String> contents) {
        for (PDMarkedContent content : found) {
            StringBuilder words = new StringBuilder();
            for (Object item : content.getContents()) {
                if (item instanceof TextPosition position) {
                    words.append(position.getUnicode());
                } else if (item instanceof PDMarkedContent inner) {
                    collect(List.of(inner), contents);
                }
            }
            if (content.getMCID() >= 0) {
                contents.merge(content.getMCID(), words.toString(), String::concat);
            }
        }
    }

    private void read(Tag tag, COSDictionary page) {
        COSDictionary own = tag.dictionary().getCOSDictionary(COSName.PG);
        COSDictionary here = own == null ? page : own;
        int start = text.length();
        for (COSBase item : tag.items()) {
            Tag child = Tag.of(item);
            if (child != null) {
                read(child, here);
            } else if (item instanceof COSInteger id) {
                append(here, id.intValue());
            } else if (item instanceof COSDictionary reference && reference.containsKey(COSName.MCID)) {
                COSDictionary there = reference.getCOSDictionary(COSName.PG);
                append(there == null ? here : there, reference.getInt(COSName.MCID));
            }
        }
        boolean listMarker = tag.dictionary().getNameAsString(COSName.S) != null
                && tag.is("Lbl")
                && MARKER.matcher(text.substring(start).strip()).matches();
        if (listMarker) {
            text.setLength(start);
        }
        text.append(' ');
    }

    private void append(COSDictionary page, int id) {
        text.append(pages.get(page).getOrDefault(id, ""));
    }
}
