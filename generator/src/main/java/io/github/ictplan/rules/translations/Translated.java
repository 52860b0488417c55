package io.github.ictplan.rules.translations;

import io.github.ictplan.links.LinkedPlan;
import io.github.ictplan.links.Resolution;
import io.github.ictplan.links.Target;
import io.github.ictplan.model.Content.Translation;
import io.github.ictplan.model.Document;
import io.github.ictplan.model.Filed;
import io.github.ictplan.model.Located;
import io.github.ictplan.model.PolicyDocument;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A translation with what its {@code van} leads to.
 *
 * @param target null if the key is missing or leads nowhere that we know; links have rules of their own
 */
record Translated(
        Document document, Translation content, @Nullable Target target) {

    static Stream<Translated> of(LinkedPlan linked) {
        return linked.plan()
                .filed(Translation.class)
                .map(filed -> new Translated(filed.document(), filed.content(), target(linked, filed)));
    }

    private static @Nullable Target target(LinkedPlan linked, Filed<Translation> filed) {
        Located<String> from = filed.content().from();
        Resolution resolution =
                from == null ? null : linked.resolution(from.where()).orElse(null);
        if (resolution instanceof Resolution.Found found) {
            return found.target();
        }
        return resolution instanceof Resolution.CaseDiffers differs ? differs.target() : null;
    }

    /** The entry of the register that was translated. */
    Optional<PolicyDocument> entry(LinkedPlan linked) {
        return target instanceof Target.OfRegister register
                ? linked.plan().register().stream()
                        .filter(entry -> entry.id().value().equals(register.id()))
                        .findFirst()
                : Optional.empty();
    }

    /** The Dutch text that was translated, of the plan or of the register. */
    Optional<Document> source(LinkedPlan linked) {
        Optional<Document> text = target instanceof Target.OfPlan page
                ? linked.plan().documents().stream()
                        .filter(document -> document.path().equals(page.path()))
                        .findFirst()
                : entry(linked).flatMap(entry -> Optional.ofNullable(entry.text()));
        return text.filter(source -> !(source.content() instanceof Translation));
    }
}
