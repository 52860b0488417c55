package io.github.ictplan.site;

import io.github.ictplan.language.Dutch;
import io.github.ictplan.model.Content.Budget;
import io.github.ictplan.model.Content.Goal;
import io.github.ictplan.model.Content.Vision;
import io.github.ictplan.model.Document;
import io.github.ictplan.model.IctPlan;
import io.github.ictplan.model.Located;
import io.github.ictplan.model.PolicyDocument;
import io.github.ictplan.site.view.BudgetBlock;
import io.github.ictplan.site.view.Fact;
import io.github.ictplan.site.view.Frame;
import io.github.ictplan.site.view.GoalCard;
import io.github.ictplan.site.view.Picture;
import io.github.ictplan.site.view.PlanningPage;
import io.github.ictplan.site.view.PrintView;
import io.github.ictplan.site.view.StartPage;
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
        PrintView.Planning planning = planning();
        BudgetBlock money = Overview.BUDGET.exists(plan) ? new OverviewPages(blueprint, frames, places).money() : null;
        PrintView.Summary summary = summary(money);
        BudgetBlock budget = money == null ? null : unsaid(money);
        add(contents, summary != null, "Het plan in één oogopslag", PrintPlaces.SUMMARY);
        for (List<Document> part : parts(plan.documents())) {
            for (Document document : part) {
                chapters.add(new PrintView.Chapter(
                        places.slug(document),
                        places.prefix(document),
                        chapters.isEmpty() || opens(part, document),
                        pages.view(document, dropped.body(document, places, places.prefix(document)))));
            }
            contents.addAll(entries(part));
        }
        List<PrintView.Source> sources =
                plan.register().stream().map(this::source).toList();
        List<PrintView.Entry> overviews = overviews(planning != null, budget != null);
        if (!overviews.isEmpty()) {
            contents.add(new PrintView.Entry("Overzichten", overviews.get(0).anchor(), overviews));
        }
        Frame.Status status = blueprint.status();
        String version = plan.card().version() == null
                ? ""
                : ", versie " + plan.card().version().value();
        return new PrintView(
                blueprint.schoolName(),
                blueprint.planTitle(),
                status,
                card(),
                logo(),
                (blueprint.schoolName() == null ? "" : blueprint.schoolName() + " – ")
                        + blueprint.planTitle()
                        + version
                        + Statuses.running(status),
                contents,
                summary,
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

    private List<Fact> card() {
        return StartPages.facts(blueprint).stream()
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

    /** Documents that follow one another in one folder, or in none, are a part of the plan. */
    private static List<List<Document>> parts(List<Document> documents) {
        List<List<Document>> parts = new ArrayList<>();
        String folder = null;
        for (Document document : documents) {
            String next = PlanIndex.folder(document);
            if (!next.equals(folder)) {
                parts.add(new ArrayList<>());
            }
            parts.get(parts.size() - 1).add(document);
            folder = next;
        }
        return parts;
    }

    /** A page of its own is for what holds several documents: the loose ones follow what comes before them. */
    private static boolean opens(List<Document> part, Document document) {
        return part.size() > 1
                && document.equals(part.get(0))
                && !PlanIndex.folder(document).isEmpty();
    }

    /** The overview without the tables that the plan's one budget shows itself. */
    private @Nullable BudgetBlock unsaid(BudgetBlock money) {
        if (blueprint.plan().filed(Budget.class).count() != 1) {
            return money;
        }
        return money.beside() == null && money.actions() == null
                ? null
                : new BudgetBlock(null, List.of(), money.beside(), null, money.actions(), null, List.of());
    }

    /** One entry a chapter, below the name of the folder if it holds more than one. */
    private List<PrintView.Entry> entries(List<Document> part) {
        List<PrintView.Entry> entries = part.stream()
                .map(document -> new PrintView.Entry(Frames.titled(document), places.slug(document), List.of()))
                .toList();
        String folder = PlanIndex.folder(part.get(0));
        return folder.isEmpty() || part.size() == 1
                ? entries
                : List.of(new PrintView.Entry(
                        Frames.folderLabel(folder), entries.get(0).anchor(), entries));
    }

    private PrintView.@Nullable Summary summary(@Nullable BudgetBlock budget) {
        List<StartPage.Principle> principles = blueprint
                .plan()
                .filed(Vision.class)
                .findFirst()
                .map(vision -> StartPages.principles(blueprint, places, vision, false))
                .orElse(List.of());
        GoalCards cards = new GoalCards(blueprint, places, null);
        List<GoalCard> goals =
                blueprint.plan().filed(Goal.class).map(cards::card).toList();
        return goals.isEmpty()
                ? null
                : new PrintView.Summary(principles, goals, budget == null ? null : budget.bySource());
    }

    private List<PrintView.Entry> overviews(boolean planning, boolean budget) {
        List<PrintView.Entry> overviews = new ArrayList<>();
        add(overviews, planning, "Planning", PrintPlaces.PLANNING);
        add(overviews, budget, "Begroting", PrintPlaces.BUDGET);
        add(overviews, !blueprint.plan().register().isEmpty(), "Documenten", PrintPlaces.DOCUMENTS);
        add(overviews, !blueprint.plan().approvals().isEmpty(), "Goedkeuringen", PrintPlaces.APPROVALS);
        add(overviews, !blueprint.plan().glossary().isEmpty(), "Begrippen", PrintPlaces.TERMS);
        return overviews;
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
        return new PrintView.Planning(
                page.years(),
                page.goals(),
                page.goals().stream().flatMap(goal -> goal.actions().stream()).toList(),
                page.legend(),
                page.today());
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
