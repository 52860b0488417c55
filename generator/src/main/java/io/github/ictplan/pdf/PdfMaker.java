package io.github.ictplan.pdf;

import io.github.ictplan.site.PrintPage;
import java.util.function.Consumer;

/**
 * Makes the PDF of a plan: PDF/UA-1 and PDF/A-3a, the same bytes for the same page. Without state, so one serves several threads.
 *
 * <p>Fetches nothing: a style sheet, script, font or image that the page names elsewhere than in its assets is left out.
 */
public final class PdfMaker {

    /** The bytes of the PDF; problems are kept silent. */
    public byte[] make(PrintPage page) {
        return make(page, problem -> {});
    }

    /**
     * The bytes of the PDF.
     *
     * @param problems hears, in the order of the text, what cannot be shown as it is
     * @throws IllegalStateException if the page breaks the contract of {@link PrintPage}, or the renderer lost text
     */
    public byte[] make(PrintPage page, Consumer<? super PdfProblem> problems) {
        Fonts fonts = new Fonts();
        PrintDocument document = PrintDocument.of(page, fonts, problems);
        return Press.print(document, page, fonts);
    }
}
