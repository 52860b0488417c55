package io.github.ictplan.report;

import io.github.ictplan.links.LinkedPlan;
import io.github.ictplan.links.Resolution;
import io.github.ictplan.links.Target;
import io.github.ictplan.model.Content.Goal;
import io.github.ictplan.model.Content.Vision;
import io.github.ictplan.model.Document;
import io.github.ictplan.model.DocumentKind;
import io.github.ictplan.model.Located;
import io.github.ictplan.model.PolicyDocument;
import io.github.ictplan.rules.Themes;
import io.github.ictplan.source.Span;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What {@code plan.json} may name: everything that is in the plan it is given. An id or a path that leads out of it may be that of a hidden
 * document, so it is left out.
 *
 * @param ids of goals and principles
 * @param paths of documents of the plan
 * @param register ids of its documents
 */
record Named(LinkedPlan linked, Set<String> ids, Set<String> themes, Set<String> paths, Set<String> register) {

    /** A reference that may be told, with its target as an address from the school's folder. */
    record Shown(
            String from,
            String address,
            @Nullable Located<String> why,
            @Nullable Located<LocalDate> reviewedOn) {}

    static Named in(LinkedPlan linked) {
        Set<String> themes = new HashSet<>(Themes.shipped().keySet());
        linked.plan().documents().stream()
                .filter(document -> document.kind() == DocumentKind.THEME)
                .flatMap(document -> Stream.ofNullable(document.id()))
                .forEach(id -> themes.add(id.value()));
        return new Named(
                linked,
                ids(linked),
                themes,
                linked.plan().texts().map(Document::path).collect(Collectors.toSet()),
                linked.plan().register().stream()
                        .map(PolicyDocument::id)
                        .map(Located::value)
                        .collect(Collectors.toSet()));
    }

    private static Set<String> ids(LinkedPlan linked) {
        Stream<String> goals = linked.plan()
                .filed(Goal.class)
                .flatMap(goal -> Stream.ofNullable(goal.content().id()))
                .map(Located::value);
        Stream<String> principles = linked.plan()
                .filed(Vision.class)
                .flatMap(vision -> vision.content().principles().stream())
                .map(principle -> principle.id().value());
        return Stream.concat(goals, principles).collect(Collectors.toSet());
    }

    /** Those of the ids that lead to something in the plan. */
    List<Located<String>> known(List<Located<String>> references) {
        return references.stream().filter(id -> ids.contains(id.value())).toList();
    }

    boolean knows(@Nullable Located<String> id) {
        return id != null && ids.contains(id.value());
    }

    Optional<String> theme(@Nullable Located<String> theme) {
        return Optional.ofNullable(theme).map(Located::value).filter(themes::contains);
    }

    /** Where a path-valued key leads. */
    Optional<String> address(@Nullable Located<String> reference) {
        return reference == null ? Optional.empty() : address(reference.where());
    }

    /** The references of all documents: of {@code verwijzingen}, then those in the text. */
    List<Shown> references() {
        return linked.plan().texts().flatMap(this::references).toList();
    }

    private Stream<Shown> references(Document document) {
        Stream<Shown> entries = document.references().stream()
                .flatMap(entry -> address(entry.target())
                        .map(address -> new Shown(document.path(), address, entry.why(), entry.reviewedOn()))
                        .stream());
        Stream<Shown> links = document.body().links().stream()
                .flatMap(link ->
                        address(link.where()).map(address -> new Shown(document.path(), address, null, null)).stream());
        return Stream.concat(entries, links);
    }

    private Optional<String> address(Span where) {
        Resolution resolution = linked.resolutions().get(where);
        if (resolution instanceof Resolution.Found found) {
            return address(found.target());
        }
        return resolution instanceof Resolution.CaseDiffers differs ? address(differs.target()) : Optional.empty();
    }

    private Optional<String> address(Target target) {
        if (target instanceof Target.OfPlan page) {
            return paths.contains(page.path()) ? Optional.of(page.path() + fragment(page.anchor())) : Optional.empty();
        }
        if (target instanceof Target.OfRegister entry) {
            String fragment = entry.page() > 0 ? "#page=" + entry.page() : fragment(entry.anchor());
            return register.contains(entry.id()) ? Optional.of("doc:" + entry.id() + fragment) : Optional.empty();
        }
        return target instanceof Target.External external ? Optional.of(external.url()) : Optional.empty();
    }

    private static String fragment(@Nullable String anchor) {
        return anchor == null ? "" : "#" + anchor;
    }
}
