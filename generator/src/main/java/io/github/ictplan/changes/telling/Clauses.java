package io.github.ictplan.changes.telling;

import io.github.ictplan.changes.Change;
import io.github.ictplan.changes.ChangeKind;
import io.github.ictplan.changes.DeadlineShift;
import io.github.ictplan.changes.Field;
import io.github.ictplan.changes.ItemKind;
import io.github.ictplan.changes.MoneyShift;
import io.github.ictplan.changes.Value;
import io.github.ictplan.model.ActionStatus;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What a proposal does, as clauses with one subject: {@code verschuift twee termijnen}. The heaviest first. */
final class Clauses {
    private final List<Change> changes;
    private final MoneyShift money;
    private final Wording wording;
    private final List<String> clauses = new ArrayList<>();

    Clauses(List<Change> changes, MoneyShift money, Wording wording) {
        this.changes = changes;
        this.money = money;
        this.wording = wording;
    }

    /** Of a comparison that asks for a decision: what is decided. */
    List<String> decided() {
        say(!of(Topic.VISION).isEmpty(), "wijzigt de ICT-visie");
        comesAndGoes(Topic.PROMISES);
        statuses();
        items("wijzigt de belofte van ", Topic.PROMISES, ChangeKind.PROMISE, "");
        deadlines();
        clauses.addAll(MoneyClauses.of(money));
        say(clauses.stream().noneMatch(MoneyClauses::isOne) && !of(Topic.MONEY).isEmpty(), "wijzigt de begroting");
        agreements();
        items("geeft ", Topic.OWNERS, ChangeKind.OWNER, " een andere eigenaar");
        approvals();
        edition();
        references();
        say(
                !of(Topic.VISIBILITY).isEmpty(),
                "verandert wie " + counted(Topic.VISIBILITY, "tekst", "teksten") + " leest");
        others();
        addresses();
        return clauses;
    }

    /** Of a comparison that asks for none. */
    List<String> light() {
        deadlines();
        addresses();
        List<Change> known = of(Topic.FOLLOW_UP);
        say(known.stream().anyMatch(Clauses::isFollowUp), "werkt de opvolging bij");
        say(known.stream().anyMatch(Clauses::isText), "wijzigt tekst die niets belooft");
        say(known.stream().anyMatch(change -> change.kind() == ChangeKind.SETTING), "wijzigt instellingen");
        List<Change> editorial = of(Topic.EDITORIAL);
        String only =
                clauses.isEmpty() && are(editorial, ChangeKind.WORDING) ? "verbetert alleen taal" : "verbetert taal";
        say(editorial.stream().anyMatch(change -> change.kind() == ChangeKind.WORDING), only);
        say(editorial.stream().anyMatch(change -> change.kind() == ChangeKind.MOVED), "geeft iets een andere plaats");
        say(
                editorial.stream().anyMatch(change -> change.kind() == ChangeKind.SETTING),
                "verandert hoe de site eruitziet");
        say(clauses.isEmpty(), "wijzigt alleen kleine dingen");
        return clauses;
    }

    private static boolean isFollowUp(Change change) {
        return change.kind() != ChangeKind.SETTING && !isText(change);
    }

    private static boolean isText(Change change) {
        boolean whole = change.kind() == ChangeKind.ADDED || change.kind() == ChangeKind.DROPPED;
        return change.kind() == ChangeKind.TEXT
                || whole
                        && (change.item().kind() == ItemKind.SECTION
                                || change.item().kind().isDocument());
    }

    private static boolean are(List<Change> changes, ChangeKind kind) {
        return changes.stream().allMatch(change -> change.kind() == kind);
    }

    private void say(boolean really, String clause) {
        if (really) {
            clauses.add(clause);
        }
    }

    private List<Change> of(Topic topic) {
        return changes.stream().filter(change -> Topic.of(change) == topic).toList();
    }

    private static List<Change> only(List<Change> changes, Predicate<Change> which) {
        return changes.stream().filter(which).toList();
    }

    private String counted(Topic topic, String one, String many) {
        return Counted.of(of(topic).size(), one, many);
    }

    private void comesAndGoes(Topic topic) {
        List<Change> gone = only(of(topic), change -> change.kind() == ChangeKind.DROPPED);
        List<Change> fresh = only(of(topic), change -> change.kind() == ChangeKind.ADDED);
        say(!gone.isEmpty(), "schrapt " + Counted.items(gone));
        say(!fresh.isEmpty(), "voegt " + Counted.items(fresh) + " toe");
    }

    private void items(String verb, Topic topic, ChangeKind kind, String end) {
        List<Change> some = only(of(topic), change -> change.kind() == kind);
        say(!some.isEmpty(), verb + Counted.items(some) + end);
    }

    private void statuses() {
        List<Change> some = only(of(Topic.PROMISES), change -> change.kind() == ChangeKind.STATUS);
        String items = Counted.items(some);
        boolean stopped = some.stream().allMatch(change -> is(change, ActionStatus.STOPPED));
        boolean postponed = some.stream().allMatch(change -> is(change, ActionStatus.POSTPONED));
        say(
                !some.isEmpty(),
                stopped
                        ? "stopt " + items
                        : postponed ? "stelt " + items + " uit" : "verandert de status van " + items);
    }

    private static boolean is(Change change, ActionStatus status) {
        return change instanceof Change.Edited edited
                && edited.to() instanceof Value.Progress progress
                && progress.status() == status;
    }

    private void edition() {
        List<Change> some = of(Topic.EDITION);
        String version = some.stream()
                .filter(change -> change instanceof Change.Edited edited && edited.field() == Field.VERSION)
                .flatMap(change -> Stream.ofNullable(wording.of(change).after()))
                .findFirst()
                .map(after -> "maakt er versie " + after + " van")
                .orElse("wijzigt de gegevens van het plan zelf");
        say(!some.isEmpty(), version);
    }

    private void references() {
        List<Change> some = of(Topic.REFERENCES);
        String verb = are(some, ChangeKind.DROPPED) ? "schrapt " : "wijzigt ";
        String count = counted(Topic.REFERENCES, "verwijzing", "verwijzingen");
        say(!some.isEmpty(), are(some, ChangeKind.ADDED) ? "voegt " + count + " toe" : verb + count);
    }

    private void deadlines() {
        List<Change> moved = of(Topic.DEADLINES);
        String count = Counted.of(moved.size(), "termijn", "termijnen");
        boolean later = moved.stream().allMatch(change -> days(change) > 0);
        boolean earlier = moved.stream().allMatch(change -> days(change) < 0);
        say(!moved.isEmpty(), later ? "stelt " + count + " uit" : (earlier ? "vervroegt " : "verschuift ") + count);
    }

    private static long days(Change change) {
        return change instanceof Change.Edited edited
                ? DeadlineShift.of(edited).map(DeadlineShift::days).orElse(0L)
                : 0;
    }

    private void agreements() {
        List<Change> some = of(Topic.AGREEMENTS);
        Set<String> names = new HashSet<>();
        some.forEach(change -> names.add(wording.name(change.item().document())));
        String what = names.size() == 1 ? names.iterator().next() : Counted.of(names.size(), "afspraak", "afspraken");
        String verb = are(some, ChangeKind.ADDED) ? "voegt " : are(some, ChangeKind.DROPPED) ? "schrapt " : "wijzigt ";
        say(!some.isEmpty(), verb + what + (verb.startsWith("voegt") ? " toe" : ""));
    }

    private void approvals() {
        List<Change> some = of(Topic.APPROVAL);
        boolean added = are(some, ChangeKind.ADDED);
        say(!some.isEmpty(), added ? "meldt een nieuwe goedkeuring" : "wijzigt een goedkeuring");
    }

    private void others() {
        comesAndGoes(Topic.OTHER);
        List<Change> changed = only(
                of(Topic.OTHER), change -> change.kind() != ChangeKind.ADDED && change.kind() != ChangeKind.DROPPED);
        say(!changed.isEmpty(), "wijzigt " + Counted.items(changed));
    }

    private void addresses() {
        say(!of(Topic.ADDRESSES).isEmpty(), "verandert " + counted(Topic.ADDRESSES, "adres", "adressen"));
    }
}
