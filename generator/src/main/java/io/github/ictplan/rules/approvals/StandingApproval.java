package io.github.ictplan.rules.approvals;

import io.github.ictplan.model.IctPlan;

/** Whether the text of a plan is the one that was approved. */
public final class StandingApproval {
    private StandingApproval() {}

    /** Whether a consent or decision on the present version bears the fingerprint of the text as it is. */
    public static boolean has(IctPlan plan) {
        Fingerprint today = Fingerprint.of(plan);
        return Binding.consents(plan)
                .anyMatch(approval -> approval.fingerprint() != null
                        && today.is(approval.fingerprint().value()));
    }
}
