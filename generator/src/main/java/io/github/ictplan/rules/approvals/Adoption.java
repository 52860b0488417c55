package io.github.ictplan.rules.approvals;

import io.github.ictplan.model.Approval;
import io.github.ictplan.model.ApprovalKind;
import io.github.ictplan.model.IctPlan;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** Whether a plan is what somebody adopted, word for word. */
public sealed interface Adoption {

    /**
     * It is.
     *
     * @param by the newest decision on its version that is bound to this text; without one, the newest consent
     */
    record Adopted(Approval by) implements Adoption {}

    /** Nobody agreed with its version, or the plan has none. */
    record NotApproved() implements Adoption {}

    /** Somebody did, and did not say with which text. */
    record NotBound() implements Adoption {}

    /**
     * Somebody agreed with another text.
     *
     * @param text the fingerprint of this one
     */
    record OtherText(Fingerprint text) implements Adoption {}

    /** @param plan as the school wrote it, with what is hidden */
    static Adoption of(IctPlan plan) {
        List<Approval> consents = Binding.consents(plan).toList();
        if (consents.isEmpty()) {
            return new NotApproved();
        }
        if (consents.stream().allMatch(approval -> approval.fingerprint() == null)) {
            return new NotBound();
        }
        Fingerprint text = Fingerprint.of(plan);
        return consents.stream()
                .filter(approval -> approval.fingerprint() != null
                        && text.is(approval.fingerprint().value()))
                .max(Comparator.comparing(Adoption::isDecision).thenComparing(Adoption::dateOf))
                .<Adoption>map(Adopted::new)
                .orElseGet(() -> new OtherText(text));
    }

    private static boolean isDecision(Approval approval) {
        return approval.kind() != null && approval.kind().value() == ApprovalKind.DECISION;
    }

    private static LocalDate dateOf(Approval approval) {
        return approval.date() == null ? LocalDate.MIN : approval.date().value();
    }
}
