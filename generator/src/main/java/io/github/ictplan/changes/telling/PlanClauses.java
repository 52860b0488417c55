package io.github.ictplan.changes.telling;

import io.github.ictplan.changes.Change;
import io.github.ictplan.changes.ChangeKind;
import io.github.ictplan.changes.DeadlineShift;
import io.github.ictplan.changes.Field;
import io.github.ictplan.changes.Value;
import java.util.ArrayList;
import java.util.List;

/** What a proposal does with the approvals and the card of a plan. */
final class PlanClauses {
    private final Wording wording;

    PlanClauses(Wording wording) {
        this.wording = wording;
    }

    List<Clause> of(List<Change> approvals, List<Change> card) {
        List<Clause> clauses = new ArrayList<>();
        if (!approvals.isEmpty()) {
            clauses.add(approvals(approvals));
        }
        if (!card.isEmpty()) {
            clauses.add(card(card));
        }
        return clauses;
    }

    private Clause approvals(List<Change> some) {
        boolean added = some.stream().allMatch(change -> change.kind() == ChangeKind.ADDED);
        boolean gone = some.stream().allMatch(change -> change.kind() == ChangeKind.DROPPED);
        String what = some.stream()
                                .map(change -> wording.name(change.item()))
                                .distinct()
                                .count()
                        == 1
                ? wording.name(some.get(0).item())
                : Counted.of(some.size(), "stap van de goedkeuring", "stappen van de goedkeuring");
        boolean many = what.contains("stappen van");
        return added
                ? Clause.of("meldt", what, "", "gemeld", many)
                : gone
                        ? Clause.of("schrapt", what, "", "geschrapt", many)
                        : Clause.of("wijzigt", what, "", "gewijzigd", many);
    }

    private Clause card(List<Change> some) {
        for (Change change : some) {
            if (change instanceof Change.Edited edited
                    && edited.to() instanceof Value.Words to
                    && edited.field() == Field.VERSION) {
                return new Clause("maakt er versie " + to.text() + " van", "is het versie " + to.text() + " geworden");
            }
        }
        if (some.size() == 1 && some.get(0) instanceof Change.Edited edited) {
            return DeadlineShift.of(edited)
                    .filter(shift -> edited.field() == Field.PLAN_REVIEW_DUE_ON)
                    .map(shift -> PromiseClauses.shifted("de herziening van het plan", shift))
                    .orElseGet(() -> Clause.of(
                            "wijzigt", FieldNoun.of(edited.field()).definite() + " van het plan", "", "gewijzigd"));
        }
        return Clause.of("wijzigt", "de gegevens van het plan", "", "gewijzigd", true);
    }
}
