package io.github.ictplan.changes;

import java.util.Set;

/** What sort of edit it is: its field tells, unless the item that holds it tells more. */
final class Kinds {
    /** Free text of which a typing error is no change of what it says. */
    private static final Set<Field> PROSE = Set.of(
            Field.TITLE,
            Field.OWN_TITLE,
            Field.SUMMARY,
            Field.HEADING,
            Field.TEXT,
            Field.WHAT,
            Field.INDICATOR,
            Field.METHOD,
            Field.DESCRIPTION,
            Field.WHY,
            Field.RESULT,
            Field.REASON,
            Field.EXPLANATION,
            Field.MARK_UP);

    private Kinds() {}

    static ChangeKind of(Change.Edited change) {
        Field field = change.field();
        boolean wording = PROSE.contains(field) && Wordings.areSame(field, change.from(), change.to());
        return wording ? ChangeKind.WORDING : of(change.item(), field);
    }

    /** Without regard for what became what. */
    static ChangeKind of(Item item, Field field) {
        return switch (item.kind()) {
            case PLAN -> field.kind() == ChangeKind.SETTING ? ChangeKind.SETTING : ChangeKind.EDITION;
            case APPROVAL -> ChangeKind.APPROVAL;
            case SCHOOL, SITE, RULE_PROFILE, RULE_WEIGHT, SUPPRESSION, OWN_WORD -> ChangeKind.SETTING;
            case ROLE -> field == Field.ID ? ChangeKind.ADDRESS : ChangeKind.SETTING;
            case EDITION -> field == Field.VISIBILITY ? ChangeKind.VISIBILITY : ChangeKind.EDITION;
            case POLICY -> field == Field.VERSION ? ChangeKind.REFERENCE : ofDocument(item, field);
            case REFERENCE -> ChangeKind.REFERENCE;
            case GOAL_MEASUREMENT, BASELINE_MEASUREMENT, JUDGEMENT -> ChangeKind.MEASUREMENT;
            case DEVICE_GROUP -> field == Field.ID ? ChangeKind.ADDRESS : ChangeKind.MEASUREMENT;
            case BUDGET_LINE -> ofBudgetLine(field);
            case PRINCIPLE -> field == Field.ID ? ChangeKind.ADDRESS : ChangeKind.VISION;
            case SECTION -> ofSection(item, field);
            case TRANSLATION -> ofTranslation(item, field);
            default -> item.kind().isDocument() ? ofDocument(item, field) : field.kind();
        };
    }

    private static ChangeKind ofDocument(Item item, Field field) {
        return switch (field) {
            case TITLE, SUMMARY -> ofText(item, field == Field.TITLE);
            case AUDIENCE, SOURCE -> item.kind() == ItemKind.AGREEMENT ? ChangeKind.AGREEMENT : field.kind();
            default -> field.kind();
        };
    }

    private static ChangeKind ofTranslation(Item item, Field field) {
        return switch (field) {
            case VERSION, REASON -> ChangeKind.TEXT;
            default -> ofDocument(item, field);
        };
    }

    private static ChangeKind ofBudgetLine(Field field) {
        return field == Field.ID || field == Field.EVIDENCE ? field.kind() : ChangeKind.MONEY;
    }

    private static ChangeKind ofSection(Item item, Field field) {
        return switch (field) {
            case HEADING, TEXT, IMAGES, MARK_UP -> ofText(item.document(), false);
            default -> field.kind();
        };
    }

    /** What the text of a document is. */
    private static ChangeKind ofText(Item document, boolean title) {
        return switch (document.kind()) {
            case VISION, SCHOOL_VISION -> ChangeKind.VISION;
            case AGREEMENT -> ChangeKind.AGREEMENT;
            case GOAL -> title ? ChangeKind.PROMISE : ChangeKind.TEXT;
            default -> ChangeKind.TEXT;
        };
    }
}
