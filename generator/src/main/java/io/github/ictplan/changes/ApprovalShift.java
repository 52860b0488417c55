package io.github.ictplan.changes;

import io.github.ictplan.model.IctPlan;
import io.github.ictplan.rules.approvals.StandingApproval;

/** Whether a body's consent or decision stood for the very text of the plan, before and after. Needs the plan as its audience sees it to be whole. */
public enum ApprovalShift {
    /** It stood, and does not any more: the text changed, or the version did. */
    LOST,
    GAINED,
    KEPT,
    NONE;

    static ApprovalShift between(IctPlan before, IctPlan after) {
        boolean stood = StandingApproval.has(before);
        boolean stands = StandingApproval.has(after);
        if (stood) {
            return stands ? KEPT : LOST;
        }
        return stands ? GAINED : NONE;
    }
}
