package io.github.ictplan.changes;

import io.github.ictplan.language.Dutch;
import io.github.ictplan.model.Visibility;
import io.github.ictplan.rules.CheckedPlan;
import io.github.ictplan.rules.Disclosure;
import io.github.ictplan.rules.approvals.StandingApproval;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One of the two states that are compared.
 *
 * @param name Dutch, what a reader calls it: {@code main}, {@code editie 1.2}, {@code dit voorstel}
 * @param revision full id of the commit; null for a folder
 * @param date of that commit; null for a folder
 * @param plan as the audience may see it, with the findings that it may read
 * @param approved whether a consent or decision bears the fingerprint of the whole plan, with what the audience does not see
 */
public record State(
        String name, @Nullable String revision, @Nullable LocalDate date, CheckedPlan plan, boolean approved) {

    /** A state of which the audience sees all: use {@link #of} for any other. */
    public State(String name, @Nullable String revision, @Nullable LocalDate date, CheckedPlan plan) {
        this(name, revision, date, plan, StandingApproval.has(plan.linked().plan()));
    }

    /** A state as an audience may see it, of the plan as a whole. */
    public static State of(
            String name, @Nullable String revision, @Nullable LocalDate date, CheckedPlan whole, Visibility audience) {
        boolean approved = StandingApproval.has(whole.linked().plan());
        return new State(name, revision, date, Disclosure.to(audience, whole), approved);
    }

    /** With its day, if it is one that is past: {@code main (12 oktober 2026)}. */
    public String described() {
        String day = date == null ? "" : Dutch.date(date);
        return revision == null || day.isEmpty() || name.contains(day) ? name : name + " (" + day + ")";
    }
}
