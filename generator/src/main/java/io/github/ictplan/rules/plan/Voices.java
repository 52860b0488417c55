package io.github.ictplan.rules.plan;

import io.github.ictplan.model.Approval;
import io.github.ictplan.model.ApprovalKind;
import io.github.ictplan.model.IctPlan;
import io.github.ictplan.model.Located;
import io.github.ictplan.rules.EducationLevel;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who had its say on the present version of the plan. An entry without version counts: its own finding asks for one. */
record Voices(List<Approval> approvals) {

    static Voices onThisVersion(IctPlan plan) {
        Located<String> version = plan.card().version();
        return new Voices(plan.approvals().stream()
                .filter(approval -> version == null
                        || approval.version() == null
                        || approval.version().value().equals(version.value()))
                .toList());
    }

    /** Those of team, council and board that did not speak. Deeltijds kunstonderwijs and volwassenenonderwijs need no schoolraad. */
    List<Party> missing(Set<EducationLevel> levels) {
        List<Party> needed = new ArrayList<>(List.of(Party.TEAM, Party.COUNCIL, Party.BOARD));
        if (levels.equals(Set.of(EducationLevel.OTHER))) {
            needed.remove(Party.COUNCIL);
        }
        needed.removeIf(this::heard);
        return needed;
    }

    private boolean heard(Party party) {
        return approvals.stream()
                .anyMatch(approval ->
                        Party.of(approval).filter(party::equals).isPresent() && counts(party, approval.kind()));
    }

    /** The board decides, the others are asked: who was only told had no say. A form that is missing or mistyped is a finding of its own. */
    private static boolean counts(Party party, @Nullable Located<ApprovalKind> kind) {
        if (kind == null) {
            return true;
        }
        return party == Party.BOARD
                ? kind.value() == ApprovalKind.DECISION || kind.value() == ApprovalKind.CONSENT
                : kind.value() != ApprovalKind.INFORMATION;
    }
}
