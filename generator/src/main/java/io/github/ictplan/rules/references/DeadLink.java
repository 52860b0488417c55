package io.github.ictplan.rules.references;

import io.github.ictplan.finding.Finding;
import io.github.ictplan.finding.RuleId;
import io.github.ictplan.links.LinkedPlan;
import io.github.ictplan.links.Resolution;
import io.github.ictplan.model.Located;
import io.github.ictplan.rules.Quote;
import io.github.ictplan.rules.Rule;
import io.github.ictplan.source.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A link leads somewhere. */
public final class DeadLink implements Rule {
    private static final String DOCUMENT = "doc:";
    private static final RuleId ID = RuleId.of("link/dood");

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public Stream<Finding> check(LinkedPlan linked, @Nullable LocalDate referenceDate) {
        Set<Span> told = Followed.images(linked);
        told.addAll(registerFiles(linked));
        return Followed.all(linked, Resolution.TargetMissing.class)
                .filter(reference -> !told.contains(reference.where()))
                .map(reference -> Finding.error(
                        ID,
                        reference.where(),
                        "Deze verwijzing leidt nergens heen: "
                                + Quote.of(reference.value().path()) + " bestaat niet.",
                        hint(reference.value())));
    }

    /** The reader already said that these are not there. */
    private static List<Span> registerFiles(LinkedPlan linked) {
        return linked.plan().register().stream()
                .flatMap(entry -> Stream.ofNullable(entry.file()))
                .map(Located::where)
                .toList();
    }

    private static String hint(Resolution.TargetMissing missing) {
        if (isWebsite(missing.path())) {
            return "Is dit een adres op het internet? Typ er dan `https://` voor.";
        }
        if (missing.nearest() != null) {
            return "Bedoelde je `" + missing.nearest() + "`?";
        }
        return missing.path().startsWith(DOCUMENT)
                ? "Zet bij `documenten` in `ictplan.yaml` een document met dit id, of kijk het id na."
                : "Kijk de naam en de mappen na, zet het bestand op zijn plaats, of haal de verwijzing weg.";
    }

    private static boolean isWebsite(String path) {
        return path.startsWith("www.") || path.contains("/www.");
    }
}
