package io.github.ictplan.site;

import io.github.ictplan.model.Document;
import io.github.ictplan.model.IctPlan;
import io.github.ictplan.model.Located;
import io.github.ictplan.model.PolicyDocument;
import io.github.ictplan.site.view.BudgetBlock;
import io.github.ictplan.site.view.Fact;
import io.github.ictplan.site.view.Frame;
import io.github.ictplan.site.view.Picture;
import io.github.ictplan.site.view.PlanningPage;
import io.github.ictplan.site.view.PrintView;
import io.github.ictplan.source.FileTree;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The whole plan as one page. */
final class PrintPages {
    private final Blueprint blueprint;
    private final Frames frames;
    private final Pictures pictures;
    private final Downloads downloads;
    private final PrintPlaces places;

    PrintPages(Blueprint blueprint, Frames frames, Pictures pictures, Downloads downloads) {
        this.blueprint = blueprint;
        this.frames = frames;
        this.pictures = pictures;
        this.downloads = downloads;
        this.places = new PrintPlaces(blueprint, pictures);
    }

    PrintPage page(Templates templates, Dropped dropped, Palette palette, FileTree school) {
        return new PrintPage(
                templates.render("afdruk.ftlh", view(dropped)),
                assets(school),
                blueprint.siteTitle(),
                blueprint.school(),
                "Het ICT-beleidsplan van " + blueprint.school() + ".",
                blueprint.history().date(),
                palette.accent().toString());
    }

    /** The images that may be shown, by the address that the page uses. */
    private FileTree assets(FileTree school) {
        SortedMap<String, Supplier<byte[]>> assets = new TreeMap<>();
        for (String path : blueprint.linked().files()) {
            if (pictures.of(path).isPresent()) {
                assets.put(Addresses.encoded(path), () -> school.read(path));
            }
        }
        Located<String> logo = blueprint.plan().site().logo();
        if (logo != null && pictures.of(logo.value()).isPresent()) {
            assets.put(Addresses.encoded(logo.value()), () -> school.read(logo.value()));
        }
        return new LazyTree(assets);
    }

    private PrintView view(Dropped dropped) {
        IctPlan plan = blueprint.plan();
        List<PrintView.Chapter> chapters = new ArrayList<>();
        List<PrintView.Entry> contents = new ArrayList<>();
        DocumentPages pages = new DocumentPages(blueprint, frames, places);
        for (Document document : plan.documents()) {
            chapters.add(new PrintView.Chapter(
                    places.slug(document),
                    places.prefix(document),
                    pages.view(document, dropped.body(document, places, places.prefix(document)))));
            contents.add(entry(document));
        }
        PrintView.Planning planning = planning();
        BudgetBlock budget = Overview.BUDGET.exists(plan) ? new OverviewPages(blueprint, frames, places).money() : null;
        List<PrintView.Source> sources =
                plan.register().stream().map(this::source).toList();
        addOverviews(contents, planning != null, budget != null);
        Frame.Status status = Statuses.of(plan);
        String version = plan.card().version() == null
                ? ""
                : ", versie " + plan.card().version().value();
        return new PrintView(
                blueprint.schoolName(),
                blueprint.planTitle(),
                status,
                card(plan),
                logo(),
                (blueprint.schoolName() == null ? "" : blueprint.schoolName() + " – ")
                        + blueprint.planTitle()
                        + version
                        + (status.approved()
                                ? ""
                                : " – " + status.word().toLowerCase(java.util.Locale.ROOT) + ", nog niet goedgekeurd"),
                contents,
                chapters,
                planning,
                budget,
                sources,
                plan.approvals().stream()
                        .map(approval -> StartPages.approval(approval, places))
                        .toList(),
                plan.glossary().stream()
                        .map(term -> new PrintView.Term(
                                term.term().value(), term.explanation().value()))
                        .toList());
    }

    private static List<Fact> card(IctPlan plan) {
        return StartPages.facts(plan).stream()
                .filter(fact -> !fact.label().equals("School"))
                .toList();
    }

    private @Nullable Picture logo() {
        Located<String> logo = blueprint.plan().site().logo();
        return logo == null
                ? null
                : pictures.of(logo.value())
                        .map(size -> new Picture(Addresses.encoded(logo.value()), size.width(), size.height()))
                        .orElse(null);
    }

    private PrintView.Entry entry(Document document) {
        List<PrintView.Entry> parts = Headings.of(document.body()).stream()
                .filter(heading -> heading.level() == 2)
                .map(heading ->
                        new PrintView.Entry(heading.text(), places.prefix(document) + heading.anchor(), List.of()))
                .toList();
        return new PrintView.Entry(Frames.titled(document), places.slug(document), parts);
    }

    private void addOverviews(List<PrintView.Entry> contents, boolean planning, boolean budget) {
        add(contents, planning, "Planning", PrintPlaces.PLANNING);
        add(contents, budget, "Begroting", PrintPlaces.BUDGET);
        add(contents, !blueprint.plan().register().isEmpty(), "Documenten", PrintPlaces.DOCUMENTS);
        add(contents, !blueprint.plan().approvals().isEmpty(), "Goedkeuringen", PrintPlaces.APPROVALS);
        add(contents, !blueprint.plan().glossary().isEmpty(), "Begrippen", PrintPlaces.TERMS);
    }

    private static void add(List<PrintView.Entry> contents, boolean there, String text, String anchor) {
        if (there) {
            contents.add(new PrintView.Entry(text, anchor, List.of()));
        }
    }

    private PrintView.@Nullable Planning planning() {
        if (!Overview.PLANNING.exists(blueprint.plan())) {
            return null;
        }
        PlanningPage page = new OverviewPages(blueprint, frames, places).planning();
        return new PrintView.Planning(page.years(), page.goals(), page.today());
    }

    private PrintView.Source source(PolicyDocument policy) {
        String url = Frames.web(Given.value(policy.url()));
        String file = Given.value(policy.file());
        String note = url == null && file != null && downloads.has(file) ? file : url;
        return new PrintView.Source(
                PrintPlaces.anchor(policy),
                policy.title().value(),
                policy.kind() == null ? null : Dutch.label(policy.kind().value()),
                note == null
                        ? null
                        : note
                                + (policy.version() == null
                                        ? ""
                                        : ", versie " + policy.version().value()),
                url,
                new References(blueprint, places).to(policy));
    }
}
