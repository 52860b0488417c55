package io.github.ictplan.rules;

import io.github.ictplan.finding.Finding;
import io.github.ictplan.links.LinkedPlan;
import io.github.ictplan.model.Located;
import io.github.ictplan.model.Suppression;
import io.github.ictplan.rules.privacy.Leaks;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Takes out of findings what must not be public: many quote the author, and reports are public too. */
public final class Discreet {
    private static final String FAMILY = "privacy/";
    private static final String HIDDEN = "••••••";
    /** What is shorter is a part of many words. */
    private static final int SHORTEST = 4;

    private final Map<String, List<String>> secrets;

    private Discreet(Map<String, List<String>> secrets) {
        this.secrets = secrets;
    }

    /** For the files of which one of the findings tells that there is a secret in it. */
    static Discreet about(LinkedPlan plan, List<Finding> findings) {
        Set<String> files = findings.stream()
                .filter(finding -> finding.rule().slug().startsWith(FAMILY))
                .map(finding -> finding.where().file())
                .collect(Collectors.toSet());
        return new Discreet(Leaks.secrets(plan.repository().texts().stream()
                .filter(text -> files.contains(text.path()))
                .toList()));
    }

    /** For all of a plan that was checked. */
    public static Discreet about(CheckedPlan plan) {
        return about(
                plan.linked(),
                Stream.concat(
                                plan.findings().stream(),
                                plan.suppressed().stream().map(Suppressed::finding))
                        .toList());
    }

    /** The same words, with dots for what is a secret in any file. */
    public String without(String words) {
        String told = words;
        for (List<String> here : secrets.values()) {
            told = hidden(told, here);
        }
        return told;
    }

    /** The same finding; where it quoted a secret of its file, whole or cut off, there are dots. */
    Finding without(Finding finding) {
        List<String> here = secrets.getOrDefault(finding.where().file(), List.of());
        if (here.isEmpty()) {
            return finding;
        }
        String hint = finding.hint();
        String message = hidden(finding.message(), here);
        String other = hint == null ? null : hidden(hint, here);
        return message.equals(finding.message()) && same(hint, other)
                ? finding
                : new Finding(finding.rule(), finding.severity(), finding.where(), message, other);
    }

    /** The same for what the school chose to live with: its reason stands in the file too. */
    Suppressed without(Suppressed suppressed) {
        Suppression by = suppressed.by();
        Located<String> reason = by.reason();
        String told = hidden(reason.value(), secrets.getOrDefault(reason.where().file(), List.of()));
        return new Suppressed(
                without(suppressed.finding()),
                new Suppression(
                        by.rule(), new Located<>(told, reason.where()), by.until(), by.firstLine(), by.lastLine()));
    }

    private static boolean same(@Nullable String one, @Nullable String other) {
        return one == null || one.equals(other);
    }

    private static String hidden(String words, List<String> secrets) {
        String hidden = words;
        for (String secret : secrets) {
            if (secret.length() >= SHORTEST) {
                hidden = beginning(hidden.replace(secret, HIDDEN), secret);
            }
        }
        return hidden;
    }

    /** Quotations that were cut off may end in the middle of the secret. */
    private static String beginning(String words, String secret) {
        String hidden = words;
        for (int cut = hidden.indexOf('…'); cut >= 0; cut = hidden.indexOf('…', cut + 1)) {
            int length = Math.min(cut, secret.length() - 1);
            while (length >= SHORTEST && !hidden.startsWith(secret.substring(0, length), cut - length)) {
                length--;
            }
            if (length >= SHORTEST) {
                hidden = hidden.substring(0, cut - length) + HIDDEN + hidden.substring(cut);
                cut += HIDDEN.length() - length;
            }
        }
        return hidden;
    }
}
