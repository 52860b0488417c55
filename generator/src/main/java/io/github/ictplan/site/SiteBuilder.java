package io.github.ictplan.site;

import io.github.ictplan.language.Dutch;
import io.github.ictplan.markdown.SafeHtml;
import io.github.ictplan.model.Document;
import io.github.ictplan.model.PolicyDocument;
import io.github.ictplan.model.Visibility;
import io.github.ictplan.rules.CheckedPlan;
import io.github.ictplan.site.view.AccessibilityPage;
import io.github.ictplan.site.view.Item;
import io.github.ictplan.site.view.NotFoundPage;
import io.github.ictplan.source.FileTree;
import io.github.ictplan.source.History;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Decides which pages and files a site has; each is made when it is read. */
public final class SiteBuilder {
    private final Blueprint blueprint;
    private final FileTree school;
    private final Pictures pictures;
    private final Downloads downloads;
    private final Frames frames;
    private final Templates templates;
    private final Palette palette;
    private final Dropped dropped = new Dropped();
    private final SortedMap<String, Supplier<byte[]>> files = new TreeMap<>();

    private SiteBuilder(Blueprint blueprint, FileTree school, Templates templates) {
        this.blueprint = blueprint;
        this.school = school;
        this.pictures = new Pictures(school);
        this.downloads = new Downloads(school);
        this.frames = new Frames(blueprint, pictures);
        this.templates = templates;
        this.palette = Palette.of(Given.value(blueprint.plan().site().colour()));
    }

    /**
     * The site of a plan.
     *
     * @param plan already without what {@code audience} may not see
     * @param pdf whether the site will hold {@code ictplan.pdf}, so that pages may lead to it
     * @param editions adopted before
     * @param school the school's folder: images, downloads and style tokens are read from it
     * @param templates of the same folder
     */
    public static RenderedSite build(
            CheckedPlan plan,
            History history,
            Visibility audience,
            boolean pdf,
            Editions editions,
            FileTree school,
            Templates templates) {
        SiteBuilder builder = new SiteBuilder(Blueprint.of(plan, history, audience, pdf, editions), school, templates);
        builder.documents();
        builder.comparisons();
        builder.register();
        builder.overviews();
        builder.around();
        builder.schoolFiles();
        return new RenderedSite(new LazyTree(builder.files), builder::print, builder.dropped, builder.pictures);
    }

    /**
     * A former edition as one page, with nothing of today but the templates.
     *
     * @param replacedBy the edition that came after; null for the newest
     * @param school the school's folder as it was
     */
    public static PrintPage print(
            Edition edition, @Nullable Edition replacedBy, Visibility audience, FileTree school, Templates templates) {
        return new SiteBuilder(Blueprint.of(edition, replacedBy, audience), school, templates).print();
    }

    private PrintPage print() {
        return new PrintPages(blueprint, frames, pictures, downloads).page(templates, dropped, palette, school);
    }

    private void page(String address, String template, Supplier<Object> view) {
        files.put(address, () -> templates.render(template, view.get()).getBytes(StandardCharsets.UTF_8));
    }

    private void documents() {
        Document start = null;
        for (Document document : blueprint.plan().documents()) {
            String address = blueprint.addresses().of(document);
            if (address.equals(Addresses.START)) {
                start = document;
            } else {
                page(address, "document.ftlh", () -> {
                    Places places = places(address);
                    return new DocumentPages(blueprint, frames, places).page(document, body(document, places));
                });
            }
        }
        Document found = start;
        page(Addresses.START, "start.ftlh", () -> {
            Places places = places(Addresses.START);
            return new StartPages(blueprint, frames, places).page(found, body(found, places));
        });
    }

    private void register() {
        for (PolicyDocument policy : blueprint.plan().register()) {
            blueprint
                    .addresses()
                    .ofPolicy(policy.id().value())
                    .ifPresent(address -> page(address, "brondocument.ftlh", () -> {
                        Places places = places(address);
                        return new PolicyPages(blueprint, frames, places, downloads)
                                .page(policy, address, body(policy.text(), places));
                    }));
        }
    }

    private void overviews() {
        for (Overview overview : Overview.values()) {
            if (overview.exists(blueprint)) {
                overview(overview);
            }
        }
    }

    /** One page for any two editions, and one for the newest and the plan of today. */
    private void comparisons() {
        List<Edition> newestFirst = blueprint.editions().newestFirst();
        EditionPages pages = new EditionPages(blueprint, frames);
        blueprint
                .editions()
                .newest()
                .ifPresent(newest -> page(
                        Addresses.comparing(newest.version(), Addresses.TODAY),
                        "vergelijking.ftlh",
                        () -> pages.today(newest)));
        for (int later = 0; later < newestFirst.size(); later++) {
            Edition to = newestFirst.get(later);
            for (Edition from : newestFirst.subList(later + 1, newestFirst.size())) {
                page(
                        Addresses.comparing(from.version(), to.version()),
                        "vergelijking.ftlh",
                        () -> pages.page(from, to));
            }
        }
    }

    private void overview(Overview overview) {
        Places places = places(overview.address);
        OverviewPages pages = new OverviewPages(blueprint, frames, places);
        switch (overview) {
            case GOALS -> page(overview.address, "doelen.ftlh", pages::goals);
            case AGREEMENTS -> page(overview.address, "afspraken.ftlh", pages::agreements);
            case PLANNING -> page(overview.address, "planning.ftlh", pages::planning);
            case BUDGET -> page(overview.address, "begroting.ftlh", pages::budget);
            case ROLES -> page(overview.address, "rollen.ftlh", pages::roles);
            case FOLLOW_UP ->
                page(overview.address, "opvolging.ftlh", () -> new FollowUpPages(blueprint, frames, places).page());
            case STATE -> page(overview.address, "stand.ftlh", () -> new StatePages(blueprint, frames, places).page());
            case CHECKLIST ->
                page(
                        overview.address,
                        "overzichtslijst.ftlh",
                        () -> new ChecklistPages(blueprint, frames, places).page());
            case CHANGES -> page(overview.address, "edities.ftlh", () -> new EditionPages(blueprint, frames).list());
            case DOCUMENTS ->
                page(
                        overview.address,
                        "documenten.ftlh",
                        () -> new PolicyPages(blueprint, frames, places, downloads).list());
            case REGISTER ->
                page(overview.address, "register.ftlh", () -> new RegisterPages(blueprint, frames, places).page());
        }
    }

    /** Pages and files that every site has. */
    private void around() {
        page(Addresses.ACCESSIBILITY, "toegankelijkheid.ftlh", this::accessibility);
        page(Addresses.NOT_FOUND, "404.ftlh", this::notFound);
        text(Addresses.STYLES, () -> Stylesheet.pages(palette, school));
        String address = frames.siteAddress();
        if (address != null) {
            text(Addresses.SITEMAP, () -> sitemap(address));
            if (frames.hasFeed()) {
                text(Addresses.FEED, () -> Feed.of(blueprint, address));
            }
        }
        if (blueprint.audience() != Visibility.PUBLIC) {
            text(Addresses.ROBOTS, () -> "User-agent: *\nDisallow: /\n");
        }
    }

    private void text(String path, Supplier<String> text) {
        files.put(path, () -> text.get().getBytes(StandardCharsets.UTF_8));
    }

    private AccessibilityPage accessibility() {
        Frames.Sheet sheet = new Frames.Sheet(
                Addresses.ACCESSIBILITY,
                "overzicht",
                false,
                "Toegankelijkheid",
                "Hoe toegankelijk deze site is en waar je een probleem meldt.",
                null,
                List.of());
        List<Item> files = new ArrayList<>();
        for (PolicyDocument policy : blueprint.plan().register()) {
            if (policy.text() == null
                    && policy.file() != null
                    && downloads.has(policy.file().value())) {
                files.add(Item.of(
                        policy.title().value(), places(Addresses.ACCESSIBILITY).of(policy)));
            }
        }
        String date = blueprint.history().date() == null
                ? null
                : Dutch.date(blueprint.history().date());
        return new AccessibilityPage(frames.frame(sheet), date, files);
    }

    private NotFoundPage notFound() {
        String css = Stylesheet.notFound(palette);
        String address = frames.siteAddress();
        String school = blueprint.schoolName();
        return new NotFoundPage(
                school == null ? blueprint.planTitle() : school,
                blueprint.planTitle(),
                address,
                address == null ? null : address + Addresses.REGISTER,
                Given.value(blueprint.plan().school().contactEmail()),
                new SafeHtml(css),
                Stylesheet.hash(css));
    }

    /** All pages that a search engine may show (sitemaps.org). */
    private String sitemap(String address) {
        StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
                .append("<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n");
        for (String path : files.keySet()) {
            if (path.endsWith(".html") && !path.equals(Addresses.NOT_FOUND)) {
                String page = path.equals(Addresses.START) ? "" : Addresses.encoded(path);
                xml.append("<url><loc>").append(escaped(address)).append(page).append("</loc></url>\n");
            }
        }
        return xml.append("</urlset>\n").toString();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }

    /** Images and downloads that a visible page uses, under their own path. */
    private void schoolFiles() {
        for (String path : blueprint.linked().files()) {
            if (Pictures.named(path)) {
                picture(path);
            } else if (school.contains(path)) {
                copy(path);
            }
        }
        if (blueprint.plan().site().logo() != null) {
            picture(blueprint.plan().site().logo().value());
        }
    }

    private void picture(String path) {
        if (pictures.of(path).isPresent()) {
            copy(path);
        }
    }

    private void copy(String path) {
        files.putIfAbsent(path, () -> school.read(path));
    }

    private Places places(String address) {
        return new SitePlaces(blueprint, pictures, address);
    }

    private SafeHtml body(@Nullable Document document, Places places) {
        return document == null ? SafeHtml.EMPTY : dropped.body(document, places, "");
    }
}
