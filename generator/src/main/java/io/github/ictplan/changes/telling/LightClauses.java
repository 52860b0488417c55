package io.github.ictplan.changes.telling;

import io.github.ictplan.changes.Change;
import io.github.ictplan.changes.ChangeKind;
import io.github.ictplan.changes.Item;
import io.github.ictplan.changes.ItemKind;
import io.github.ictplan.changes.Value;
import io.github.ictplan.model.ActionStatus;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** What a proposal does that nobody has to decide. */
final class LightClauses {
    private final List<Change> changes;
    private final Wording wording;
    private final List<Clause> clauses = new ArrayList<>();

    LightClauses(List<Change> changes, Wording wording) {
        this.changes =
                changes.stream().filter(change -> !Wording.isPart(change)).toList();
        this.wording = wording;
    }

    List<Clause> all() {
        clauses.addAll(new PromiseClauses(wording).deadlines(of(Topic.DEADLINES)));
        addresses(of(Topic.ADDRESSES), wording).ifPresent(clauses::add);
        List<Change> known = of(Topic.FOLLOW_UP);
        statuses(known);
        measured(known);
        text(only(known, LightClauses::isText));
        some(only(known, change -> change.kind() == ChangeKind.SETTING && !isText(change)));
        editorial(of(Topic.EDITORIAL));
        if (clauses.isEmpty()) {
            clauses.add(Clause.of("wijzigt", "alleen kleine dingen", "", "gewijzigd", true));
        }
        return clauses;
    }

    private List<Change> of(Topic topic) {
        return only(changes, change -> Topic.of(change) == topic);
    }

    private static List<Change> only(List<Change> changes, Predicate<Change> which) {
        return changes.stream().filter(which).toList();
    }

    static Optional<Clause> addresses(List<Change> some, Wording wording) {
        if (some.isEmpty()) {
            return Optional.empty();
        }
        List<Item> items = some.stream().map(Change::item).distinct().toList();
        return Optional.of(
                items.size() == 1
                        ? Clause.of("verandert", "het adres van " + wording.name(items.get(0)), "", "veranderd")
                        : Clause.of("verandert", Counted.of(items.size(), "adres", "adressen"), "", "veranderd", true));
    }

    private void statuses(List<Change> known) {
        List<Change> some = only(
                known,
                change -> change.kind() == ChangeKind.STATUS && status(change).isPresent());
        String what = wording.some(some);
        boolean done = some.stream()
                .allMatch(change ->
                        status(change).filter(ActionStatus.DONE::equals).isPresent());
        boolean runs = some.stream()
                .allMatch(change ->
                        status(change).filter(ActionStatus.RUNNING::equals).isPresent());
        boolean many = some.size() > 1;
        if (!some.isEmpty()) {
            clauses.add(
                    done
                            ? new Clause(
                                    "meldt dat " + what + (many ? " afgerond zijn" : " afgerond is"),
                                    (many ? "zijn " : "is ") + what + " afgerond")
                            : runs
                                    ? new Clause(
                                            "meldt dat " + what + (many ? " lopen" : " loopt"),
                                            (many ? "zijn " : "is ") + what + " gestart")
                                    : Clause.of("werkt", "de status van " + what, "bij", "bijgewerkt"));
        }
    }

    private static Optional<ActionStatus> status(Change change) {
        return change instanceof Change.Edited edited && edited.to() instanceof Value.Progress to
                ? Optional.of(to.status())
                : Optional.empty();
    }

    /** What came of it, but for what goes with a status that is told. */
    private void measured(List<Change> known) {
        Set<Item> told = new HashSet<>();
        known.stream().filter(change -> status(change).isPresent()).forEach(change -> told.add(change.item()));
        List<Change> rest = only(
                known,
                change -> change.kind() != ChangeKind.SETTING && !isText(change) && !told.contains(change.item()));
        List<Change> fresh = only(rest, change -> change.kind() == ChangeKind.ADDED);
        List<Change> gone = only(rest, change -> change.kind() == ChangeKind.DROPPED);
        List<Change> other = only(rest, change -> !fresh.contains(change) && !gone.contains(change));
        comes("voegt", fresh, "toe", "toegevoegd");
        comes("schrapt", gone, "", "geschrapt");
        if (!other.isEmpty()) {
            clauses.add(Clause.of("werkt", wording.some(other), "bij", "bijgewerkt", many(other)));
        }
    }

    private void comes(String verb, List<Change> some, String rest, String done) {
        if (some.isEmpty()) {
            return;
        }
        Item whole = some.get(0).item().parent();
        boolean measurement = !many(some) && some.get(0).item().kind() == ItemKind.GOAL_MEASUREMENT;
        if (measurement && whole != null) {
            String at = " bij " + wording.brief(whole);
            clauses.add(Clause.of(verb, "een meting", (rest + at).strip(), done + at));
        } else {
            clauses.add(Clause.of(verb, wording.some(some), rest, done, many(some)));
        }
    }

    private static boolean many(List<Change> some) {
        return some.stream().map(Change::item).distinct().count() > 1;
    }

    private void text(List<Change> some) {
        List<Item> documents =
                some.stream().map(change -> change.item().document()).distinct().toList();
        if (documents.size() == 1) {
            boolean whole = some.stream()
                    .anyMatch(change ->
                            change.kind() == ChangeKind.ADDED && change.item().parent() == null);
            String name = wording.name(documents.get(0));
            clauses.add(
                    whole
                            ? Clause.of("voegt", name, "toe", "toegevoegd")
                            : Clause.of("wijzigt", "de tekst van " + name, "", "gewijzigd"));
        } else if (!documents.isEmpty()) {
            String what = "gewone tekst op " + Counted.of(documents.size(), "pagina", "pagina's");
            clauses.add(Clause.of("wijzigt", what, "", "gewijzigd"));
        }
    }

    private void some(List<Change> settings) {
        if (!settings.isEmpty()) {
            String what = many(settings)
                    ? "instellingen"
                    : wording.name(settings.get(0).item());
            clauses.add(Clause.of("wijzigt", what, "", "gewijzigd", many(settings)));
        }
    }

    private void editorial(List<Change> some) {
        boolean only = clauses.isEmpty() && some.stream().allMatch(change -> change.kind() == ChangeKind.WORDING);
        if (some.stream().anyMatch(change -> change.kind() == ChangeKind.WORDING)) {
            clauses.add(Clause.of("verbetert", only ? "alleen taal" : "taal", "", "verbeterd"));
        }
        if (some.stream().anyMatch(change -> change.kind() == ChangeKind.MOVED)) {
            clauses.add(Clause.of("verandert", "de volgorde", "", "veranderd"));
        }
        if (some.stream().anyMatch(change -> change.kind() == ChangeKind.SETTING)) {
            clauses.add(Clause.of("verandert", "het uitzicht van de site", "", "veranderd"));
        }
    }

    /** Of a page that comes or changes; not of a measurement, a role or a word. */
    private static boolean isText(Change change) {
        boolean page =
                change.item().kind() == ItemKind.SECTION || change.item().kind().isDocument();
        boolean whole = change.kind() == ChangeKind.ADDED || change.kind() == ChangeKind.DROPPED;
        return change.kind() == ChangeKind.TEXT && change.item().kind() != ItemKind.TERM || whole && page;
    }
}
