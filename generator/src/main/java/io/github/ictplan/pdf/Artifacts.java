package io.github.ictplan.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.jspecify.annotations.Nullable;

/** Pieces of the pages that are seen and not heard. The renderer marked them as content; here they become artifacts (ISO 14289-1, 7.1 and 7.8). */
final class Artifacts {
    private static final Pattern MARK = Pattern.compile("/(?:Span|Figure) /(\\w+) BDC");

    private final PDDocument document;
    private final COSDictionary root;
    private final Map<COSDictionary, Set<Integer>> pieces = new HashMap<>();

    Artifacts(PDDocument document) {
        this.document = document;
        this.root = document.getDocumentCatalog().getStructureTreeRoot().getCOSObject();
    }

    /** Takes a piece, whose owner no longer holds it. */
    void add(COSDictionary page, int piece) {
        pieces.computeIfAbsent(page, p -> new TreeSet<>()).add(piece);
    }

    void write() {
        for (PDPage page : document.getPages()) {
            Set<Integer> here = pieces.get(page.getCOSObject());
            if (here != null) {
                silence(page, here);
            }
        }
    }

    private void silence(PDPage page, Set<Integer> silent) {
        COSDictionary properties = page.getResources().getCOSObject().getCOSDictionary(COSName.PROPERTIES);
        COSArray owners = owners(page);
        if (properties == null || owners == null) {
            throw new IllegalStateException("a tagged page without marks");
        }
        rewrite(page, (name, mark) -> {
            COSDictionary property = properties.getCOSDictionary(COSName.getPDFName(name));
            if (property == null || !silent.contains(property.getInt(COSName.MCID))) {
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
