package io.github.ictplan.site;

import io.github.ictplan.links.Target;
import io.github.ictplan.model.Anchor;
import io.github.ictplan.model.Document;
import io.github.ictplan.model.Image;
import io.github.ictplan.model.Link;
import io.github.ictplan.model.PolicyDocument;
import io.github.ictplan.source.Span;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where links lead on the print page: to ids of the page itself, or to full addresses. */
final class PrintPlaces implements Places {
    static final String SUMMARY = "overzicht-samenvatting";
    static final String PLANNING = "overzicht-planning";
    static final String BUDGET = "overzicht-begroting";
    static final String DOCUMENTS = "overzicht-documenten";
    static final String APPROVALS = "overzicht-goedkeuringen";
    static final String TERMS = "overzicht-begrippen";

    private final Blueprint blueprint;
    private final Pictures pictures;
    private final Map<String, String> slugs = new HashMap<>();

    PrintPlaces(Blueprint blueprint, Pictures pictures) {
        this.blueprint = blueprint;
        this.pictures = pictures;
        Set<String> taken = new HashSet<>(Set.of(SUMMARY, PLANNING, BUDGET, DOCUMENTS, APPROVALS, TERMS));
        for (Document document : blueprint.plan().documents()) {
            String path = document.path().replaceAll("^plan/|\\.md$", "");
            String wanted = Anchor.ofId(path).isEmpty() ? "hoofdstuk" : Anchor.ofId(path);
            String slug = wanted;
            for (int number = 2; !taken.add(slug); number++) {
                slug = wanted + "-" + number;
            }
            slugs.put(document.path(), slug);
        }
    }

    /** The id of a document's chapter. It holds no dot, so that a dot sets it apart from the ids of the text. */
    String slug(Document document) {
        String slug = slugs.get(document.path());
        if (slug == null) {
            throw new IllegalStateException("no chapter for " + document.path());
        }
        return slug;
    }

    /** What stands before every id of a document's chapter. */
    String prefix(Document document) {
        return slug(document) + ".";
    }

    @Override
    public String of(Document document) {
        String slug = slugs.get(document.path());
        return slug == null ? "#" + DOCUMENTS : "#" + slug;
    }

    @Override
    public String of(Document document, String anchor) {
        return slugs.containsKey(document.path()) ? "#" + prefix(document) + anchor : of(document);
    }

    @Override
    public @Nullable String overview(Overview overview, String anchor) {
        return switch (overview) {
            case PLANNING -> "#" + PLANNING;
            case BUDGET -> "#" + BUDGET;
            case DOCUMENTS -> "#" + DOCUMENTS;
            case GOALS, AGREEMENTS, FOLLOW_UP, ROLES, STATE, CHECKLIST, CHANGES, REGISTER -> null;
        };
    }

    @Override
    public String of(PolicyDocument policy) {
        return "#" + anchor(policy);
    }

    static String anchor(PolicyDocument policy) {
        return DOCUMENTS + "." + Anchor.ofId(policy.id().value());
    }

    @Override
    public Optional<String> href(Link link) {
        return at(link.where());
    }

    @Override
    public Optional<String> at(Span reference) {
        return blueprint
                .linked()
                .resolution(reference)
                .flatMap(resolution -> Optional.ofNullable(SitePlaces.shown(resolution)))
                .flatMap(this::address);
    }

    private Optional<String> address(Target target) {
        if (target instanceof Target.OfPlan plan) {
            return blueprint
                    .index()
                    .text(plan.path())
                    .map(document -> plan.anchor() == null ? of(document) : of(document, plan.anchor()));
        }
        if (target instanceof Target.OfRegister register) {
            return blueprint.index().policy(register.id()).map(this::of);
        }
        return target instanceof Target.External external
                ? Optional.ofNullable(SitePlaces.external(external.url()))
                : Optional.empty();
    }

    @Override
    public Optional<Picture> picture(Image image) {
        return blueprint
                .linked()
                .resolution(image.where())
                .flatMap(resolution -> SitePlaces.fileOf(blueprint, resolution))
                .flatMap(path -> pictures.of(path)
                        .map(size -> new Picture(Addresses.encoded(path), size.width(), size.height())));
    }
}
