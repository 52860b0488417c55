package io.github.ictplan.rules.plan;

import io.github.ictplan.model.DocumentKind;
import io.github.ictplan.model.IctPlan;
import java.util.EnumSet;
import java.util.Set;

/** Whether a plan has its first real part: whoever begins with one page need not hear all that a plan may hold. */
final class Begun {
    private static final Set<DocumentKind> FIRST =
            EnumSet.of(DocumentKind.VISION, DocumentKind.GOAL, DocumentKind.INVENTORY);

    private Begun() {}

    static boolean is(IctPlan plan) {
        return plan.documents().stream().anyMatch(document -> FIRST.contains(document.kind()));
    }
}
