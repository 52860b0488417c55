package io.github.ictplan.report;

import java.time.LocalDate;

/**
 * A rule profile as a report names it.
 *
 * @param name what a school types under {@code profielen}
 * @param checkedOn day on which somebody last held the profile against its source
 */
public record Norm(String name, LocalDate checkedOn) {
    /** {@code Nagekeken volgens profiel digisprong-visie (nagekeken op 2026-11-23).} Never more: no machine can say that a plan obeys the law. */
    String sentence() {
        return "Nagekeken volgens profiel " + name + " (nagekeken op " + checkedOn + ").";
    }
}
