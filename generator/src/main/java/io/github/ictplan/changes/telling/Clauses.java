package io.github.ictplan.changes.telling;

import io.github.ictplan.changes.Change;
import io.github.ictplan.changes.ChangeKind;
import io.github.ictplan.changes.Comparison;
import io.github.ictplan.changes.Field;
import io.github.ictplan.changes.Item;
import io.github.ictplan.changes.ItemKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** What a proposal does, as clauses with one subject, the heaviest first: one thing by its name, several by their number. */
final class Clauses {
    private final List<Change> changes;
    private final Comparison comparison;
    private final Wording wording;
    private final List<Clause> clauses = new ArrayList<>();

    private Clauses(List<Change> changes, Comparison comparison, Wording wording) {
        this.changes = changes;
        this.comparison = comparison;
        this.wording = wording;
    }

    /** What is decided; if nothing is, what is to be known. */
    static List<Clause> of(List<Change> changes, Comparison comparison, Wording wording) {
        Clauses decided = new Clauses(changes, comparison, wording);
        decided.decided();
        return decided.clauses.isEmpty() ? new LightClauses(changes, wording).all() : List.copyOf(decided.clauses);
    }

    private void decided() {
        vision();
        comesAndGoes(Topic.PROMISES);
        PromiseClauses promises = new PromiseClauses(wording);
        clauses.addAll(promises.statuses(of(Topic.PROMISES, ChangeKind.STATUS)));
        clauses.addAll(promises.promises(of(Topic.PROMISES, ChangeKind.PROMISE)));
        clauses.addAll(promises.deadlines(of(Topic.DEADLINES)));
        money();
        agreements();
        clauses.addAll(promises.owners(of(Topic.OWNERS)));
        new PlanClauses(wording).of(of(Topic.APPROVAL), of(Topic.EDITION)).forEach(clauses::add);
        references();
        some("verandert", "wie ", of(Topic.VISIBILITY), "mag lezen", "veranderd");
        others();
        addresses();
    }

    private List<Change> of(Topic topic) {
        return changes.stream().filter(change -> Topic.of(change) == topic).toList();
    }

    private List<Change> of(Topic topic, ChangeKind kind) {
        return only(of(topic), change -> change.kind() == kind);
    }

    private static List<Change> only(List<Change> changes, Predicate<Change> which) {
        return changes.stream().filter(which).toList();
    }

    private static boolean are(List<Change> changes, ChangeKind kind) {
        return changes.stream().allMatch(change -> change.kind() == kind);
    }

    private void some(String verb, String before, List<Change> some, String rest, String done) {
        if (!some.isEmpty()) {
            clauses.add(Clause.of(verb, before + wording.some(some), rest, done, before.isEmpty() && some.size() > 1));
        }
    }

    private void vision() {
        List<Change> some = of(Topic.VISION);
        if (some.isEmpty()) {
            return;
        }
        Item item = some.get(0).item();
        ChangeKind kind = some.get(0).kind();
        String verb = kind == ChangeKind.DROPPED ? "schrapt" : kind == ChangeKind.ADDED ? "voegt" : "herschrijft";
        if (some.size() == 1 && item.kind() == ItemKind.PRINCIPLE) {
            String done = verb.equals("schrapt") ? "geschrapt" : verb.equals("voegt") ? "toegevoegd" : "herschreven";
            clauses.add(
                    Clause.of(verb, wording.brief(item) + " van de visie", verb.equals("voegt") ? "toe" : "", done));
            return;
        }
        boolean school =
                some.stream().allMatch(change -> change.item().document().kind() == ItemKind.SCHOOL_VISION);
        clauses.add(Clause.of("wijzigt", school ? "de schoolvisie" : "de ICT-visie", "", "gewijzigd"));
    }

    private void comesAndGoes(Topic topic) {
        List<Change> gone = of(topic, ChangeKind.DROPPED);
        List<Change> fresh = of(topic, ChangeKind.ADDED);
        whole("schrapt", gone, "", "geschrapt");
        whole("voegt", fresh, "toe", "toegevoegd");
        some("verplaatst", "", of(topic, ChangeKind.MOVED), "", "verplaatst");
    }

    /** One goal with its actions is one thing. */
    private void whole(String verb, List<Change> some, String rest, String done) {
        List<Change> wholes = only(some, change -> !Wording.isPart(change));
        List<Change> parts = only(some, Wording::isPart);
        boolean together = wholes.size() == 1
                && parts.stream()
                        .allMatch(part -> part.item().parent() == wholes.get(0).item());
        if (together && !parts.isEmpty()) {
            String what = wording.brief(wholes.get(0).item()) + " met " + Counted.items(parts);
            clauses.add(Clause.of(verb, what, rest, done));
        } else {
            some(verb, "", some, rest, done);
        }
    }

    private void money() {
        List<Clause> sums = MoneyClauses.of(comparison.money());
        List<Change> some = of(Topic.MONEY);
        clauses.addAll(sums);
        if (sums.isEmpty() && some.size() == 1 && some.get(0) instanceof Change.Edited edited) {
            String what = FieldNoun.of(edited.field()).definite() + " van " + wording.brief(edited.item());
            clauses.add(Clause.of("wijzigt", what, "", "gewijzigd"));
        } else if (sums.isEmpty()) {
            whole("schrapt", only(some, change -> change.kind() == ChangeKind.DROPPED), "", "geschrapt");
            whole("voegt", only(some, change -> change.kind() == ChangeKind.ADDED), "toe", "toegevoegd");
            boolean edited = some.stream().anyMatch(change -> change.kind() == ChangeKind.MONEY);
            if (edited) {
                clauses.add(Clause.of("wijzigt", "de begroting", "", "gewijzigd"));
            }
        }
    }

    private void agreements() {
        List<Change> some = of(Topic.AGREEMENTS);
        Set<String> names = new HashSet<>();
        some.forEach(change -> names.add(wording.name(change.item().document())));
        String what = names.size() == 1 ? names.iterator().next() : Counted.of(names.size(), "afspraak", "afspraken");
        if (!some.isEmpty()) {
            boolean added =
                    some.stream().filter(change -> !Wording.isPart(change)).allMatch(Clauses::isNewDocument);
            boolean gone =
                    some.stream().filter(change -> !Wording.isPart(change)).allMatch(Clauses::isOldDocument);
            clauses.add(Clause.of(
                    added ? "voegt" : gone ? "schrapt" : "wijzigt",
                    what,
                    added ? "toe" : "",
                    added ? "toegevoegd" : gone ? "geschrapt" : "gewijzigd",
                    names.size() > 1));
        }
    }

    private static boolean isNewDocument(Change change) {
        return change.kind() == ChangeKind.ADDED && change.item().kind() == ItemKind.AGREEMENT;
    }

    private static boolean isOldDocument(Change change) {
        return change.kind() == ChangeKind.DROPPED && change.item().kind() == ItemKind.AGREEMENT;
    }

    private void references() {
        List<Change> some = of(Topic.REFERENCES);
        some("schrapt", "", only(some, change -> change.kind() == ChangeKind.DROPPED), "", "geschrapt");
        some("voegt", "", only(some, change -> change.kind() == ChangeKind.ADDED), "toe", "toegevoegd");
        List<Change> other = only(some, change -> change instanceof Change.Edited);
        if (other.size() == 1) {
            String what = wording.name(other.get(0).item());
            boolean own = ((Change.Edited) other.get(0)).field() == Field.DESTINATION;
            clauses.add(Clause.of("wijzigt", own ? what : "een verwijzing in " + what, "", "gewijzigd"));
        } else if (!other.isEmpty()) {
            String count = Counted.of(other.size(), "verwijzing", "verwijzingen");
            clauses.add(Clause.of("wijzigt", count, "", "gewijzigd", true));
        }
    }

    private void others() {
        comesAndGoes(Topic.OTHER);
        some("wijzigt", "", only(of(Topic.OTHER), change -> change instanceof Change.Edited), "", "gewijzigd");
    }

    private void addresses() {
        if (!clauses.isEmpty()) {
            LightClauses.addresses(of(Topic.ADDRESSES), wording).ifPresent(clauses::add);
        }
    }
}
