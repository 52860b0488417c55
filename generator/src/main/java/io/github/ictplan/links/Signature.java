package io.github.ictplan.links;

import java.nio.charset.StandardCharsets;

/** Bytes by which a kind of file is known. */
record Signature(String bytes) {
    private static final Signature PDF = of("%PDF-");
    private static final Signature PDF_END = of("startxref");
    private static final Signature ZIP = of("PK\u0003\u0004");
    private static final Signature ZIP_END = of("PK\u0005\u0006");
    /** A Word document with a password is one of these; so is one of before 2007. */
    private static final Signature OLE = of("\u00D0\u00CF\u0011\u00E0");

    private static final int PDF_MARGIN = 1024;
    private static final int ZIP_MARGIN = 22 + 0xFFFF;

    static Signature of(String bytes) {
        return new Signature(bytes);
    }

    /** Whether a file begins and ends as a PDF does. */
    static boolean endsLikePdf(byte[] file) {
        return PDF.isIn(file, 0, PDF_MARGIN) && PDF_END.isIn(file, file.length - PDF_MARGIN, file.length);
    }

    /** Whether a file begins and ends as a document of Word does. */
    static boolean isLikeWord(byte[] file) {
        return OLE.isIn(file, 0, OLE.bytes.length())
                || ZIP.isIn(file, 0, ZIP.bytes.length()) && ZIP_END.isIn(file, file.length - ZIP_MARGIN, file.length);
    }

    /** Whether a file holds it between two places; what lies outside the file does not count. */
    boolean isIn(byte[] file, int from, int to) {
        int start = Math.max(0, from);
        int length = Math.max(0, Math.min(to, file.length) - start);
        return new String(file, Math.min(start, file.length), length, StandardCharsets.ISO_8859_1).contains(bytes);
    }
}
