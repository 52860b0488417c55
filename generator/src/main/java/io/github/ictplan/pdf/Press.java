package io.github.ictplan.pdf;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.pdfboxout.fontstore.FontNotFoundException;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import io.github.ictplan.site.PrintPage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;

/** Sets the document, mends its tags, and writes it. */
final class Press {
    private static final float PDF_VERSION = 1.7f;
    private static final int OBJECTS_A_STREAM = 200;

    private Press() {}

    static byte[] print(PrintDocument page, PrintPage about, Fonts fonts) {
        RendererLog log = new RendererLog();
        try (PDDocument document = new PDDocument();
                PdfBoxRenderer renderer = renderer(page, fonts, document, log)) {
            renderer.getSharedContext()
                    .setReplacedElementFactory(new AssetImages(
                            renderer.getSharedContext().getReplacedElementFactory(), page.images(), document));
            renderer.createPDFWithoutClosing();
            log.throwIfTextWasLost();
            Artifacts artifacts = new Artifacts(document);
            Tags.mend(document, artifacts);
            new RepeatedHeads(document, artifacts).silence();
            artifacts.write();
            Smoothing.remove(document);
            keepProfile(document);
            Metadata.of(about).write(document);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out, new CompressParameters(OBJECTS_A_STREAM));
            return out.toByteArray();
        } catch (FontNotFoundException e) {
            throw new IllegalStateException("the style sheet names a typeface that is not there", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Java puts a mark of its own into a profile on the way, another one in every version. */
    private static void keepProfile(PDDocument document) throws IOException {
        for (PDOutputIntent intent : document.getDocumentCatalog().getOutputIntents()) {
            try (OutputStream profile = intent.getDestOutputIntent().createOutputStream(COSName.FLATE_DECODE)) {
                profile.write(Resources.bytes("srgb.icc"));
            }
        }
    }

    private static PdfBoxRenderer renderer(PrintDocument page, Fonts fonts, PDDocument document, RendererLog log) {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.withW3cDocument(page.dom(), null);
        builder.usePDDocument(document);
        builder.usePdfUaAccessibility(true);
        builder.usePdfAConformance(PdfAConformance.PDFA_3_A);
        builder.usePdfVersion(PDF_VERSION);
        builder.useColorProfile(Resources.bytes("srgb.icc"));
        builder.useSVGDrawer(new BatikSVGDrawer());
        builder.useHyphenation(new DutchHyphens());
        builder.withProducer(Metadata.PRODUCER);
        builder.withDiagnosticConsumer(log);
        for (ExternalResourceControlPriority when : ExternalResourceControlPriority.values()) {
            builder.useExternalResourceAccessControl((address, type) -> false, when);
        }
        fonts.register(builder, document);
        return builder.buildPdfRenderer();
    }
}
