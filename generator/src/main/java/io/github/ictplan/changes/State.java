package io.github.ictplan.changes;

import io.github.ictplan.rules.CheckedPlan;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One of the two states that are compared.
 *
 * @param name Dutch, what a reader calls it: {@code main}, {@code editie 1.2}, {@code je werkmap}
 * @param revision full id of the commit; null for a folder
 * @param date of that commit; null for a folder
 * @param plan as the audience may see it, with the findings that it may read
 */
public record State(
        String name, @Nullable String revision, @Nullable LocalDate date, CheckedPlan plan) {}
