package io.github.ictplan.links;

import io.github.ictplan.model.Document;
import io.github.ictplan.model.IctPlan;
import io.github.ictplan.model.Located;
import io.github.ictplan.model.PolicyDocument;
import io.github.ictplan.source.FileTree;
import io.github.ictplan.source.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Follows all references of a plan. */
public final class Linker {
    private record Pair(String from, Target target) {}

    private Linker() {}

    /**
     * Gives every reference its resolution; never fails on what a school wrote. An entry of the register whose file is not there has none: the
     * reader reports it.
     *
     * @param school the files; those of the register are opened, to see whether they can be, and all texts and photos are looked through
     */
    public static LinkedPlan link(IctPlan plan, FileTree school) {
        PlanIndex index = new PlanIndex(plan, school);
        Resolver resolver = new Resolver(index, school);
        Map<Span, Resolution> resolutions = new HashMap<>();
        List<BackReference> references = new ArrayList<>();
        for (Written written : WrittenReferences.of(plan)) {
            Resolution resolution = resolver.resolve(written);
            if (written.use() == Written.Use.REGISTER_FILE && !(resolution instanceof Resolution.Found)) {
                continue;
            }
            resolutions.put(written.where(), resolution);
            Target target = target(resolution);
            if (target instanceof Target.OfRegister document
                    && written.use() == Written.Use.LINK
                    && !isItself(index, document, written.from())) {
                references.add(
                        new BackReference(written.from(), written.item(), written.why(), target, written.where()));
            }
        }
        return new LinkedPlan(
                plan,
                resolutions,
                byDocument(references),
                UnreadFiles.of(index, school, resolutions.values()),
                damaged(plan, school, resolver),
                Repository.of(school));
    }

    private static List<Located<String>> damaged(IctPlan plan, FileTree school, Resolver resolver) {
        return plan.register().stream()
                .flatMap(entry -> Stream.ofNullable(entry.file()))
                .filter(file -> school.contains(file.value()) && resolver.isDamaged(file.value()))
                .toList();
    }

    private static boolean isItself(PlanIndex index, Target.OfRegister target, String path) {
        PolicyDocument entry = index.entry(target.id());
        Document text = entry == null ? null : entry.text();
        return text != null && text.path().equals(path);
    }

    /** The document that a reference means, though the place in it may be wrong or hidden. */
    static @Nullable Target target(Resolution resolution) {
        if (resolution instanceof Resolution.Found found) {
            return found.target();
        }
        if (resolution instanceof Resolution.NotVisible hidden) {
            return hidden.target();
        }
        if (resolution instanceof Resolution.CaseDiffers differs) {
            return differs.target();
        }
        if (resolution instanceof Resolution.AnchorMissing missing) {
            return missing.document();
        }
        return resolution instanceof Resolution.PageMissing missing ? missing.document() : null;
    }

    /** One entry for each place that a text refers to: a link repeats what a reference with a reason already tells. */
    private static Map<String, List<BackReference>> byDocument(List<BackReference> references) {
        Set<Pair> seen = new HashSet<>();
        for (BackReference reference : references) {
            if (reference.why() != null) {
                seen.add(new Pair(reference.from(), reference.target()));
            }
        }
        Map<String, List<BackReference>> byDocument = new HashMap<>();
        for (BackReference reference : references) {
            boolean first = reference.why() != null || seen.add(new Pair(reference.from(), reference.target()));
            if (first && reference.target() instanceof Target.OfRegister document) {
                byDocument
                        .computeIfAbsent(document.id(), id -> new ArrayList<>())
                        .add(reference);
            }
        }
        byDocument.replaceAll((id, list) -> List.copyOf(list));
        return byDocument;
    }
}
