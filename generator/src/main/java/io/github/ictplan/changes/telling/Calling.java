package io.github.ictplan.changes.telling;

import io.github.ictplan.changes.Field;
import io.github.ictplan.changes.Item;
import io.github.ictplan.changes.ItemKind;
import io.github.ictplan.changes.Value;
import io.github.ictplan.finding.Shortened;
import io.github.ictplan.language.Dutch;
import java.util.Locale;

/** What a reader calls an item in the middle of a sentence: {@code actie D1.2 "Leerlijn uitschrijven"}, {@code de ICT-visie}. */
final class Calling {
    private static final int LONGEST = 90;

    private final Names names;

    Calling(Names names) {
        this.names = names;
    }

    String of(Item item) {
        return switch (item.kind()) {
            case SCHOOL, PLAN, SITE, VISION, SCHOOL_VISION -> item.kind().withArticle();
            case APPROVAL -> approval(item);
            case SECTION -> section(item);
            case REFERENCE ->
                within("de verwijzing naar " + quoted(names.target(item.title(), item.path())), "in", item);
            case BASELINE_MEASUREMENT, GOAL_MEASUREMENT -> within("de meting " + quoted(item.title()), "bij", item);
            case JUDGEMENT -> within("het oordeel over doel " + item.title(), "in", item);
            default -> named(item);
        };
    }

    /** The same at the start of a sentence. */
    String starting(Item item) {
        return capital(of(item));
    }

    /** The id if it has one, else what it is called; the document of a piece of text: for lists. */
    String brief(Item item) {
        if (item.kind() == ItemKind.SECTION || item.kind() == ItemKind.REFERENCE) {
            return item.parent() == null ? of(item) : brief(item.document());
        }
        String id = item.id();
        return id == null || !isNumber(id) ? of(item) : item.kind().word() + " " + id;
    }

    /** For a sentence that goes on with what it is called now. */
    String former(Item before) {
        String id = before.id();
        return id != null && isNumber(id) ? before.kind().word() + " " + id : of(before);
    }

    static String capital(String sentence) {
        int first = sentence.offsetByCodePoints(0, 1);
        return sentence.substring(0, first).toUpperCase(Locale.ROOT) + sentence.substring(first);
    }

    static String quoted(String text) {
        return '"' + Shortened.of(text, LONGEST) + '"';
    }

    private String named(Item item) {
        String id = item.id();
        boolean repeated = id != null && id.equals(item.title());
        if (id == null || !isNumber(id) || repeated) {
            return item.kind().withArticle() + " " + quoted(item.title());
        }
        return item.kind().word() + " " + id + " " + quoted(item.title());
    }

    /** Without the place where it stands. */
    String reference(Item item) {
        return "de verwijzing naar " + quoted(names.target(item.title(), item.path()));
    }

    /** The word of its kind, empty if it has none. */
    static String approvalWord(Item item) {
        return item.value(Field.KIND).orElse(null) instanceof Value.Words kind ? kind.text() : "";
    }

    private static String approval(Item item) {
        String body = Dutch.body(item.title());
        return switch (approvalWord(item)) {
            case "informatie" -> "de informatie aan " + body;
            case "advies" -> "het advies van " + body;
            case "overleg" -> "het overleg met " + body;
            case "akkoord" -> "het akkoord van " + body;
            default -> "de goedkeuring door " + body;
        };
    }

    /** Whether people use it as a number: {@code D1.2}, {@code P4}, and not {@code afspraak-ai}. */
    private static boolean isNumber(String id) {
        return id.length() <= 8 && id.chars().anyMatch(sign -> sign >= '0' && sign <= '9');
    }

    private String section(Item section) {
        Item document = section.document();
        return section.title().equals(document.title())
                ? "de tekst van " + of(document)
                : "het stuk " + quoted(section.title()) + (document == section ? "" : " van " + of(document));
    }

    private String within(String words, String preposition, Item item) {
        Item parent = item.parent();
        return parent == null ? words : words + " " + preposition + " " + of(parent);
    }
}
