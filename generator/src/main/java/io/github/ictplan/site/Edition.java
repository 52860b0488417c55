package io.github.ictplan.site;

import io.github.ictplan.changes.State;
import io.github.ictplan.language.Dutch;
import io.github.ictplan.model.EditionNote;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A version that was adopted, as the audience may see it.
 *
 * @param version as the school wrote it; letters without accents, digits and {@code . _ -}, so that it is also part of an address
 * @param date day of the adoption, else of the commit
 * @param body that adopted it, as written; null if the school did not say
 * @param note what the school says of it today; null if nothing
 * @param state the plan of that day, cut to the audience
 */
public record Edition(
        String version,
        LocalDate date,
        @Nullable String body,
        @Nullable EditionNote note,
        State state) {

    /** Where its PDF stands on the site. */
    public String pdf() {
        return "edities/" + version + "/ictplan.pdf";
    }

    /** The words of the school for parents; null if there are none. */
    @Nullable
    String summary() {
        return note == null ? null : Given.value(note.summary());
    }

    /** {@code Goedgekeurd op 22 juni 2026 door het schoolbestuur}. */
    String adopted() {
        return "Goedgekeurd op " + Dutch.date(date) + (body == null ? "" : " door " + Dutch.body(body));
    }
}
