package io.github.ictplan.rules.vision;

import io.github.ictplan.links.LinkedPlan;
import io.github.ictplan.links.Resolution;
import io.github.ictplan.links.Target;
import io.github.ictplan.model.Document;
import io.github.ictplan.model.DocumentKind;
import io.github.ictplan.model.Link;
import io.github.ictplan.model.Located;
import io.github.ictplan.model.PolicyDocument;
import io.github.ictplan.model.SchoolVisionName;
import io.github.ictplan.source.Span;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a document refers to: the links in its text and its {@code verwijzingen}. A dead link refers to nothing, and is a finding of its own. */
final class Citations {
    private final LinkedPlan linked;
    private final Map<String, DocumentKind> kinds;

    Citations(LinkedPlan linked) {
        this.linked = linked;
        this.kinds = linked.plan().documents().stream().collect(Collectors.toMap(Document::path, Document::kind));
    }

    Stream<Target> of(Document document) {
        return places(document).flatMap(where -> linked.target(where).stream());
    }

    boolean isSchoolVision(Target target) {
        if (target instanceof Target.OfRegister entry) {
            return linked.plan().register().stream()
                    .anyMatch(document -> document.id().value().equals(entry.id()) && isSchoolVision(document));
        }
        return kind(target).filter(DocumentKind.SCHOOL_VISION::equals).isPresent();
    }

    /** Whether a link says itself that it leads to the schoolvisie; a school that has it on its website writes no more than that. */
    boolean namesSchoolVision(Document document) {
        return document.body().links().stream()
                .filter(link -> SchoolVisionName.isIn(link.text()) || SchoolVisionName.isIn(link.destination()))
                .anyMatch(link -> !isDead(link.where()));
    }

    private boolean isDead(Span where) {
        return linked.resolution(where)
                .filter(found -> found instanceof Resolution.TargetMissing || found instanceof Resolution.Refused)
                .isPresent();
    }

    /** The kind of the document of the plan that is referred to. */
    Optional<DocumentKind> kind(Target target) {
        return target instanceof Target.OfPlan page ? Optional.ofNullable(kinds.get(page.path())) : Optional.empty();
    }

    private static Stream<Span> places(Document document) {
        return Stream.concat(
                document.body().links().stream().map(Link::where),
                document.references().stream()
                        .flatMap(entry -> Stream.ofNullable(entry.target()).map(Located::where)));
    }

    private static boolean isSchoolVision(PolicyDocument document) {
        if (document.text() != null && document.text().kind() == DocumentKind.SCHOOL_VISION) {
            return true;
        }
        String kind = document.kind() == null ? "" : document.kind().value();
        String names =
                kind + "\n" + document.id().value() + "\n" + document.title().value();
        return SchoolVisionName.isIn(names);
    }
}
