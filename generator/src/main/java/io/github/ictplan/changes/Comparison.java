package io.github.ictplan.changes;

import io.github.ictplan.finding.Finding;
import java.util.List;

/**
 * Everything that is different between two states of a plan, as one audience may see it.
 *
 * @param changes in the order in which a person reads them: by class, then by kind of item, in reading order of the plan
 * @param money what the plan costs, before and after
 * @param fresh findings that only the later state has, sorted
 * @param solved findings that only the earlier state has, sorted
 */
public record Comparison(
        State before, State after, List<Change> changes, MoneyShift money, List<Finding> fresh, List<Finding> solved) {
    public Comparison {
        changes = List.copyOf(changes);
        fresh = List.copyOf(fresh);
        solved = List.copyOf(solved);
    }

    /** Whether somebody must decide something, beyond reading. */
    public boolean asksDecision() {
        return changes.stream().anyMatch(change -> change.changeClass() == ChangeClass.DECISION);
    }
}
