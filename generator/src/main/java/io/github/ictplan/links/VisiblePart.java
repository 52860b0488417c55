package io.github.ictplan.links;

import io.github.ictplan.model.Approval;
import io.github.ictplan.model.Content;
import io.github.ictplan.model.Document;
import io.github.ictplan.model.IctPlan;
import io.github.ictplan.model.Image;
import io.github.ictplan.model.Link;
import io.github.ictplan.model.Located;
import io.github.ictplan.model.Paragraph;
import io.github.ictplan.model.Passage;
import io.github.ictplan.model.PolicyDocument;
import io.github.ictplan.model.Role;
import io.github.ictplan.model.Visibility;
import io.github.ictplan.source.SourceFile;
import io.github.ictplan.source.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Cuts out of a linked plan what an audience may not see, and every trace of it in what stays. */
final class VisiblePart {
    private final LinkedPlan whole;
    private final Visibility audience;
    private final boolean places;
    private final List<Document> documents;
    private final List<PolicyDocument> register;
    private final Nameable nameable;

    private VisiblePart(LinkedPlan whole, Visibility audience, boolean places) {
        this.whole = whole;
        this.audience = audience;
        this.places = places;
        this.documents = whole.plan().documents().stream()
                .filter(this::isVisible)
                .map(this::withVisibleActions)
                .toList();
        this.register = whole.plan().register().stream().filter(this::isVisible).toList();
        Set<String> hiddenIds = new HashSet<>(PlanIds.of(whole.plan()));
        hiddenIds.removeAll(PlanIds.of(documents, register));
        this.nameable = new Nameable(whole, audience, hiddenIds);
    }

    static LinkedPlan of(LinkedPlan whole, Visibility audience) {
        return new VisiblePart(whole, audience, false).cut();
    }

    static LinkedPlan withPlaces(LinkedPlan whole, Visibility audience) {
        return new VisiblePart(whole, audience, true).cut();
    }

    private LinkedPlan cut() {
        IctPlan plan = whole.plan();
        IctPlan visible = new IctPlan(
                plan.school(),
                plan.card(),
                plan.approvals().stream().map(this::cut).toList(),
                plan.editions().stream()
                        .filter(edition -> edition.visibility().visibleTo(audience))
                        .toList(),
                visibleRoles(plan, documents, register),
                plan.profiles(),
                plan.ownProfiles(),
                List.of(),
                plan.site(),
                documents.stream().map(this::cut).toList(),
                register.stream().map(this::cut).toList(),
                plan.glossary(),
                List.of(),
                where(plan));
        return new LinkedPlan(
                visible, resolutions(visible), backReferences(visible), new TreeSet<>(), List.of(), Repository.NONE);
    }

    /** A role that only hidden texts and actions name would tell of them; one that nobody names yet stays. */
    private static List<Role> visibleRoles(IctPlan plan, List<Document> documents, List<PolicyDocument> register) {
        Set<String> hidden = owners(plan.texts()).collect(Collectors.toSet());
        Stream<Document> visible =
                Stream.concat(documents.stream(), register.stream().flatMap(entry -> Stream.ofNullable(entry.text())));
        owners(visible).forEach(hidden::remove);
        Stream.ofNullable(plan.school().contactRole()).map(Located::value).forEach(hidden::remove);
        return plan.roles().stream()
                .filter(role -> !hidden.contains(role.id().value()))
                .toList();
    }

    private static Stream<String> owners(Stream<Document> documents) {
        return documents
                .flatMap(document -> Stream.concat(
                        Stream.ofNullable(document.owner()),
                        document.content() instanceof Content.Goal goal
                                ? goal.actions().stream().flatMap(action -> Stream.ofNullable(action.owner()))
                                : Stream.empty()))
                .map(Located::value);
    }

    private boolean isVisible(Document document) {
        return document.visibility().visibleTo(audience);
    }

    private boolean isVisible(PolicyDocument entry) {
        Document text = entry.text();
        return entry.visibility().visibleTo(audience) && (text == null || isVisible(text));
    }

    private Document withVisibleActions(Document document) {
        if (!(document.content() instanceof Content.Goal goal)) {
            return document;
        }
        return document.withContent(goal.withActions(goal.actions().stream()
                .filter(action -> action.visibility().visibleTo(audience))
                .toList()));
    }

    /** The place of the whole plan may be a page that is hidden. */
    private Span where(IctPlan plan) {
        String file = plan.where().file();
        boolean hidden = plan.documents().stream()
                        .anyMatch(document -> document.path().equals(file))
                && documents.stream().noneMatch(document -> document.path().equals(file));
        return hidden ? Span.startOf(WrittenReferences.SETTINGS_FILE) : plan.where();
    }

    private Approval cut(Approval approval) {
        return new Approval(
                approval.body(),
                approval.kind(),
                approval.date(),
                approval.version(),
                nameable.address(approval.minutes()),
                approval.fingerprint(),
                approval.where());
    }

    private PolicyDocument cut(PolicyDocument entry) {
        Document text = entry.text();
        return text == null
                ? entry
                : new PolicyDocument(
                        entry.id(),
                        entry.title(),
                        entry.kind(),
                        entry.file(),
                        entry.url(),
                        entry.version(),
                        entry.visibility(),
                        cut(text),
                        entry.where());
    }

    private Document cut(Document document) {
        return new Document(
                document.path(),
                document.kind(),
                document.title(),
                document.summary(),
                document.id(),
                nameable.id(document.theme()),
                document.visibility(),
                document.order(),
                document.owner(),
                document.reviewDueOn(),
                document.references().stream()
                        .filter(reference -> reference.target() == null || nameable.address(reference.target()) != null)
                        .toList(),
                List.of(),
                cut(document.body(), document.path()),
                new VisibleContent(nameable).cut(document.content()),
                document.where());
    }

    private Passage cut(Passage body, String path) {
        SourceFile nothing = SourceFile.of(path, "");
        List<Paragraph> paragraphs = new ArrayList<>();
        for (Paragraph paragraph : body.paragraphs()) {
            // The file as a whole holds what was cut from its front matter.
            paragraphs.add(places ? paragraph : new Paragraph(paragraph.kind(), paragraph.text(), List.of(), nothing));
        }
        return new Passage(
                body.segments(),
                body.headings(),
                body.links().stream()
                        .map(link -> nameable.isOpen(link.where())
                                ? link
                                : new Link("", link.text(), link.title(), link.where()))
                        .toList(),
                body.images().stream()
                        .map(image -> nameable.isOpen(image.where())
                                ? image
                                : new Image("", image.alt(), image.title(), image.where()))
                        .toList(),
                paragraphs,
                List.of(),
                body.footnotes());
    }

    private Map<Span, Resolution> resolutions(IctPlan visible) {
        Map<Span, Resolution> resolutions = new HashMap<>();
        for (Written written : WrittenReferences.of(visible)) {
            Resolution resolution = whole.resolutions().get(written.where());
            if (resolution != null && nameable.isOpen(written.where())) {
                resolutions.put(written.where(), withoutSuggestions(resolution));
            }
        }
        return resolutions;
    }

    /** What a mistyped address may have meant can be hidden; the author reads it in the findings. */
    private static Resolution withoutSuggestions(Resolution resolution) {
        if (resolution instanceof Resolution.AnchorMissing missing) {
            return new Resolution.AnchorMissing(missing.document(), missing.anchor(), List.of());
        }
        return resolution instanceof Resolution.TargetMissing missing
                ? new Resolution.TargetMissing(missing.path(), null)
                : resolution;
    }

    private static boolean isSettings(String path) {
        return path.equals(WrittenReferences.SETTINGS_FILE);
    }

    private Map<String, List<BackReference>> backReferences(IctPlan visible) {
        Set<String> paths = visible.texts().map(Document::path).collect(Collectors.toSet());
        Map<String, List<BackReference>> references = new HashMap<>();
        for (PolicyDocument entry : visible.register()) {
            String id = entry.id().value();
            List<BackReference> here = whole.backReferences().getOrDefault(id, List.of()).stream()
                    .filter(reference -> paths.contains(reference.from()) || isSettings(reference.from()))
                    .toList();
            if (!here.isEmpty()) {
                references.put(id, here);
            }
        }
        return references;
    }
}
