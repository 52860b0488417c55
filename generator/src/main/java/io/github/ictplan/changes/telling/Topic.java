package io.github.ictplan.changes.telling;

import io.github.ictplan.changes.Change;
import io.github.ictplan.changes.ChangeClass;
import io.github.ictplan.changes.ChangeKind;
import io.github.ictplan.changes.Item;

/** Under which heading a reader finds a change, the heaviest first. */
public enum Topic {
    VISION("De visie verandert"),
    APPROVAL("Goedkeuring"),
    CONTRADICTIONS("Wat niet meer klopt"),
    PROMISES("Doelen en acties"),
    DEADLINES("Termijnen"),
    MONEY("Geld"),
    AGREEMENTS("Afspraken"),
    AFFECTED("Wie dit raakt"),
    OWNERS("Wie het doet"),
    REFERENCES("Samenhang met andere documenten"),
    EDITION("Het plan zelf"),
    VISIBILITY("Wie het mag lezen"),
    OTHER("Andere onderdelen"),
    ADDRESSES("Adressen die verdwijnen"),
    FOLLOW_UP("Opvolging en gewone tekst"),
    EDITORIAL("Alleen taal, plaats en instellingen");

    private final String heading;

    Topic(String heading) {
        this.heading = heading;
    }

    public String heading() {
        return heading;
    }

    /** Whether somebody who decides can skip it. */
    public boolean isToKnow() {
        return compareTo(ADDRESSES) >= 0;
    }

    static Topic of(Change change) {
        return switch (change.kind()) {
            case ADDED, DROPPED -> change.changeClass() == ChangeClass.DECISION ? of(change.item()) : lighter(change);
            case VISION -> VISION;
            case MOVED -> change.changeClass() == ChangeClass.DECISION ? of(change.item()) : lighter(change);
            case DEADLINE -> DEADLINES;
            default -> change.changeClass() == ChangeClass.DECISION ? decided(change.kind()) : lighter(change);
        };
    }

    private static Topic decided(ChangeKind kind) {
        return switch (kind) {
            case PROMISE, STATUS -> PROMISES;
            case MONEY -> MONEY;
            case OWNER -> OWNERS;
            case REFERENCE -> REFERENCES;
            case AGREEMENT -> AGREEMENTS;
            case APPROVAL -> APPROVAL;
            case EDITION -> EDITION;
            case VISIBILITY -> VISIBILITY;
            default -> OTHER;
        };
    }

    private static Topic lighter(Change change) {
        return switch (change.changeClass()) {
            case BREAKING -> ADDRESSES;
            case FOLLOW_UP -> FOLLOW_UP;
            default -> EDITORIAL;
        };
    }

    private static Topic of(Item item) {
        return switch (item.kind()) {
            case GOAL, ACTION, SESSION -> PROMISES;
            case BUDGET_LINE, BUDGET -> MONEY;
            case VISION, SCHOOL_VISION, PRINCIPLE -> VISION;
            case AGREEMENT -> AGREEMENTS;
            case REFERENCE, POLICY -> REFERENCES;
            case APPROVAL -> APPROVAL;
            case SECTION -> item.parent() == null ? OTHER : of(item.document());
            default -> OTHER;
        };
    }
}
