package io.github.ictplan.site;

import io.github.ictplan.links.BackReference;
import io.github.ictplan.links.Resolution;
import io.github.ictplan.links.Target;
import io.github.ictplan.model.Anchor;
import io.github.ictplan.model.Content;
import io.github.ictplan.model.Document;
import io.github.ictplan.model.Located;
import io.github.ictplan.model.PolicyDocument;
import io.github.ictplan.model.Reference;
import io.github.ictplan.site.view.Item;
import io.github.ictplan.site.view.ReferenceRow;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who refers to whom, and why. */
final class References {
    private final Blueprint blueprint;
    private final Places places;

    References(Blueprint blueprint, Places places) {
        this.blueprint = blueprint;
        this.places = places;
    }

    /** The {@code verwijzingen} of a document. */
    List<ReferenceRow> from(Document document) {
        return document.references().stream().map(this::row).toList();
    }

    /** One address on one line: the title of what it leads to and the place in it; as written where it leads nowhere. */
    Item line(Located<String> address) {
        ReferenceRow row = row(new Reference(address, null, null, address.where()));
        String text = row.place() == null ? row.item().text() : row.item().text() + ", " + row.place();
        return Item.of(text, row.item().href());
    }

    private ReferenceRow row(Reference reference) {
        String written = Given.text(reference.target(), "(zonder adres)");
        Resolution resolution = reference.target() == null
                ? null
                : blueprint.linked().resolution(reference.target().where()).orElse(null);
        Target target = resolution == null ? null : SitePlaces.shown(resolution);
        if (resolution instanceof Resolution.NotVisible) {
            return new ReferenceRow(Item.of("Een document dat niet publiek is", null), null, null, null);
        }
        String href = reference.target() == null
                ? null
                : places.at(reference.target().where()).orElse(null);
        return new ReferenceRow(
                Item.of(target == null ? written : name(target, written), href),
                target == null ? null : place(target),
                Given.value(reference.why()),
                Given.date(reference.reviewedOn()));
    }

    private String name(Target target, String written) {
        if (target instanceof Target.OfPlan plan) {
            return blueprint.index().text(plan.path()).map(Frames::titled).orElse(written);
        }
        if (target instanceof Target.OfRegister register) {
            return blueprint
                    .index()
                    .policy(register.id())
                    .map(policy -> policy.title().value())
                    .orElse(written);
        }
        return target instanceof Target.External external ? external.url() : written;
    }

    /** What a target points at within its document, in words; null for the whole document. */
    private @Nullable String place(Target target) {
        if (target instanceof Target.OfRegister register) {
            if (register.page() > 0) {
                return "bladzijde " + register.page();
            }
            Document text = blueprint
                    .index()
                    .policy(register.id())
                    .map(PolicyDocument::text)
                    .orElse(null);
            return register.anchor() == null ? null : heading(text, register.anchor());
        }
        if (target instanceof Target.OfPlan plan && plan.anchor() != null) {
            return heading(blueprint.index().text(plan.path()).orElse(null), plan.anchor());
        }
        return null;
    }

    private static String heading(@Nullable Document document, String anchor) {
        if (document == null) {
            return "bij \"" + anchor + "\"";
        }
        return document.body().headings().stream()
                .filter(heading -> heading.anchor().equals(anchor))
                .map(heading -> "bij \"" + heading.text() + "\"")
                .findFirst()
                .or(() -> ids(document)
                        .filter(id -> Anchor.ofId(id).equals(anchor))
                        .map(id -> "bij " + id)
                        .findFirst())
                .orElse("bij \"" + anchor + "\"");
    }

    /** The ids by which a document's principles or actions are known. */
    private static Stream<String> ids(Document document) {
        if (document.content() instanceof Content.Vision vision) {
            return vision.principles().stream().map(principle -> principle.id().value());
        }
        return document.content() instanceof Content.Goal goal
                ? goal.actions().stream()
                        .map(action -> Given.value(action.id()))
                        .filter(Objects::nonNull)
                : Stream.empty();
    }

    /** Who refers to a document of the register. */
    List<ReferenceRow> to(PolicyDocument policy) {
        return blueprint.linked().backReferences().getOrDefault(policy.id().value(), List.of()).stream()
                .map(this::row)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    private @Nullable ReferenceRow row(BackReference reference) {
        String place = place(reference.target());
        Document from = blueprint.index().text(reference.from()).orElse(null);
        if (from == null) {
            return reference.from().equals(blueprint.plan().where().file())
                    ? new ReferenceRow(Item.of("De fiche van het plan", null), place, reference.why(), null)
                    : null;
        }
        String item = reference.item();
        String title = Frames.titled(from);
        return new ReferenceRow(
                item == null || item.equals(Given.value(from.id()))
                        ? Item.of(title, places.of(from))
                        : Item.of(title + ", " + item, places.of(from, Anchor.ofId(item))),
                place,
                reference.why(),
                null);
    }
}
