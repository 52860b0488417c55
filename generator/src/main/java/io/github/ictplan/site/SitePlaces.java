package io.github.ictplan.site;

import io.github.ictplan.links.Resolution;
import io.github.ictplan.links.Target;
import io.github.ictplan.model.Document;
import io.github.ictplan.model.Image;
import io.github.ictplan.model.Link;
import io.github.ictplan.model.PolicyDocument;
import io.github.ictplan.source.Span;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where links lead from one page of the site. A link to something that has no page shows its text only. */
final class SitePlaces implements Places {
    private final Blueprint blueprint;
    private final Pictures pictures;
    private final String page;

    SitePlaces(Blueprint blueprint, Pictures pictures, String page) {
        this.blueprint = blueprint;
        this.pictures = pictures;
        this.page = page;
    }

    @Override
    public Optional<String> href(Link link) {
        return at(link.where());
    }

    @Override
    public Optional<String> at(Span where) {
        return blueprint.linked().resolution(where).flatMap(this::address);
    }

    private Optional<String> address(Resolution resolution) {
        Target target = shown(resolution);
        return target == null ? Optional.empty() : address(target);
    }

    /** What a reference may lead to on a page; null for nothing. */
    static @Nullable Target shown(Resolution resolution) {
        if (resolution instanceof Resolution.Found found) {
            return found.target();
        }
        if (resolution instanceof Resolution.AnchorMissing missing) {
            return missing.document();
        }
        if (resolution instanceof Resolution.PageMissing missing) {
            return missing.document();
        }
        return resolution instanceof Resolution.CaseDiffers differs ? differs.target() : null;
    }

    /** The address of a target. */
    Optional<String> address(Target target) {
        if (target instanceof Target.OfPlan plan) {
            return blueprint.addresses().ofDocument(plan.path()).map(to -> relative(to) + fragment(plan.anchor()));
        }
        if (target instanceof Target.OfRegister register) {
            return ofRegister(register);
        }
        if (target instanceof Target.OfFile file) {
            return pictures.of(file.path()).map(size -> relative(file.path()));
        }
        return Optional.ofNullable(external(((Target.External) target).url()));
    }

    private Optional<String> ofRegister(Target.OfRegister target) {
        PolicyDocument policy = blueprint.index().policy(target.id()).orElse(null);
        if (policy == null) {
            return Optional.empty();
        }
        String file = policy.text() == null ? Given.value(policy.file()) : null;
        if (file != null && target.page() > 0) {
            return Optional.of(relative(file) + "#page=" + target.page());
        }
        if (file != null && target.anchor() != null) {
            return Optional.of(relative(file) + "#nameddest=" + Addresses.encoded(target.anchor()));
        }
        return blueprint.addresses().ofPolicy(target.id()).map(to -> relative(to) + fragment(target.anchor()));
    }

    @Override
    public String of(Document document) {
        return relative(blueprint.addresses().of(document));
    }

    @Override
    public String of(Document document, String anchor) {
        return of(document) + fragment(anchor);
    }

    @Override
    public String overview(Overview overview, String anchor) {
        return relative(overview.address) + (anchor.isEmpty() ? "" : fragment(anchor));
    }

    @Override
    public @Nullable String of(PolicyDocument policy) {
        return blueprint
                .addresses()
                .ofPolicy(policy.id().value())
                .map(this::relative)
                .orElse(null);
    }

    static @Nullable String external(String url) {
        return url.matches("(?i)(?:mailto|tel):[^\\s\"<>]+") ? url : Frames.web(url);
    }

    private String relative(String path) {
        return Addresses.relative(page, path);
    }

    private static String fragment(@Nullable String anchor) {
        return anchor == null ? "" : "#" + Addresses.encoded(anchor);
    }

    @Override
    public Optional<Picture> picture(Image image) {
        return pathOf(image)
                .flatMap(path ->
                        pictures.of(path).map(size -> new Picture(relative(path), size.width(), size.height())));
    }

    private Optional<String> pathOf(Image image) {
        return blueprint.linked().resolution(image.where()).flatMap(resolution -> fileOf(blueprint, resolution));
    }

    /** The file of the school to which a reference leads, if that is what it leads to. */
    static Optional<String> fileOf(Blueprint blueprint, Resolution resolution) {
        Target target = shown(resolution);
        if (target instanceof Target.OfFile file) {
            return Optional.of(file.path());
        }
        return target instanceof Target.OfRegister register
                ? blueprint
                        .index()
                        .policy(register.id())
                        .flatMap(policy -> Optional.ofNullable(Given.value(policy.file())))
                : Optional.empty();
    }
}
