package io.github.ictplan.changes;

import io.github.ictplan.finding.Finding;
import java.util.List;

/**
 * Everything that is different between two states of a plan, as one audience may see it.
 *
 * @param changes in the order in which a person reads them: by class, then by kind of item, in reading order of the plan; what is gone stands
 *     behind what is there
 * @param money what the plan costs, before and after
 * @param fresh findings that only the later state has, sorted
 * @param solved findings that only the earlier state has, sorted
 * @param approval whether the text is still the one that was approved
 * @param vanished addresses that lead nowhere any more, sorted: {@code plan/toestellen.md}, or {@code plan/toestellen.md#beheer} for a place in a
 *     file that is still there
 */
public record Comparison(
        State before,
        State after,
        List<Change> changes,
        MoneyShift money,
        List<Finding> fresh,
        List<Finding> solved,
        ApprovalShift approval,
        List<String> vanished) {
    public Comparison {
        changes = List.copyOf(changes);
        fresh = List.copyOf(fresh);
        solved = List.copyOf(solved);
        vanished = List.copyOf(vanished);
    }

    /** Whether somebody must decide something, beyond reading: a promise, or whether what was approved still is. */
    public boolean asksDecision() {
        return changes.stream().anyMatch(change -> change.changeClass() == ChangeClass.DECISION) || losesApproval();
    }

    /** Whether the approved text is another, and in more than its spelling. */
    public boolean losesApproval() {
        return approval == ApprovalShift.LOST
                && changes.stream().anyMatch(change -> change.changeClass() != ChangeClass.EDITORIAL);
    }

    /** Whether nothing is different that the audience may see; findings may still differ, because a day passed. */
    public boolean isEmpty() {
        return changes.isEmpty();
    }

    /** The changes of one item as it is now, or as it was if it is gone, without those of its parts. */
    public List<Change> of(Item item) {
        return changes.stream().filter(change -> change.item() == item).toList();
    }
}
