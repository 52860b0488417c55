package io.github.ictplan.rules.privacy;

import io.github.ictplan.finding.Finding;
import io.github.ictplan.finding.RuleId;
import io.github.ictplan.finding.Severity;
import io.github.ictplan.links.LinkedPlan;
import io.github.ictplan.links.OpenText;
import io.github.ictplan.rules.Rule;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One kind of secret stands nowhere in the school's files, names of files and hidden documents included.
 *
 * @param what Dutch, with its article
 * @param hint Dutch, what to do about it
 */
record Leak(RuleId id, Severity severity, Scan scan, String what, Mask mask, String hint) implements Rule {
    private static final String HISTORY =
            " Staat dit al in git? Dan blijft het in de geschiedenis zichtbaar: vraag je ICT-coördinator wat er nog"
                    + " moet gebeuren.";
    /** So much of the end tells whether a link and its text are the same number. */
    private static final int SAME = 8;

    @Override
    public Stream<Finding> check(LinkedPlan plan, @Nullable LocalDate referenceDate) {
        return plan.repository().texts().stream().flatMap(this::inText);
    }

    private Stream<Finding> inText(OpenText text) {
        Set<String> told = new HashSet<>();
        return scan.in(text.text()).stream()
                .map(hit -> finding(text, hit))
                .filter(found -> told.add(found.key()))
                .map(Found::finding);
    }

    private record Found(String key, Finding finding) {}

    private Found finding(OpenText text, Scan.Hit hit) {
        String secret = hit.of(text.text());
        var where = text.span(hit.start(), hit.end());
        String message = "Hier staat " + what + " (" + mask.of(secret) + ").";
        return new Found(
                where.line() + " " + ending(secret), new Finding(id, severity, where, message, hint + HISTORY));
    }

    private static String ending(String secret) {
        StringBuilder signs = new StringBuilder();
        secret.codePoints().filter(Character::isLetterOrDigit).forEach(signs::appendCodePoint);
        return signs.substring(Math.max(0, signs.length() - SAME)).toLowerCase(Locale.ROOT);
    }
}
