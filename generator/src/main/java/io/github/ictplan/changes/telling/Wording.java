package io.github.ictplan.changes.telling;

import io.github.ictplan.changes.Change;
import io.github.ictplan.changes.Comparison;
import io.github.ictplan.changes.Field;
import io.github.ictplan.changes.Item;
import io.github.ictplan.changes.ItemKind;
import io.github.ictplan.changes.Value;
import io.github.ictplan.language.Dutch;
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
    private final Tense tense;

    private Wording(Names names, Tense tense) {
        this.names = names;
        this.tense = tense;
        this.calling = new Calling(names);
        this.values = new ValueText(names);
        this.edits = new EditWording(calling, values, tense);
    }

    /** With the names of roles, themes and documents in both states. */
    public static Wording of(Comparison comparison) {
        return new Wording(Names.of(comparison), Tense.PROPOSED);
    }

    /** The same of what is no proposal any more: {@code is geschrapt}. */
    public static Wording ofDecided(Comparison comparison) {
        return new Wording(Names.of(comparison), Tense.DECIDED);
    }

    static Wording of(Names names) {
        return new Wording(names, Tense.PROPOSED);
    }

    static Wording ofDecided(Names names) {
        return new Wording(names, Tense.DECIDED);
    }

    /** Whether the whole of which it is a part says enough. */
    static boolean isPart(Change change) {
        return change instanceof Change.Added added && added.withWhole()
                || change instanceof Change.Dropped dropped && dropped.withWhole();
    }

    /** The items of the changes: one by its name, several by their number. */
    String some(List<Change> changes) {
        List<Item> items = changes.stream().map(Change::item).distinct().toList();
        return items.size() == 1 ? shortly(items.get(0)) : Counted.items(changes);
    }

    private String shortly(Item item) {
        return switch (item.kind()) {
            case REFERENCE -> calling.reference(item);
            case SECTION, GOAL_MEASUREMENT, BASELINE_MEASUREMENT -> calling.of(item);
            case JUDGEMENT -> "het oordeel over doel " + item.title();
            default -> calling.brief(item);
        };
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
            return tense.choose("Er komt ", "Er kwam ") + approvalKind(item) + " bij" + approval(item) + ".";
        }
        Item parent = item.parent();
        String where = parent == null || isInName(item) ? "" : " in " + calling.of(parent);
        return calling.starting(item) + " " + tense.added() + where + details(item, TELLING) + ".";
    }

    private static String approvalKind(Item item) {
        return switch (Calling.approvalWord(item)) {
            case "informatie" -> "informatie";
            case "advies" -> "een advies";
            case "overleg" -> "een overleg";
            case "akkoord" -> "een akkoord";
            default -> "een goedkeuring";
        };
    }

    /** {@code : het schoolbestuur besliste op 20 oktober 2026 over versie 1.1}. */
    private String approval(Item item) {
        String body = Dutch.body(item.title());
        String date = given(item, Field.DATE, " op ");
        String version = given(item, Field.VERSION, " over versie ");
        return switch (Calling.approvalWord(item)) {
            case "informatie" -> ": " + body + " kreeg" + date + " informatie" + version;
            case "advies" -> ": " + body + " gaf" + date + " advies" + version;
            case "overleg" -> ": " + body + " overlegde" + date + version;
            case "akkoord" -> ": " + body + " ging" + date + " akkoord" + given(item, Field.VERSION, " met versie ");
            default -> ": " + body + " besliste" + date + version;
        };
    }

    private String given(Item item, Field field, String before) {
        return item.value(field)
                .map(value -> before + values.of(field, value, item.path()))
                .orElse("");
    }

    private String dropped(Item item) {
        Item parent = item.parent();
        String where = parent == null || isInName(item) ? "" : " uit " + calling.of(parent);
        return calling.starting(item) + " " + tense.becomes() + " geschrapt" + where + details(item, TELLING) + ".";
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
