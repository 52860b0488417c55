package io.github.ictplan.changes;

/** How heavy a change is. */
final class Classes {
    private Classes() {}

    static ChangeKind kindOf(Change.Edited change) {
        return change.field().kind();
    }

    static ChangeClass of(Change change) {
        return switch (change.kind()) {
            case MOVED, WORDING, SETTING -> ChangeClass.EDITORIAL;
            case ADDRESS -> ChangeClass.BREAKING;
            case STATUS, MEASUREMENT, TEXT -> ChangeClass.FOLLOW_UP;
            default -> ChangeClass.DECISION;
        };
    }
}
