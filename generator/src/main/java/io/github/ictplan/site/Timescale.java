package io.github.ictplan.site;

import io.github.ictplan.model.Period;
import io.github.ictplan.model.SchoolYear;
import io.github.ictplan.site.view.PlanningPage;
import io.github.ictplan.site.view.Strip;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** School years on a width of 1000. */
final class Timescale {
    private static final int WIDTH = 1000;

    /** More school years than this would leave no room for one. */
    private static final int MOST_YEARS = 12;

    private final SchoolYear first;
    private final SchoolYear last;
    private final @Nullable LocalDate today;

    private Timescale(SchoolYear first, SchoolYear last, @Nullable LocalDate today) {
        this.first = first;
        this.last = last;
        this.today = today;
    }

    /** The scale on which all periods fit; beyond twelve school years they are cut off. */
    static @Nullable Timescale over(Stream<Period> periods, @Nullable LocalDate today) {
        List<Period> all = periods.toList();
        SchoolYear first = all.stream()
                .map(p -> SchoolYear.of(p.start()))
                .min(SchoolYear::compareTo)
                .orElse(null);
        SchoolYear last = all.stream()
                .map(p -> SchoolYear.of(p.end()))
                .max(SchoolYear::compareTo)
                .orElse(null);
        if (first == null || last == null) {
            return null;
        }
        return new Timescale(first, new SchoolYear(Math.min(last.start(), first.start() + MOST_YEARS - 1)), today);
    }

    private int x(LocalDate date) {
        LocalDate start = first.period().start();
        long whole = ChronoUnit.DAYS.between(start, last.period().end()) + 1;
        long x = Math.round(ChronoUnit.DAYS.between(start, date) * (double) WIDTH / whole);
        return (int) Math.max(0, Math.min(WIDTH, x));
    }

    Strip.Bar bar(Period period, int lane, String kind) {
        int start = x(period.start());
        int end = x(period.end().plusDays(1));
        return new Strip.Bar(Math.min(start, WIDTH - 4), Math.max(4, end - start), lane, kind);
    }

    Strip strip(List<Strip.Bar> bars, String label) {
        List<Integer> ticks = years().stream().skip(1).map(PlanningPage.Year::x).toList();
        Integer line = today != null && whole().contains(today) ? Integer.valueOf(x(today)) : null;
        int lanes = bars.stream().mapToInt(Strip.Bar::lane).max().orElse(0) + 1;
        return new Strip(bars, lanes, ticks, line, label);
    }

    private Period whole() {
        return new Period(first.period().start(), last.period().end());
    }

    List<PlanningPage.Year> years() {
        List<PlanningPage.Year> years = new ArrayList<>();
        for (int start = first.start(); start <= last.start(); start++) {
            SchoolYear year = new SchoolYear(start);
            int x = x(year.period().start());
            years.add(new PlanningPage.Year(
                    year.toString(), x, x(year.period().end().plusDays(1)) - x));
        }
        return years;
    }
}
