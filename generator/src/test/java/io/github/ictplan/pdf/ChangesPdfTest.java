package io.github.ictplan.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ictplan.model.Visibility;
import io.github.ictplan.site.ChangesReport;
import io.github.ictplan.site.PrintPage;
import io.github.ictplan.site.Proposal;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What changes in a plan, as a school council reads it on paper. */
class ChangesPdfTest {
    private static final List<PdfProblem> PROBLEMS = new ArrayList<>();
    private static PrintPage page;
    private static byte[] pdf;

    @BeforeAll
    static void print() {
        page = ChangesReport.print(Proposal.ofWinter().comparison(Visibility.TEAM), Visibility.TEAM);
        pdf = new PdfMaker().make(page, PROBLEMS::add);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ua1", "3a"})
    void conforms(String flavour) throws Exception {
        assertThat(ConformanceTest.failures(pdf, flavour)).isEmpty();
    }

    @Test
    void readsAsThePage() throws Exception {
        ReadingTest.assertReads(pdf, page.html());
        assertThat(PROBLEMS).isEmpty();
    }

    @Test
    void isTheSameEachTime() {
        assertThat(new PdfMaker().make(page)).isEqualTo(pdf);
    }

    @Test
    void hasATitleAndBookmarks() throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Wat verandert er in ons plan?");
            List<String> bookmarks = new ArrayList<>();
            for (PDOutlineItem item :
                    document.getDocumentCatalog().getDocumentOutline().children()) {
                bookmarks.add(item.getTitle());
            }
            assertThat(bookmarks).contains("Geld", "Wat we beloven", "De tekst", "Alle bedragen");
            assertThat(document.getNumberOfPages()).isLessThan(12);
        }
    }
}
