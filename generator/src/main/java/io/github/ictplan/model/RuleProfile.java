package io.github.ictplan.model;

import io.github.ictplan.finding.Severity;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which rules weigh how much, and where that comes from: data of ours or of the school ({@code profielen/naam.yaml}).
 *
 * @param name as declared in {@code ictplan.yaml}: the file's name without extension
 * @param title what people call it
 * @param source where its rules come from
 * @param checkedOn the day on which somebody last held it against its source
 * @param duty the duty that it stands for, in one or two sentences; null if none
 * @param caveat what it does not know; null if nothing is said of that
 */
public record RuleProfile(
        String name,
        String title,
        @Nullable Located<String> source,
        @Nullable Located<LocalDate> checkedOn,
        @Nullable String duty,
        @Nullable String caveat,
        List<Weight> weights) {

    public RuleProfile {
        weights = List.copyOf(weights);
    }

    /**
     * What one rule weighs.
     *
     * @param rule slug, as written
     * @param severity null switches the rule off
     * @param source null for that of the profile
     * @param article clause of the source
     * @param checkedOn null for that of the profile
     */
    public record Weight(
            Located<String> rule,
            @Nullable Severity severity,
            @Nullable String source,
            @Nullable String article,
            @Nullable LocalDate checkedOn) {}
}
