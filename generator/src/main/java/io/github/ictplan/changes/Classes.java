package io.github.ictplan.changes;

/** How heavy a change is. */
final class Classes {
    private Classes() {}

    static ChangeKind kindOf(Change.Edited change) {
        return Kinds.of(change);
    }

    static ChangeClass of(Change change) {
        if (change instanceof Change.Added added) {
            return added(added.item());
        }
        if (change instanceof Change.Dropped dropped) {
            return dropped(dropped.item(), dropped.withWhole());
        }
        if (change instanceof Change.Moved moved) {
            return moved(moved.before(), moved.item());
        }
        return EditClasses.of((Change.Edited) change);
    }

    private static ChangeClass added(Item item) {
        return switch (item.kind()) {
            case VISION, SCHOOL_VISION, GOAL, AGREEMENT, PRINCIPLE, ACTION, BUDGET_LINE, SESSION, APPROVAL, POLICY ->
                ChangeClass.DECISION;
            case SECTION -> isPromising(item.document()) ? ChangeClass.DECISION : ChangeClass.FOLLOW_UP;
            case REFERENCE -> reference(item);
            case OWN_WORD -> ChangeClass.EDITORIAL;
            default -> ChangeClass.FOLLOW_UP;
        };
    }

    /** A document that readers lose is for somebody to decide, whatever it says; it takes the addresses of its parts with it. */
    private static ChangeClass dropped(Item item, boolean withWhole) {
        ChangeClass added = added(item);
        if (item.kind().isDocument()) {
            return ChangeClass.DECISION;
        }
        boolean place = !withWhole && added == ChangeClass.FOLLOW_UP && Vanished.fragment(item) != null;
        return place ? ChangeClass.BREAKING : added;
    }

    /** An action of another goal is another promise, and so is a text that an agreement or vision loses or gets; another address breaks links to it. */
    private static ChangeClass moved(Item before, Item item) {
        if (item.parent() == null) {
            return before.path().equals(item.path()) ? ChangeClass.EDITORIAL : ChangeClass.BREAKING;
        }
        if (isSameDocument(before.document(), item.document())) {
            return ChangeClass.EDITORIAL;
        }
        boolean promise = isPromising(before.document()) || isPromising(item.document());
        return item.kind() == ItemKind.SECTION && !promise ? ChangeClass.BREAKING : ChangeClass.DECISION;
    }

    private static boolean isSameDocument(Item before, Item item) {
        return before.path().equals(item.path())
                || before.title().equals(item.title())
                || before.id() != null && before.id().equals(item.id());
    }

    static boolean isPromising(Item document) {
        return switch (document.kind()) {
            case VISION, SCHOOL_VISION, AGREEMENT -> true;
            default -> false;
        };
    }

    private static ChangeClass reference(Item item) {
        return item.values().get(Field.DESTINATION) instanceof Value.Words target
                        && leadsOutOfPlan(target.text(), item.path())
                ? ChangeClass.DECISION
                : ChangeClass.FOLLOW_UP;
    }

    /** Whether a reference leads to a document of the schoolwerkplan: not to the plan, not to the web. */
    static boolean leadsOutOfPlan(String target, String path) {
        if (target.startsWith("doc:")) {
            return true;
        }
        return target.indexOf(':') < 0 && !Renames.resolved(target, path).startsWith("plan/");
    }
}
