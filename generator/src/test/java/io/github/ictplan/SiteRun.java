package io.github.ictplan;

import io.github.ictplan.finding.Severity;
import io.github.ictplan.model.Visibility;
import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A whole run in a JVM of its own, for tests that look at it from outside: {@code SiteRun SCHOOL TARGET [nopdf]}. */
public final class SiteRun {
    private SiteRun() {}

    public static void main(String[] args) {
        boolean pdf = args.length < 3 || !args[2].equals("nopdf");
        Outcome outcome = new Pipeline(settings(Path.of(args[0]), Path.of(args[1]), pdf)).site();
        if (outcome.failed()) {
            throw new AssertionError(outcome.text());
        }
    }

    /** Settings for a public site in {@code target/site}, judged on 1 November 2026. */
    static Settings settings(Path school, Path target, boolean pdf) {
        return settings(school, target, pdf, Severity.ERROR);
    }

    static Settings settings(Path school, Path target, boolean pdf, @Nullable Severity failOn) {
        return new Settings(
                school,
                target.resolve("site"),
                target.resolve("ictplan"),
                Visibility.PUBLIC,
                pdf,
                failOn,
                LocalDate.of(2026, 11, 1));
    }
}
