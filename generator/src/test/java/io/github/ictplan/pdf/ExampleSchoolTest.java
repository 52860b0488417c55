package io.github.ictplan.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ictplan.links.LinkedPlan;
import io.github.ictplan.links.Linker;
import io.github.ictplan.model.Visibility;
import io.github.ictplan.reader.PlanReader;
import io.github.ictplan.rules.CheckedPlan;
import io.github.ictplan.site.Editions;
import io.github.ictplan.site.PrintPage;
import io.github.ictplan.site.SiteBuilder;
import io.github.ictplan.site.Templates;
import io.github.ictplan.source.FileTree;
import io.github.ictplan.source.FolderTree;
import io.github.ictplan.source.History;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The plan of the example school, as its director prints it. */
class ExampleSchoolTest {
    private static final List<PdfProblem> PROBLEMS = new ArrayList<>();
    private static PrintPage page;
    private static byte[] pdf;

    @BeforeAll
    static void print() {
        Path folder = Path.of("..", "template-school").toAbsolutePath().normalize();
        FileTree school = FolderTree.of(folder, Set.of(folder.resolve("target")));
        LinkedPlan plan =
                Linker.link(new PlanReader().read(school).plan(), school).visibleTo(Visibility.PUBLIC);
        CheckedPlan judged = CheckedPlan.withoutFindings(plan, LocalDate.of(2026, 11, 1));
        page = SiteBuilder.build(
                        judged, History.none(), Visibility.PUBLIC, true, Editions.none(), school, Templates.of(school))
                .print();
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
    }

    @Test
    void hasNothingThatCouldNotBeShown() {
        assertThat(PROBLEMS).isEmpty();
    }

    @Test
    void isNoThickerThanItMustBe() throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isBetween(20, 50);
        }
    }
}
