package io.github.ictplan.rules.references;

import io.github.ictplan.finding.Finding;
import io.github.ictplan.finding.RuleId;
import io.github.ictplan.links.LinkedPlan;
import io.github.ictplan.rules.Rule;
import io.github.ictplan.source.Span;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a school puts in the plan's folder is read, or something refers to it. */
public final class UnreadFile implements Rule {
    private static final RuleId ID = RuleId.of("bestand/doet-niet-mee");

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public Stream<Finding> check(LinkedPlan linked, @Nullable LocalDate referenceDate) {
        return linked.unread().stream()
                .map(path -> Finding.warning(
                        ID,
                        Span.startOf(path),
                        "Dit bestand lezen we niet, en niets verwijst ernaar: het staat niet op de website en niet in de PDF.",
                        hint(path)));
    }

    private static String hint(String path) {
        return path.toLowerCase(Locale.ROOT).endsWith(".txt")
                ? "Hoort de tekst in je plan? Geef het bestand een naam die eindigt op `.md`."
                : "Hoort de tekst in je plan? Kopieer hem naar een bestand dat eindigt op `.md`."
                        + " Is het een bijlage? Zet het bestand in `schoolwerkplan/` en verwijs ernaar.";
    }
}
