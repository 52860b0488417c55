package io.github.ictplan.rules.references;

import io.github.ictplan.links.LinkedPlan;
import io.github.ictplan.links.Resolution;
import io.github.ictplan.model.Image;
import io.github.ictplan.model.Located;
import io.github.ictplan.source.Span;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the linker found out, in reading order. */
final class Followed {
    private Followed() {}

    /** All references with one kind of outcome, images included. */
    static <R extends Resolution> Stream<Located<R>> all(LinkedPlan linked, Class<R> outcome) {
        return linked.resolutions().entrySet().stream()
                .filter(entry -> outcome.isInstance(entry.getValue()))
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> Located.of(outcome.cast(entry.getValue()), entry.getKey()));
    }

    /** The places of all images. */
    static Set<Span> images(LinkedPlan linked) {
        return linked.plan()
                .texts()
                .flatMap(document -> document.body().images().stream())
                .map(Image::where)
                .collect(Collectors.toCollection(HashSet::new));
    }
}
