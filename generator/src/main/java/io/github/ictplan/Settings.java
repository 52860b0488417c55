package io.github.ictplan;

import io.github.ictplan.finding.Severity;
import io.github.ictplan.model.IctPlan;
import io.github.ictplan.model.Located;
import io.github.ictplan.model.Visibility;
import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Everything that a run may depend on; nothing is asked of the machine.
 *
 * @param directory the school's folder
 * @param outputDirectory where the site goes
 * @param reportDirectory where the findings go
 * @param audience whom the site is for
 * @param pdf whether the site holds the PDF
 * @param failOn the lightest finding that fails the run; null never fails
 * @param referenceDate day against which "overdue" is judged; null takes that of the plan or of its history
 * @param from with what the plan is compared: a revision, an edition or a folder; null if nobody said
 * @param to what is compared with it; null is the school's folder as it is
 */
public record Settings(
        Path directory,
        Path outputDirectory,
        Path reportDirectory,
        Visibility audience,
        boolean pdf,
        @Nullable Severity failOn,
        @Nullable LocalDate referenceDate,
        @Nullable String from,
        @Nullable String to) {

    /** A run that compares nothing. */
    public Settings(
            Path directory,
            Path outputDirectory,
            Path reportDirectory,
            Visibility audience,
            boolean pdf,
            @Nullable Severity failOn,
            @Nullable LocalDate referenceDate) {
        this(directory, outputDirectory, reportDirectory, audience, pdf, failOn, referenceDate, null, null);
    }

    /** The same run, which compares. */
    public Settings comparing(@Nullable String from, @Nullable String to) {
        return new Settings(
                directory, outputDirectory, reportDirectory, audience, pdf, failOn, referenceDate, from, to);
    }

    /** The day by which a plan is judged: the given one, else that which the plan names, else {@code otherwise}. */
    @Nullable
    LocalDate day(IctPlan plan, @Nullable LocalDate otherwise) {
        if (referenceDate != null) {
            return referenceDate;
        }
        Located<LocalDate> written = plan.card().referenceDate();
        return written != null ? written.value() : otherwise;
    }

    Settings withPdf() {
        return new Settings(
                directory, outputDirectory, reportDirectory, audience, true, failOn, referenceDate, from, to);
    }
}
