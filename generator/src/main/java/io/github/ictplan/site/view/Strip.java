package io.github.ictplan.site.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A horizontal strip of a chart, drawn on a width of 1000.
 *
 * @param lanes number of lanes, at least 1
 * @param ticks where a school year begins
 * @param today where the reference date lies
 * @param label what it shows, for who cannot see it
 */
public record Strip(
        List<Bar> bars,
        int lanes,
        List<Integer> ticks,
        @Nullable Integer today,
        String label) {

    /** One bar; {@code lane} counts from 0, {@code kind} decides its colour. */
    public record Bar(int x, int width, int lane, String kind) {}
}
