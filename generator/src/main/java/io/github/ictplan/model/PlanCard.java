package io.github.ictplan.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Which plan this is: the {@code plan} key of {@code ictplan.yaml}. Every component is null if not given. */
public record PlanCard(
        @Nullable Located<String> title,
        @Nullable Located<String> version,
        @Nullable Located<PlanStatus> status,
        @Nullable Located<Period> period,
        @Nullable Located<LocalDate> preparedOn,
        @Nullable Located<LocalDate> approvedOn,
        @Nullable Located<LocalDate> reviewDueOn,
        @Nullable Located<LocalDate> referenceDate) {

    /** Whether the plan may be shown without saying that it is not approved. */
    public boolean approved() {
        return status != null && status.value() == PlanStatus.APPROVED;
    }
}
