package io.github.ictplan.pdf;

/** Something of the page that the PDF cannot show as it is. What stands there instead is visible; the author should hear of it. */
public sealed interface PdfProblem {

    /** Nearest id before it: of the chapter, or of a heading in it; empty on the cover. */
    String near();

    /** A sign that no typeface has; the PDF shows □. */
    record MissingGlyph(int codePoint, String near) implements PdfProblem {}

    /** An image that cannot be read; the PDF shows its alternative text. */
    record UnusableImage(String address, Cause cause, String near) implements PdfProblem {}

    /** Why an image is not shown. */
    enum Cause {
        /** Not among the assets, or on another host. */
        NOT_FOUND,
        /** No PNG, JPEG, GIF or SVG, or broken. */
        UNREADABLE,
        /** More than 40 million pixels. */
        TOO_LARGE
    }
}
