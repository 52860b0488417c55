package io.github.ictplan.links;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdfparser.PDFParser;
import org.jspecify.annotations.Nullable;

/**
 * Reads the number of pages and the named destinations of a PDF from its objects. PDFBox's document model is left alone: to load it is to load
 * Java's graphics, for a number.
 */
final class PdfPages extends PDFParser {
    /** So that a tree of names that never ends does. */
    private static final int MOST_NODES = 20_000;

    private PdfPages(byte[] bytes) throws IOException {
        super(new RandomAccessReadBuffer(bytes));
    }

    /** A PDF that is protected by a password or made to do harm is one that we know nothing of. */
    static Inside of(byte[] bytes) {
        try {
            PdfPages parser = new PdfPages(bytes);
            if (!parser.parsePDFHeader()) {
                return new Inside.Damaged();
            }
            parser.initialParse();
            try (COSDocument document = parser.document) {
                return pages(document);
            }
        } catch (IOException e) {
            return isProtected(bytes) ? new Inside.Unknown() : new Inside.Damaged();
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            return new Inside.Unknown();
        }
    }

    private static boolean isProtected(byte[] bytes) {
        return Signature.of("/Encrypt").isIn(bytes, 0, bytes.length);
    }

    private static Inside pages(COSDocument document) {
        COSDictionary catalog = document.getTrailer().getCOSDictionary(COSName.ROOT);
        COSDictionary tree = catalog == null ? null : catalog.getCOSDictionary(COSName.PAGES);
        int count = tree == null ? 0 : tree.getInt(COSName.COUNT, 0);
        return catalog == null || count < 1 ? new Inside.Unknown() : new Inside.Pages(count, destinations(catalog));
    }

    private static Set<String> destinations(COSDictionary catalog) {
        Set<String> names = new TreeSet<>();
        COSDictionary old = catalog.getCOSDictionary(COSName.DESTS);
        if (old != null) {
            old.keySet().forEach(name -> names.add(name.getName()));
        }
        COSDictionary tree = catalog.getCOSDictionary(COSName.NAMES);
        addNames(tree == null ? null : tree.getCOSDictionary(COSName.DESTS), names);
        return names;
    }

    private static void addNames(@Nullable COSDictionary root, Set<String> names) {
        Set<COSDictionary> seen = new HashSet<>();
        Deque<COSDictionary> open = new ArrayDeque<>();
        if (root != null) {
            open.add(root);
        }
        while (!open.isEmpty() && seen.size() < MOST_NODES) {
            COSDictionary node = open.remove();
            if (seen.add(node)) {
                addLeaf(node.getCOSArray(COSName.NAMES), names);
                addKids(node.getCOSArray(COSName.KIDS), open);
            }
        }
    }

    private static void addLeaf(@Nullable COSArray pairs, Set<String> names) {
        for (int i = 0; pairs != null && i < pairs.size(); i += 2) {
            if (pairs.getObject(i) instanceof COSString name) {
                names.add(name.getString());
            }
        }
    }

    private static void addKids(@Nullable COSArray kids, Deque<COSDictionary> open) {
        for (int i = 0; kids != null && i < Math.min(kids.size(), MOST_NODES); i++) {
            COSBase kid = kids.getObject(i);
            if (kid instanceof COSDictionary node) {
                open.add(node);
            }
        }
    }
}
