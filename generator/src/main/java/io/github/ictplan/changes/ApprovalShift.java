package io.github.ictplan.changes;

import io.github.ictplan.model.IctPlan;
import io.github.ictplan.model.Located;
import io.github.ictplan.rules.approvals.Fingerprint;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whether a body's consent or decision stands for the very text of the plan, before and after. */
public enum ApprovalShift {
    /** It stood, and does not any more: the text changed, or the version did. */
    LOST,
    GAINED,
    KEPT,
    NONE;

    /** Nothing that the audience sees may tell it of a change that it does not see. */
    static ApprovalShift between(State before, State after) {
        boolean stands = isSeen(before, after) ? after.approved() : before.approved();
        if (before.approved()) {
            return stands ? KEPT : LOST;
        }
        return stands ? GAINED : NONE;
    }

    private static boolean isSeen(State before, State after) {
        IctPlan old = before.plan().linked().plan();
        IctPlan plan = after.plan().linked().plan();
        return !Fingerprint.of(old).equals(Fingerprint.of(plan))
                || !Objects.equals(
                        Items.text(old.card().version()), Items.text(plan.card().version()))
                || !fingerprints(old).equals(fingerprints(plan));
    }

    private static Set<String> fingerprints(IctPlan plan) {
        return plan.approvals().stream()
                .flatMap(approval -> Stream.ofNullable(approval.fingerprint()))
                .map(Located::value)
                .collect(Collectors.toSet());
    }
}
