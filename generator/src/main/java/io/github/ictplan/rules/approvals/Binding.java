package io.github.ictplan.rules.approvals;

import io.github.ictplan.model.Approval;
import io.github.ictplan.model.ApprovalKind;
import io.github.ictplan.model.IctPlan;
import io.github.ictplan.model.Located;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The approvals that say something of the plan as it is now. */
public final class Binding {
    private Binding() {}

    /** Those of the present version; older versions stay as history. */
    public static Stream<Approval> ofThisVersion(IctPlan plan) {
        @Nullable Located<String> version = plan.card().version();
        return plan.approvals().stream()
                .filter(approval -> version != null
                        && approval.version() != null
                        && approval.version().value().equals(version.value()));
    }

    /** Consents and decisions among them: who was only heard did not approve. */
    public static Stream<Approval> consents(IctPlan plan) {
        return ofThisVersion(plan)
                .filter(approval -> approval.kind() != null
                        && (approval.kind().value() == ApprovalKind.DECISION
                                || approval.kind().value() == ApprovalKind.CONSENT));
    }
}
