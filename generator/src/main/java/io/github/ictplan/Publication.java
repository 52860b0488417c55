package io.github.ictplan;

import io.github.ictplan.finding.Finding;
import io.github.ictplan.links.LinkedPlan;
import io.github.ictplan.pdf.PdfMaker;
import io.github.ictplan.pdf.PdfProblem;
import io.github.ictplan.report.PlanJson;
import io.github.ictplan.report.Schemas;
import io.github.ictplan.rules.CheckedPlan;
import io.github.ictplan.rules.RuleBook;
import io.github.ictplan.site.RenderedSite;
import io.github.ictplan.site.SiteBuilder;
import io.github.ictplan.site.Templates;
import io.github.ictplan.source.FileTree;
import io.github.ictplan.source.History;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Everything that goes out for one audience: pages, {@code plan.json}, the schemas for editors and the PDF, which is made on a thread of its own while pages are read. */
final class Publication implements AutoCloseable {
    static final String PDF = "ictplan.pdf";
    private static final String PLAN_JSON = "plan.json";
    private static final String SCHEMAS = "schema/";
    private static final String START = "index.html";

    private final RenderedSite site;
    private final FileTree files;
    private final @Nullable Side<byte[]> pdf;
    private final List<PdfProblem> problems;
    private final PublishingFindings places;

    private Publication(
            RenderedSite site,
            FileTree files,
            @Nullable Side<byte[]> pdf,
            List<PdfProblem> problems,
            PublishingFindings places) {
        this.site = site;
        this.files = files;
        this.pdf = pdf;
        this.problems = problems;
        this.places = places;
    }

    /**
     * Starts the PDF; pages wait until they are read.
     *
     * @param plan as the audience may see it
     * @param shelf the former editions
     * @param written the same plan with the places of what the school wrote
     */
    static Publication of(
            CheckedPlan plan,
            LinkedPlan written,
            History history,
            FileTree school,
            Shelf shelf,
            Templates templates,
            Settings settings) {
        RenderedSite site = SiteBuilder.build(
                plan, history, settings.audience(), settings.pdf(), shelf.editions(), school, templates);
        SortedMap<String, Supplier<byte[]>> beside = new TreeMap<>();
        beside.put(PLAN_JSON, () -> PlanJson.bytes(plan.linked()));
        new Schemas(RuleBook.standard()).files().forEach((name, bytes) -> beside.put(SCHEMAS + name, () -> bytes));
        List<PdfProblem> problems = new CopyOnWriteArrayList<>();
        Side<byte[]> pdf = null;
        if (settings.pdf()) {
            pdf = Side.start("ictplan-pdf", () -> new PdfMaker().make(site.print(), problems::add));
            beside.put(PDF, pdf::join);
            beside.putAll(shelf.pdfs(templates));
        }
        FileTree files = new JoinedTree(site.files(), beside);
        return new Publication(site, files, pdf, problems, new PublishingFindings(written, plan.linked(), school));
    }

    FileTree files() {
        return files;
    }

    /** What went wrong while pages and PDF were made; complete when all files were read. */
    List<Finding> problems() {
        List<Finding> all = new ArrayList<>(site.dropped());
        all.addAll(places.of(problems, site.refusedImages()));
        return all.stream().sorted().distinct().toList();
    }

    /** What a person opens first. */
    List<Path> doors(Path folder) {
        List<Path> doors = new ArrayList<>();
        doors.add(folder.resolve(START));
        if (files.contains(PDF)) {
            doors.add(folder.resolve(PDF));
        }
        return doors;
    }

    @Override
    public void close() {
        if (pdf != null) {
            pdf.close();
        }
    }
}
