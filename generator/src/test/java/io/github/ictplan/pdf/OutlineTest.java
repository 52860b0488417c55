package io.github.ictplan.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** How a reader finds the way: bookmarks, links, page numbers, and no page for nothing. */
class OutlineTest {
    private static PDDocument pdf;

    @BeforeAll
    static void open() throws Exception {
        pdf = Loader.loadPDF(new PdfMaker().make(SamplePage.rich()));
    }

    @AfterAll
    static void close() throws Exception {
        pdf.close();
    }

    @Test
    void bookmarksFollowTheHeadings() {
        assertThat(outline(pdf.getDocumentCatalog().getDocumentOutline(), 0))
                .startsWith(
                        "ICT-beleidsplan 2026-2029",
                        "Inhoud",
                        "In het kort",
                        "  Drie vragen over onze visie",
                        "    Taken",
                        "Doelen en acties")
                .endsWith("  D2. Elke leraar", "Begroting");
    }

    @Test
    void internalLinksLeadToAPage() throws Exception {
        int internal = 0;
        for (PDPage page : pdf.getPages()) {
            for (PDAnnotation annotation : page.getAnnotations()) {
                assertThat(annotation.getContents()).isNotBlank();
                if (annotation instanceof PDAnnotationLink link && link.getAction() instanceof PDActionGoTo leap) {
                    PDDestination there = leap.getDestination();
                    assertThat(((PDPageDestination) there).getPage()).isNotNull();
                    internal++;
                }
            }
        }
        assertThat(internal).isGreaterThan(80);
    }

    @Test
    void theContentsNameThePageOfTheChapter() throws Exception {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(2);
        stripper.setEndPage(2);
        String last = String.valueOf(pdf.getNumberOfPages());

        assertThat(stripper.getText(pdf))
                .containsPattern("Begroting[ .]+" + last)
                .contains("pagina 2 van " + last);
    }

    @Test
    void everyPageSaysMoreThanItsHeaderAndFooter() throws Exception {
        for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            assertThat(stripper.getText(pdf)
                            .replace("Basisschool De Kaai · ICT-beleidsplan 2026-2029", "")
                            .replaceAll("pagina \\d+ van \\d+", ""))
                    .as("page %d", page)
                    .isNotBlank();
        }
    }

    @Test
    void saysWhoseItIsAndInWhichLanguage() {
        assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("ICT-beleidsplan 2026-2029");
        assertThat(pdf.getDocumentInformation().getAuthor()).isEqualTo("Basisschool De Kaai");
        assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("nl-BE");
        assertThat(pdf.getVersion()).isEqualTo(1.7f);
    }

    private static List<String> outline(PDOutlineNode node, int depth) {
        List<String> titles = new ArrayList<>();
        for (PDOutlineItem item : node.children()) {
            titles.add("  ".repeat(depth) + item.getTitle());
            titles.addAll(outline(item, depth + 1));
        }
        return titles;
    }
}
