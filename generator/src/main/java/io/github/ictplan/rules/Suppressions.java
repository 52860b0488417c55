package io.github.ictplan.rules;

import io.github.ictplan.finding.Finding;
import io.github.ictplan.finding.Nearest;
import io.github.ictplan.finding.RuleId;
import io.github.ictplan.model.IctPlan;
import io.github.ictplan.model.Suppression;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Takes out what a school chose to live with, and says which of its choices no longer hold. */
final class Suppressions {
    private final @Nullable LocalDate referenceDate;
    private final Map<String, List<Suppression>> byFile = new LinkedHashMap<>();
    private final Set<Suppression> used = new HashSet<>();
    private final List<Suppressed> suppressed = new ArrayList<>();

    Suppressions(IctPlan plan, @Nullable LocalDate referenceDate) {
        this.referenceDate = referenceDate;
        all(plan)
                .forEach(suppression -> byFile.computeIfAbsent(
                                suppression.rule().where().file(), file -> new ArrayList<>())
                        .add(suppression));
    }

    private static Stream<Suppression> all(IctPlan plan) {
        return Stream.concat(
                plan.suppressions().stream(),
                plan.texts()
                        .flatMap(document -> Stream.concat(
                                document.suppressions().stream(), document.body().suppressions().stream())));
    }

    /** The findings that stay. */
    List<Finding> remaining(List<Finding> findings) {
        return byFile.isEmpty()
                ? findings
                : findings.stream().filter(finding -> !isSuppressed(finding)).toList();
    }

    private boolean isSuppressed(Finding finding) {
        for (Suppression suppression : byFile.getOrDefault(finding.where().file(), List.of())) {
            if (names(suppression, finding.rule()) && suppression.covers(finding.where())) {
                used.add(suppression);
                if (!isExpired(suppression) && !Profiles.isFixed(finding.rule())) {
                    suppressed.add(new Suppressed(finding, suppression));
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean names(Suppression suppression, RuleId rule) {
        return suppression.rule().value().equals(rule.slug());
    }

    private boolean isExpired(Suppression suppression) {
        return referenceDate != null && suppression.until().value().isBefore(referenceDate);
    }

    /** What {@link #remaining} took out, sorted. */
    List<Suppressed> suppressed() {
        return suppressed.stream().sorted().toList();
    }

    /** What is to be said of the suppressions themselves, once the findings went through them. */
    Stream<Finding> findings() {
        return byFile.values().stream().flatMap(List::stream).flatMap(suppression -> finding(suppression).stream());
    }

    private Optional<Finding> finding(Suppression suppression) {
        String slug = suppression.rule().value();
        RuleId rule = Rules.ids().stream()
                .filter(id -> id.slug().equals(slug))
                .findFirst()
                .orElse(null);
        if (rule == null) {
            return Optional.of(unknown(suppression));
        }
        if (Profiles.isFixed(rule)) {
            return Optional.of(Finding.warning(
                    SuppressionRules.IMPOSSIBLE,
                    suppression.rule().where(),
                    "De regel " + Quote.of(slug)
                            + " kun je niet negeren: zo'n fout verbergt of verandert wat je schreef.",
                    "Los de fout op, en haal deze `negeer` weg."));
        }
        if (isExpired(suppression)) {
            return Optional.of(
                    Finding.warning(
                            SuppressionRules.EXPIRED,
                            suppression.until().where(),
                            "Sinds " + suppression.until().value() + " geldt deze uitzondering voor " + Quote.of(slug)
                                    + " niet meer.",
                            "Los op wat de regel zegt en haal de uitzondering weg, of zet achter `tot` een nieuwe datum als de reden nog klopt."));
        }
        return used.contains(suppression) || PublishingRules.ALL.contains(rule) || EditionRules.ALL.contains(rule)
                ? Optional.empty()
                : Optional.of(Finding.warning(
                        SuppressionRules.UNNEEDED,
                        suppression.rule().where(),
                        "Deze uitzondering is niet nodig: de regel " + Quote.of(slug) + " zegt hier niets.",
                        "Haal ze weg. Staat ze boven de verkeerde alinea? Zet ze dan net boven de juiste."));
    }

    private Finding unknown(Suppression suppression) {
        return Finding.warning(
                SuppressionRules.UNKNOWN_RULE,
                suppression.rule().where(),
                "De regel " + Quote.of(suppression.rule().value()) + " bestaat niet, dus negeren we niets.",
                Nearest.to(
                                suppression.rule().value(),
                                Rules.ids().stream().map(RuleId::slug).toList())
                        .map(meant -> "Bedoelde je " + Quote.of(meant) + "?")
                        .orElse("De naam van een regel staat in elke bevinding, zoals `visie/lege-woorden`."));
    }
}
