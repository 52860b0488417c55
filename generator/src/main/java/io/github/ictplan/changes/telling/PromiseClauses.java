package io.github.ictplan.changes.telling;

import io.github.ictplan.changes.Change;
import io.github.ictplan.changes.DeadlineShift;
import io.github.ictplan.changes.Field;
import io.github.ictplan.changes.Value;
import io.github.ictplan.model.ActionStatus;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** What a proposal does with what goals and actions promise: how much, by when, by whom. */
final class PromiseClauses {
    /** Roles of which the first word ends in one of these are {@code het}. */
    private static final List<String> NEUTER =
            List.of("team", "secretariaat", "bestuur", "onthaal", "college", "comité");

    private static final Set<Field> AMOUNTS = Set.of(Field.TARGET, Field.BASELINE, Field.HOURS);

    private final Wording wording;

    PromiseClauses(Wording wording) {
        this.wording = wording;
    }

    List<Clause> statuses(List<Change> some) {
        Map<ActionStatus, List<Change>> byStatus = new EnumMap<>(ActionStatus.class);
        List<Clause> clauses = new ArrayList<>();
        for (Change change : some) {
            if (change instanceof Change.Edited edited && edited.to() instanceof Value.Progress to) {
                byStatus.computeIfAbsent(to.status(), unused -> new ArrayList<>())
                        .add(change);
            }
        }
        byStatus.forEach((status, changes) -> clauses.add(status(status, changes)));
        return clauses;
    }

    private Clause status(ActionStatus status, List<Change> some) {
        String what = wording.some(some);
        boolean many = some.size() > 1;
        return switch (status) {
            case STOPPED -> Clause.of("stopt", what, "", "gestopt", many);
            case POSTPONED -> Clause.of("stelt", what, "uit", "uitgesteld", many);
            case DONE -> Clause.of("zet", what, "op afgerond", "op afgerond gezet", many);
            case PLANNED, RUNNING ->
                Clause.of("zet", what, "terug op " + status.word(), "teruggezet op " + status.word(), many);
        };
    }

    List<Clause> promises(List<Change> some) {
        if (some.isEmpty()) {
            return List.of();
        }
        boolean item = some.stream().map(Change::item).distinct().count() == 1;
        List<Field> fields = some.stream()
                .flatMap(change -> change instanceof Change.Edited edited
                        ? Optional.of(edited).stream()
                        : Optional.<Change.Edited>empty().stream())
                .map(Change.Edited::field)
                .distinct()
                .toList();
        if (fields.size() != 1) {
            String of = wording.some(some);
            return List.of(Clause.of("wijzigt", "de belofte van " + of, "", "gewijzigd"));
        }
        FieldNoun noun = FieldNoun.of(fields.get(0));
        String what = noun.definite() + " van " + wording.some(some);
        if (AMOUNTS.contains(fields.get(0)) && (are(some, true) || are(some, false))) {
            String way = are(some, true) ? "hoger" : "lager";
            return List.of(Clause.of("legt", what, way, way + " gelegd", noun.isMany()));
        }
        return List.of(Clause.of("wijzigt", what, "", "gewijzigd", item && noun.isMany()));
    }

    private static boolean are(List<Change> some, boolean more) {
        return some.stream()
                .allMatch(change -> EditWording.more((Change.Edited) change)
                        .filter(up -> up == more)
                        .isPresent());
    }

    List<Clause> deadlines(List<Change> some) {
        if (some.size() == 1 && some.get(0) instanceof Change.Edited edited) {
            return List.of(deadline(edited));
        }
        String count = Counted.of(some.size(), "termijn", "termijnen");
        return some.isEmpty()
                ? List.of()
                : List.of(
                        are(some, DeadlineShift::isLater)
                                ? Clause.of("stelt", count, "uit", "uitgesteld", true)
                                : are(some, shift -> !shift.isLater())
                                        ? Clause.of("vervroegt", count, "", "vervroegd", true)
                                        : Clause.of("verschuift", count, "", "verschoven", true));
    }

    private static boolean are(List<Change> some, Predicate<DeadlineShift> which) {
        return some.stream()
                .allMatch(change -> change instanceof Change.Edited edited
                        && DeadlineShift.of(edited).filter(which).isPresent());
    }

    private Clause deadline(Change.Edited edited) {
        String of = " van " + wording.brief(edited.item());
        Optional<DeadlineShift> shift = DeadlineShift.of(edited).filter(moved -> moved.days() != 0);
        return shift.map(moved -> shifted(edge(edited.field(), moved.isStart()) + of, moved))
                .orElseGet(() -> Clause.of(
                        "wijzigt",
                        FieldNoun.of(edited.field()).definite() + of,
                        "",
                        "gewijzigd",
                        FieldNoun.of(edited.field()).isMany()));
    }

    private static String edge(Field field, boolean start) {
        return switch (field) {
            case PERIOD -> start ? "de start" : "het einde";
            case EVALUATIONS -> "de evaluatie";
            case REVIEW_DUE_ON -> "het nazicht";
            default -> FieldNoun.of(field).definite();
        };
    }

    static Clause shifted(String what, DeadlineShift shift) {
        String by = "met " + Interval.length(shift);
        return shift.isLater()
                ? Clause.of("stelt", what, by + " uit", by + " uitgesteld")
                : Clause.of("vervroegt", what, by, by + " vervroegd");
    }

    List<Clause> owners(List<Change> some) {
        if (some.isEmpty()) {
            return List.of();
        }
        List<String> now = some.stream()
                .map(change -> change instanceof Change.Edited edited && edited.to() instanceof Value.Words role
                        ? wording.role(role.text())
                        : "")
                .distinct()
                .toList();
        String what = wording.some(some);
        boolean many = some.size() > 1;
        if (now.size() > 1) {
            return List.of(new Clause(
                    "geeft " + what + " een andere eigenaar",
                    (many ? "hebben " : "heeft ") + what + " een andere eigenaar gekregen"));
        }
        String role = now.get(0);
        return List.of(
                role.isEmpty()
                        ? Clause.of("laat", what, "zonder eigenaar", "zonder eigenaar", many)
                        : Clause.of(
                                "wijst",
                                what,
                                "toe aan " + withArticle(role),
                                "toegewezen aan " + withArticle(role),
                                many));
    }

    /** {@code de ICT-coördinator}, {@code het secretariaat}. */
    static String withArticle(String role) {
        String first = role.strip().split(" ", 2)[0].toLowerCase(Locale.ROOT);
        return (NEUTER.stream().anyMatch(first::endsWith) ? "het " : "de ") + small(role);
    }

    /** For the middle of a sentence: {@code zorgcoördinator}, but {@code ICT-coördinator}. */
    static String small(String role) {
        boolean word = role.length() > 1 && Character.isLowerCase(role.charAt(1));
        return word ? role.substring(0, 1).toLowerCase(Locale.ROOT) + role.substring(1) : role;
    }
}
