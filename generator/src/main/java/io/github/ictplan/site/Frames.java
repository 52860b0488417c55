package io.github.ictplan.site;

import io.github.ictplan.language.Dutch;
import io.github.ictplan.model.Content;
import io.github.ictplan.model.Document;
import io.github.ictplan.model.DocumentKind;
import io.github.ictplan.model.IctPlan;
import io.github.ictplan.model.Located;
import io.github.ictplan.model.Role;
import io.github.ictplan.model.Visibility;
import io.github.ictplan.site.view.Frame;
import io.github.ictplan.site.view.Group;
import io.github.ictplan.site.view.Item;
import io.github.ictplan.site.view.Picture;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What every page has around its content: head, navigation, foot. The work for one page does not grow with the plan. */
final class Frames {
    /** Folders beyond this many are not in the foot of a page: all pages are in the register. */
    private static final int GROUPS = 10;

    /** A folder up to this many documents is listed whole. */
    private static final int GROUP = 15;

    /** Of a folder with more documents, so many are listed. */
    private static final int GROUP_OF_MANY = 5;

    /** Neighbours in the same folder that a page lists, before and after itself. */
    private static final int SIBLINGS = 12;

    private static final Map<String, String> FOLDERS = Map.of("themas", "Thema's", "doelen", "Doelen");

    private final Blueprint blueprint;
    private final Pictures pictures;
    private final Frame.Status status;
    private final @Nullable GitHost host;
    private final List<Overview> overviews;
    private final @Nullable String vision;

    Frames(Blueprint blueprint, Pictures pictures) {
        this.blueprint = blueprint;
        this.pictures = pictures;
        this.status = blueprint.status();
        this.host =
                GitHost.of(Given.value(blueprint.plan().site().repository())).orElse(null);
        this.overviews = Arrays.stream(Overview.values())
                .filter(overview -> overview.exists(blueprint))
                .toList();
        this.vision = blueprint
                .plan()
                .filed(Content.Vision.class)
                .findFirst()
                .map(filed -> blueprint.addresses().of(filed.document()))
                .orElse(null);
    }

    /**
     * What a page tells of itself.
     *
     * @param document the file that it shows; null for a page made from the model
     */
    record Sheet(
            String address,
            String kind,
            boolean wide,
            String title,
            @Nullable String description,
            @Nullable Document document,
            List<Frame.Heading> contents) {

        static Sheet overview(String address, String title, String description) {
            return new Sheet(address, "overzicht", true, title, description, null, List.of());
        }

        Sheet with(List<Frame.Heading> headings) {
            return new Sheet(address, kind, wide, title, description, document, headings);
        }
    }

    Frame frame(Sheet sheet) {
        String page = sheet.address();
        Document document = sheet.document();
        String description = sheet.description() == null
                ? sheet.title() + ", uit het ICT-beleidsplan van " + blueprint.school() + "."
                : sheet.description();
        return new Frame(
                sheet.kind(),
                sheet.wide(),
                sheet.title(),
                documentTitle(sheet.title()),
                description,
                Addresses.relative(page, Addresses.STYLES),
                published(page),
                blueprint.audience() == Visibility.PUBLIC && !page.equals(Addresses.NOT_FOUND),
                Addresses.relative(page, Addresses.START),
                blueprint.schoolName(),
                blueprint.planTitle(),
                blueprint.siteTitle(),
                logo(page),
                navigation(page),
                crumbs(page, document),
                siblings(page, document),
                sheet.contents(),
                neighbour(page, document, -1),
                neighbour(page, document, 1),
                document == null || host == null ? null : host.edit(document.path()),
                changed(document),
                status,
                blueprint.editions().isEmpty()
                        ? null
                        : item(page, "Wat veranderde er sinds versie " + newest() + "?", Addresses.CHANGES),
                hasFeed() ? Addresses.relative(page, Addresses.FEED) : null,
                Statuses.notice(blueprint.audience()),
                foot(page, sheet.title()),
                directory(page));
    }

    private String documentTitle(String title) {
        String site = blueprint.siteTitle();
        return title.equals(blueprint.planTitle()) ? site : title + " – " + site;
    }

    private @Nullable String published(String page) {
        String address = siteAddress();
        return address == null ? null : address + (page.equals(Addresses.START) ? "" : Addresses.encoded(page));
    }

    /** Where the site is published, ending in a slash; null if the school did not say, or not for everybody. */
    @Nullable
    String siteAddress() {
        String address = Given.value(blueprint.plan().site().address());
        if (address == null || !address.matches("https?://[^\\s\"<>]+") || blueprint.audience() != Visibility.PUBLIC) {
            return null;
        }
        return address.endsWith("/") ? address : address + "/";
    }

    private String newest() {
        return blueprint.editions().newest().map(Edition::version).orElse("");
    }

    boolean approved() {
        return status.approved();
    }

    /** Where the plan stands, in a sentence. */
    String statusText() {
        return status.text();
    }

    /** A feed names whole addresses. */
    boolean hasFeed() {
        return siteAddress() != null && !blueprint.editions().isEmpty();
    }

    private @Nullable Picture logo(String page) {
        Located<String> logo = blueprint.plan().site().logo();
        if (logo == null) {
            return null;
        }
        return pictures.of(logo.value())
                .map(size -> new Picture(Addresses.relative(page, logo.value()), size.width(), size.height()))
                .orElse(null);
    }

    private List<Item> navigation(String page) {
        List<Item> items = new ArrayList<>();
        items.add(item(page, "In het kort", Addresses.START));
        if (vision != null) {
            items.add(item(page, "Visie", vision));
        }
        for (Overview overview : overviews) {
            if (overview != Overview.CHECKLIST && overview != Overview.CHANGES) {
                items.add(item(page, overview.label, overview.address));
            }
        }
        return items;
    }

    private static Item item(String page, String label, String address) {
        return new Item(label, Addresses.relative(page, address), page.equals(address));
    }

    private List<Item> crumbs(String page, @Nullable Document document) {
        List<Item> crumbs = new ArrayList<>();
        if (page.equals(Addresses.START)) {
            return crumbs;
        }
        crumbs.add(item(page, "Start", Addresses.START));
        if (document != null) {
            Overview part = Overview.of(document, blueprint.index().position(document) < 0);
            String folder = PlanIndex.folder(document);
            if (part != null && overviews.contains(part)) {
                crumbs.add(item(page, part.label, part.address));
            } else if (!folder.isEmpty()) {
                crumbs.add(Item.of(folderLabel(folder), null));
            }
        } else if (page.startsWith("overzicht/documenten/")) {
            crumbs.add(item(page, Overview.DOCUMENTS.label, Addresses.DOCUMENTS));
        } else if (page.startsWith(Addresses.COMPARISONS)) {
            crumbs.add(item(page, Overview.CHANGES.title, Addresses.CHANGES));
        }
        return crumbs;
    }

    static String folderLabel(String folder) {
        return FOLDERS.getOrDefault(folder, Dutch.label(folder));
    }

    private @Nullable Group siblings(String page, @Nullable Document document) {
        if (document == null || blueprint.index().position(document) < 0) {
            return null;
        }
        String folder = PlanIndex.folder(document);
        List<Document> all = blueprint.index().folders().getOrDefault(folder, List.of());
        if (folder.isEmpty() || all.size() < 2) {
            return null;
        }
        int here = blueprint.index().position(document) - blueprint.index().position(all.get(0));
        int at = here >= 0 && here < all.size() && all.get(here).equals(document) ? here : all.indexOf(document);
        List<Item> items = all.subList(Math.max(0, at - SIBLINGS), Math.min(all.size(), at + SIBLINGS + 1)).stream()
                .map(sibling ->
                        item(page, titled(sibling), blueprint.addresses().of(sibling)))
                .toList();
        return new Group(folderLabel(folder), items);
    }

    /** The title of a document, with the id in front for a goal. */
    static String titled(Document document) {
        String id = Given.value(document.id());
        String title = document.title().value();
        return document.kind() == DocumentKind.GOAL && id != null ? id + " " + title : title;
    }

    private @Nullable Item neighbour(String page, @Nullable Document document, int step) {
        int position = document == null ? -1 : blueprint.index().position(document);
        int other = position + step;
        List<Document> documents = blueprint.plan().documents();
        if (position < 0 || other < 0 || other >= documents.size()) {
            return null;
        }
        Document neighbour = documents.get(other);
        return item(page, titled(neighbour), blueprint.addresses().of(neighbour));
    }

    private @Nullable String changed(@Nullable Document document) {
        LocalDate date =
                document == null ? null : blueprint.history().lastChanged().get(document.path());
        return date == null ? null : Dutch.date(date);
    }

    private Frame.Foot foot(String page, String title) {
        IctPlan plan = blueprint.plan();
        String email = Given.value(plan.school().contactEmail());
        String subject = blueprint.planTitle() + ": " + title;
        String role = Given.value(plan.school().contactRole());
        String contact = blueprint.index().role(role).map(Frames::nameOf).orElse(null);
        String version = Given.value(plan.card().version());
        return new Frame.Foot(
                version == null ? null : "Versie " + version,
                contact,
                email == null ? null : mailto(email, subject),
                email,
                host == null ? null : host.issue(subject),
                web(Given.value(plan.school().website())),
                Addresses.relative(page, Addresses.ACCESSIBILITY),
                blueprint.pdf() ? Addresses.relative(page, Addresses.PDF) : null);
    }

    static String mailto(String email, String subject) {
        return "mailto:" + Addresses.encoded(email).replace("%40", "@").replace("%2B", "+") + "?subject="
                + Addresses.encoded(subject).replace("/", "%2F");
    }

    /** An address that a link may lead to; null for another kind. */
    static @Nullable String web(@Nullable String address) {
        return address != null && address.matches("https?://[^\\s\"<>\\\\^`{|}]+") ? address : null;
    }

    static String nameOf(Role role) {
        return role.name() == null
                ? Dutch.label(role.id().value())
                : role.name().value();
    }

    private List<Group> directory(String page) {
        List<Group> groups = new ArrayList<>();
        int left = GROUPS;
        for (Map.Entry<String, List<Document>> folder :
                blueprint.index().folders().entrySet()) {
            if (left-- == 0) {
                break;
            }
            groups.add(group(page, folder.getKey(), folder.getValue()));
        }
        groups.add(new Group(
                "Overzichten",
                overviews.stream()
                        .map(overview -> item(page, overview.title, overview.address))
                        .toList()));
        return groups;
    }

    /** One folder; of a big one some, and where the rest is. */
    private Group group(String page, String folder, List<Document> documents) {
        String label = folder.isEmpty() ? "Het plan" : folderLabel(folder);
        boolean big = documents.size() > GROUP;
        List<Item> items = new ArrayList<>();
        for (Document document : documents.subList(0, big ? GROUP_OF_MANY : documents.size())) {
            items.add(item(page, titled(document), blueprint.addresses().of(document)));
        }
        if (big) {
            Overview part = Overview.of(documents.get(0), false);
            String all = part == null ? Addresses.REGISTER : part.address;
            items.add(Item.of("Alle " + documents.size() + " pagina's", Addresses.relative(page, all)));
        }
        return new Group(label, items);
    }
}
