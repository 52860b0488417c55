package io.github.ictplan.site.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Money: lines, by year and source, and beside it what actions and sessions cost.
 *
 * @param legend the sources in the order of the chart; their {@code kind} is that of the bars
 * @param parents what parents pay; null if that is nothing
 * @param free what parents pay nothing for, where they pay nothing at all
 */
public record BudgetBlock(
        @Nullable TableBlock bySource,
        List<Chip> legend,
        @Nullable TableBlock beside,
        @Nullable TableBlock lines,
        @Nullable TableBlock actions,
        @Nullable TableBlock parents,
        List<String> free) {}
