package io.github.ictplan.changes.telling;

import io.github.ictplan.changes.ApprovalShift;
import io.github.ictplan.changes.ChangeClass;
import io.github.ictplan.changes.Comparison;
import io.github.ictplan.language.Dutch;
import io.github.ictplan.model.Approval;
import io.github.ictplan.model.IctPlan;
import io.github.ictplan.model.Located;
import io.github.ictplan.rules.approvals.Binding;
import io.github.ictplan.rules.approvals.Fingerprint;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which consents and decisions on the plan a change takes the ground from. Both states are cut to the same audience: so what differs, it may know. */
final class Approvals {
    private Approvals() {}

    static List<String> lost(Comparison comparison) {
        IctPlan before = comparison.before().plan().linked().plan();
        IctPlan after = comparison.after().plan().linked().plan();
        List<String> consents =
                Binding.consents(before).map(Approvals::given).distinct().toList();
        if (consents.isEmpty() || !isLost(comparison, before, after)) {
            return List.of();
        }
        String approved = " is goedgekeurd " + Dutch.list(consents) + ".";
        String version = version(before);
        String next = version(after);
        boolean wording =
                comparison.changes().stream().allMatch(change -> change.changeClass() == ChangeClass.EDITORIAL);
        String now = wording
                ? " Alleen de schrijfwijze verandert: er is geen nieuwe beslissing nodig. Zet na overleg de vingerafdruk van"
                        + " vandaag bij die goedkeuring."
                : " Na deze wijziging klopt die goedkeuring niet meer.";
        return List.of(
                version.equals(next)
                        ? "Het plan" + approved + now
                        : "Versie " + version + approved + " Die goedkeuring geldt niet voor versie " + next + ".");
    }

    /** Whether what was approved is another, and nobody approved it since; where nobody wrote a fingerprint, the texts tell. */
    private static boolean isLost(Comparison comparison, IctPlan before, IctPlan after) {
        if (isApprovedAgain(before, after)) {
            return false;
        }
        if (!comparison.asksDecision() && comparison.approval() != ApprovalShift.LOST) {
            return false;
        }
        boolean bound = Binding.consents(before).anyMatch(approval -> approval.fingerprint() != null);
        return bound
                ? comparison.approval() == ApprovalShift.LOST
                : !Fingerprint.of(before).equals(Fingerprint.of(after));
    }

    private static boolean isApprovedAgain(IctPlan before, IctPlan after) {
        List<String> consents = Binding.consents(before).map(Approvals::given).toList();
        return Binding.consents(after).map(Approvals::given).anyMatch(given -> !consents.contains(given));
    }

    private static String given(Approval approval) {
        String by = "door "
                + (approval.body() == null
                        ? "een orgaan"
                        : Dutch.body(approval.body().value()));
        return approval.date() == null
                ? by
                : by + " op " + Dutch.date(approval.date().value());
    }

    private static String version(IctPlan plan) {
        @Nullable Located<String> version = plan.card().version();
        return version == null ? "zonder nummer" : version.value();
    }
}
