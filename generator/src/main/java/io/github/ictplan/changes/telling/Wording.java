package io.github.ictplan.changes.telling;

import io.github.ictplan.changes.Change;
import io.github.ictplan.changes.Comparison;
import io.github.ictplan.changes.Field;
import io.github.ictplan.changes.Item;
import io.github.ictplan.changes.ItemKind;
import io.github.ictplan.changes.Value;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Says in Dutch what a change is, so that a director or a parent understands it without git, file names or keys. */
public final class Wording {
    /** What we tell of an item that comes or goes, beside what it is called: if it says so. */
    private static final Set<Field> TELLING = Set.of(
            Field.TARGET,
            Field.DUE,
            Field.OWNER,
            Field.PERIOD,
            Field.COST,
            Field.AMOUNT,
            Field.SCHOOL_YEAR,
            Field.COST_FOR_PARENTS,
            Field.DATE,
            Field.RESULT,
            Field.JUDGEMENT,
            Field.COUNT);

    private final Names names;
    private final Calling calling;
    private final ValueText values;
    private final EditWording edits;

    private Wording(Names names) {
        this.names = names;
        this.calling = new Calling(names);
        this.values = new ValueText(names);
        this.edits = new EditWording(calling, values);
    }

    /** With the names of roles, themes and documents in both states. */
    public static Wording of(Comparison comparison) {
        return new Wording(Names.of(comparison));
    }

    static Wording of(Names names) {
        return new Wording(names);
    }

    public List<Told> all(List<Change> changes) {
        return changes.stream().map(this::of).toList();
    }

    public Told of(Change change) {
        if (change instanceof Change.Added added) {
            return new Told(change, added(added.item()), null, said(added.item()));
        }
        if (change instanceof Change.Dropped dropped) {
            return new Told(change, dropped(dropped.item()), said(dropped.item()), null);
        }
        if (change instanceof Change.Moved moved) {
            return new Told(change, moved(moved), place(moved.before()), place(moved.item()));
        }
        Change.Edited edited = (Change.Edited) change;
        return new Told(
                change,
                edits.of(edited),
                shown(edited.before(), edited.field(), edited.from()),
                shown(edited.item(), edited.field(), edited.to()));
    }

    /** What a reader calls an item in the middle of a sentence: {@code actie D1.2 "Leerlijn uitschrijven"}, {@code de ICT-visie}. */
    public String name(Item item) {
        return calling.of(item);
    }

    /** Shorter, for lists: {@code actie D1.2}. */
    String brief(Item item) {
        return calling.brief(item);
    }

    /** What a reader calls a theme. */
    public String theme(String id) {
        return names.theme(id);
    }

    String role(String id) {
        return names.role(id);
    }

    private @Nullable String shown(Item item, Field field, @Nullable Value value) {
        return value == null ? null : values.of(field, value, item.path());
    }

    private String added(Item item) {
        if (item.kind() == ItemKind.APPROVAL) {
            return "Er komt een goedkeuring bij" + approval(item) + ".";
        }
        Item parent = item.parent();
        String where = parent == null || isInName(item) ? "" : " in " + calling.of(parent);
        return calling.starting(item) + " komt erbij" + where + details(item, TELLING) + ".";
    }

    /** {@code : beslissing door het schoolbestuur op 20 oktober 2026, voor versie 1.1}. */
    private String approval(Item item) {
        String what =
                given(item, Field.KIND, " ") + given(item, Field.BODY, " door ") + given(item, Field.DATE, " op ");
        return (what.isEmpty() ? "" : ":" + what) + given(item, Field.VERSION, ", voor versie ");
    }

    private String given(Item item, Field field, String before) {
        return item.value(field)
                .map(value -> before + values.of(field, value, item.path()))
                .orElse("");
    }

    private String dropped(Item item) {
        Item parent = item.parent();
        String where = parent == null || isInName(item) ? "" : " uit " + calling.of(parent);
        return calling.starting(item) + " wordt geschrapt" + where + details(item, TELLING) + ".";
    }

    private static boolean isInName(Item item) {
        return switch (item.kind()) {
            case SECTION, REFERENCE, BASELINE_MEASUREMENT, GOAL_MEASUREMENT, JUDGEMENT -> true;
            default -> false;
        };
    }

    private String details(Item item, Set<Field> fields) {
        List<String> told = item.values().entrySet().stream()
                .filter(entry -> fields.contains(entry.getKey()))
                .map(entry -> FieldNoun.of(entry.getKey()).noun() + " "
                        + values.of(entry.getKey(), entry.getValue(), item.path()))
                .toList();
        return told.isEmpty() ? "" : ": " + String.join(", ", told);
    }

    private String moved(Change.Moved moved) {
        Item before = moved.before().parent();
        Item after = moved.item().parent();
        String name = calling.starting(moved.item());
        if (before != null && after != null && !calling.of(before).equals(calling.of(after))) {
            return name + " hoort nu bij " + calling.of(after) + " in plaats van bij " + calling.of(before) + ".";
        }
        if (!moved.before().path().equals(moved.item().path())) {
            return name + " staat in een ander bestand. Het adres van de pagina verandert mee.";
        }
        return name + " staat op een andere plaats in de lijst.";
    }

    private static String place(Item item) {
        return item.path();
    }

    /** All that an item says, a line a value; its running text as it is. */
    private @Nullable String said(Item item) {
        Stream<String> lines = item.values().entrySet().stream()
                .filter(entry -> entry.getKey() != Field.ID && entry.getKey() != Field.KIND)
                .map(entry -> entry.getValue() instanceof Value.Prose
                        ? values.of(entry.getKey(), entry.getValue(), item.path())
                        : Calling.capital(FieldNoun.of(entry.getKey()).noun()) + ": "
                                + values.of(entry.getKey(), entry.getValue(), item.path()));
        String text = String.join("\n\n", lines.toList());
        return text.isEmpty() ? null : text;
    }
}
