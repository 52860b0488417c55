package io.github.ictplan.rules;

import io.github.ictplan.finding.Finding;
import io.github.ictplan.model.Suppression;

/** A finding that the school chose to live with, and why. */
public record Suppressed(Finding finding, Suppression by) implements Comparable<Suppressed> {

    /** By the place of the finding. */
    @Override
    public int compareTo(Suppressed other) {
        return finding.compareTo(other.finding);
    }
}
