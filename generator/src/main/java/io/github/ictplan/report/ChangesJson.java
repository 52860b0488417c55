package io.github.ictplan.report;

import io.github.ictplan.changes.Change;
import io.github.ictplan.changes.Comparison;
import io.github.ictplan.changes.DeadlineShift;
import io.github.ictplan.changes.Item;
import io.github.ictplan.changes.State;
import io.github.ictplan.changes.telling.MoneyRow;
import io.github.ictplan.changes.telling.Summary;
import io.github.ictplan.changes.telling.Told;
import io.github.ictplan.changes.telling.Wording;

/** {@code wijzigingen.json}: a comparison for programs. Its form is {@code docs/schema/wijzigingen.schema.json}. */
public final class ChangesJson {
    static final int FORMAT = 1;

    private ChangesJson() {}

    /** The file's bytes: UTF-8, LF, changes in the order of the comparison. */
    public static byte[] bytes(Comparison comparison) {
        Summary summary = Summary.of(comparison);
        Wording wording = Wording.of(comparison);
        return JsonText.object(json -> json.number("formaat", FORMAT)
                .object("van", state -> write(state, comparison.before()))
                .object("naar", state -> write(state, comparison.after()))
                .any("beslissing", summary.decision())
                .text("samenvatting", summary.sentence())
                .objects("geld", summary.money(), row -> write(json, row))
                .objects("wijzigingen", wording.all(comparison.changes()), told -> write(json, told, wording))
                .texts("adressen-weg", comparison.vanished())
                .object(
                        "bevindingen",
                        findings -> findings.objects(
                                        "nieuw", comparison.fresh(), finding -> FindingsJson.write(json, finding))
                                .objects(
                                        "opgelost",
                                        comparison.solved(),
                                        finding -> FindingsJson.write(json, finding))));
    }

    private static void write(JsonText json, State state) {
        json.text("naam", state.name()).textOrNull("revisie", state.revision());
        json.textOrNull("datum", state.date() == null ? null : state.date().toString());
    }

    private static void write(JsonText json, MoneyRow row) {
        json.text("waarvan", row.of())
                .text("deel", row.name())
                .value("voor", row.before())
                .value("na", row.after());
    }

    private static void write(JsonText json, Told told, Wording wording) {
        Change change = told.change();
        Item item = change.item();
        Item parent = item.parent();
        json.text("soort", change.kind().word())
                .text("klasse", change.changeClass().word())
                .textOrNull("id", item.id())
                .text("bestand", item.path())
                .text("onderdeel", item.kind().word())
                .text("naam", item.title())
                .textOrNull("ouder", parent == null ? null : wording.name(parent))
                .textOrNull(
                        "veld",
                        change instanceof Change.Edited edited ? edited.field().key() : null)
                .text("wat", told.what())
                .textOrNull("oud", told.before())
                .textOrNull("nieuw", told.after());
        if (change instanceof Change.Edited edited) {
            DeadlineShift.of(edited).ifPresent(shift -> json.number("dagen", shift.days()));
        }
    }
}
