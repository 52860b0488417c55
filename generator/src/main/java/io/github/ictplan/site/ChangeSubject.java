package io.github.ictplan.site;

import io.github.ictplan.changes.Change;
import io.github.ictplan.changes.ChangeKind;
import io.github.ictplan.changes.ItemKind;
import java.util.Optional;

/** What a change is about, for parents, in the order in which they care. */
enum ChangeSubject {
    AGREEMENTS("Afspraken"),
    VISION("Onze visie"),
    GOALS("Doelen en acties"),
    PLANNING("Wanneer"),
    MONEY("Geld"),
    PROGRESS("Hoe ver we staan"),
    TEXTS("Andere teksten");

    private final String title;

    ChangeSubject(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }

    /** Empty for what no parent notices, and for approvals, which stand beside the version. */
    static Optional<ChangeSubject> of(Change change) {
        return switch (change.kind()) {
            case ADDED, DROPPED ->
                ofItem(
                        change.item().kind() == ItemKind.SECTION
                                ? change.item().document().kind()
                                : change.item().kind());
            case PROMISE -> ofItem(change.item().kind());
            case DEADLINE -> Optional.of(PLANNING);
            case MONEY -> Optional.of(MONEY);
            case STATUS, MEASUREMENT -> Optional.of(PROGRESS);
            case VISION -> Optional.of(VISION);
            case AGREEMENT -> Optional.of(AGREEMENTS);
            case TEXT -> Optional.of(ofDocument(change.item().document().kind()));
            case MOVED, OWNER, REFERENCE, APPROVAL, EDITION, ADDRESS, VISIBILITY, WORDING, SETTING -> Optional.empty();
        };
    }

    /** Whether a reader may stumble over it all the same. */
    static boolean isSmall(Change change) {
        return change.kind() == ChangeKind.WORDING
                || change.kind() == ChangeKind.REFERENCE
                || change.kind() == ChangeKind.MOVED;
    }

    private static Optional<ChangeSubject> ofItem(ItemKind kind) {
        return switch (kind) {
            case GOAL, ACTION, THEME -> Optional.of(GOALS);
            case AGREEMENT -> Optional.of(AGREEMENTS);
            case VISION, SCHOOL_VISION, PRINCIPLE -> Optional.of(VISION);
            case BUDGET, BUDGET_LINE -> Optional.of(MONEY);
            case EVALUATION, JUDGEMENT, GOAL_MEASUREMENT, BASELINE_MEASUREMENT -> Optional.of(PROGRESS);
            case PAGE,
                    BASELINE,
                    INVENTORY,
                    DEVICE_GROUP,
                    PROFESSIONAL_DEVELOPMENT,
                    SESSION,
                    TRANSLATION,
                    SECTION,
                    POLICY,
                    TERM -> Optional.of(TEXTS);
            case SCHOOL,
                    PLAN,
                    SITE,
                    APPROVAL,
                    EDITION,
                    ROLE,
                    RULE_PROFILE,
                    RULE_WEIGHT,
                    SUPPRESSION,
                    OWN_WORD,
                    REFERENCE -> Optional.empty();
        };
    }

    private static ChangeSubject ofDocument(ItemKind document) {
        return ofItem(document).orElse(TEXTS);
    }
}
