package io.github.ictplan.reader;

import io.github.ictplan.model.Document;
import io.github.ictplan.model.DocumentKind;
import io.github.ictplan.model.Heading;
import io.github.ictplan.model.IctPlan;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds parts of a plan that a school wrote under a heading of an ordinary page, as plans in one long text do. */
final class PartHeadings {
    private final IctPlan plan;
    private final Map<String, List<String>> words = Words.table("delen.txt");

    PartHeadings(IctPlan plan) {
        this.plan = plan;
    }

    /** The first heading that names such a part. */
    Optional<Heading> of(DocumentKind kind) {
        List<String> names = words.getOrDefault(kind.word(), List.of());
        return plan.documents().stream()
                .filter(document -> document.kind() == DocumentKind.PAGE)
                .map(Document::body)
                .flatMap(body -> body.headings().stream())
                .filter(heading -> names(heading).stream().anyMatch(names::contains))
                .findFirst();
    }

    private static Set<String> names(Heading heading) {
        return new HashSet<>(
                List.of(heading.text().toLowerCase(Locale.ROOT).strip().split("[^\\p{L}\\p{N}-]+")));
    }
}
