package io.github.ictplan.changes;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How heavy it is that a value became another. */
final class EditClasses {
    private static final Set<ItemKind> UNHEARD = Set.of(ItemKind.OWN_WORD);
    private static final Set<Field> LOOK = Set.of(Field.COLOUR, Field.LOGO);

    private EditClasses() {}

    static ChangeClass of(Change.Edited change) {
        return switch (Kinds.of(change)) {
            case PROMISE, MONEY, OWNER, VISION, AGREEMENT, APPROVAL, VISIBILITY -> ChangeClass.DECISION;
            case EDITION -> change.item().kind() == ItemKind.EDITION ? ChangeClass.FOLLOW_UP : ChangeClass.DECISION;
            case DEADLINE -> deadline(change);
            case STATUS -> status(change);
            case REFERENCE -> reference(change);
            case ADDRESS -> change.from() == null ? ChangeClass.EDITORIAL : ChangeClass.BREAKING;
            case MEASUREMENT, TEXT -> ChangeClass.FOLLOW_UP;
            case SETTING -> setting(change);
            case WORDING, MOVED, ADDED, DROPPED -> ChangeClass.EDITORIAL;
        };
    }

    /** To promise something sooner in the same school year only asks to be known. */
    private static ChangeClass deadline(Change.Edited change) {
        return DeadlineShift.of(change)
                .map(shift -> shift.crossesSchoolYear() || shift.isLater() && !shift.isStart()
                        ? ChangeClass.DECISION
                        : ChangeClass.FOLLOW_UP)
                .orElse(ChangeClass.DECISION);
    }

    private static ChangeClass status(Change.Edited change) {
        return StatusStep.of(change).filter(step -> !step.isAllowed()).isPresent()
                ? ChangeClass.DECISION
                : ChangeClass.FOLLOW_UP;
    }

    private static ChangeClass reference(Change.Edited change) {
        if (change.field() == Field.WHY || change.field() == Field.CHECKED_ON || change.field() == Field.VERSION) {
            return ChangeClass.FOLLOW_UP;
        }
        Set<String> from = new HashSet<>(targets(change.from()));
        Set<String> to = new HashSet<>(targets(change.to()));
        boolean policy = Stream.concat(
                        from.stream()
                                .filter(target -> !to.contains(target)
                                        && Classes.leadsOutOfPlan(
                                                target, change.before().path())),
                        to.stream()
                                .filter(target -> !from.contains(target)
                                        && Classes.leadsOutOfPlan(
                                                target, change.item().path())))
                .findAny()
                .isPresent();
        return policy ? ChangeClass.DECISION : ChangeClass.FOLLOW_UP;
    }

    private static List<String> targets(@Nullable Value value) {
        if (value instanceof Value.Several several) {
            return several.texts();
        }
        return value instanceof Value.Words words ? List.of(words.text()) : List.of();
    }

    private static ChangeClass setting(Change.Edited change) {
        if (change.field() == Field.SITE_ADDRESS) {
            return change.from() == null ? ChangeClass.FOLLOW_UP : ChangeClass.BREAKING;
        }
        if (change.field() == Field.KIND && change.item().kind().isDocument()) {
            return ChangeClass.DECISION;
        }
        boolean look = UNHEARD.contains(change.item().kind()) || LOOK.contains(change.field());
        return look ? ChangeClass.EDITORIAL : ChangeClass.FOLLOW_UP;
    }
}
