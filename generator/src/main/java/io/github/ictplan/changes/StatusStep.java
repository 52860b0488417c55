package io.github.ictplan.changes;

import static io.github.ictplan.model.ActionStatus.DONE;
import static io.github.ictplan.model.ActionStatus.PLANNED;
import static io.github.ictplan.model.ActionStatus.POSTPONED;
import static io.github.ictplan.model.ActionStatus.RUNNING;
import static io.github.ictplan.model.ActionStatus.STOPPED;

import io.github.ictplan.model.ActionStatus;
import java.util.Optional;

/** What happened to an action: from one status to another. */
public record StatusStep(ActionStatus from, ActionStatus to) {

    /** Empty unless it had a status and still has one. */
    public static Optional<StatusStep> of(Change.Edited change) {
        return change.from() instanceof Value.Progress before && change.to() instanceof Value.Progress after
                ? Optional.of(new StatusStep(before.status(), after.status()))
                : Optional.empty();
    }

    /** Whether less is done than was: what was finished, running or stopped is taken up again, or what ran is only planned. */
    public boolean isBackwards() {
        return from == DONE || from == STOPPED || from == RUNNING && to == PLANNED;
    }

    /** Whether it is put off or given up. */
    public boolean isGivenUp() {
        return to == POSTPONED || to == STOPPED;
    }

    /** Whether it is a step that following a plan brings with it, so that nobody has to decide. */
    public boolean isAllowed() {
        return !isBackwards() && !isGivenUp();
    }
}
