package io.github.ictplan.changes.telling;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ictplan.changes.Change;
import io.github.ictplan.changes.Field;
import io.github.ictplan.changes.Item;
import io.github.ictplan.changes.ItemKind;
import io.github.ictplan.changes.Value;
import io.github.ictplan.model.ActionStatus;
import io.github.ictplan.model.Cost;
import io.github.ictplan.model.Money;
import io.github.ictplan.model.Period;
import io.github.ictplan.model.SchoolYear;
import io.github.ictplan.source.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WordingTest {
    private static final Item GOAL = item(ItemKind.GOAL, "D1", "Iedereen mee", null);
    private static final Item ACTION = item(ItemKind.ACTION, "D1.2", "Leerlijn uitschrijven", GOAL);
    private static final Item LINE = new Item(
            ItemKind.BUDGET_LINE,
            "P4",
            "Koptelefoons",
            "plan/begroting.md",
            0,
            item(ItemKind.BUDGET, null, "Wat kost het?", null),
            Map.of(Field.SCHOOL_YEAR, words("2027-2028"), Field.AMOUNT, euro(4000)),
            Span.startOf("plan/begroting.md"));
    private static final Wording WORDING = Wording.of(new Names());

    private static Item item(ItemKind kind, @Nullable String id, String title, @Nullable Item parent) {
        return new Item(kind, id, title, "plan/a.md", 0, parent, Map.of(), Span.startOf("plan/a.md"));
    }

    private static Value words(String text) {
        return new Value.Words(text);
    }

    private static Value day(String day) {
        return new Value.Day(LocalDate.parse(day));
    }

    private static Value span(String start, String end) {
        return new Value.Span(new Period(LocalDate.parse(start), LocalDate.parse(end)));
    }

    private static Value euro(long euro) {
        return new Value.Amount(new Money(euro * 100));
    }

    private static Value cost(long first, long second) {
        Map<SchoolYear, Money> years = new TreeMap<>();
        years.put(new SchoolYear(2026), new Money(first * 100));
        years.put(new SchoolYear(2027), new Money(second * 100));
        return new Value.Amounts(new Cost(new TreeMap<>(years), new Money((first + second) * 100), Map.of()));
    }

    private static String edit(Item item, Field field, @Nullable Value from, @Nullable Value to) {
        return WORDING.of(new Change.Edited(item, item, field, from, to)).what();
    }

    @Test
    void days() {
        assertThat(edit(ACTION, Field.PERIOD, span("2026-09-01", "2027-01-31"), span("2026-09-01", "2027-05-31")))
                .isEqualTo("Actie D1.2 \"Leerlijn uitschrijven\" eindigt 4 maanden later: op 31 mei 2027 in plaats van"
                        + " 31 januari 2027.");
        assertThat(edit(ACTION, Field.PERIOD, span("2026-09-01", "2027-06-30"), span("2026-09-15", "2027-06-30")))
                .isEqualTo(
                        "Actie D1.2 \"Leerlijn uitschrijven\" begint 14 dagen later: op 15 september 2026 in plaats van"
                                + " 1 september 2026.");
        assertThat(edit(GOAL, Field.DUE, day("2027-06-30"), day("2028-06-30")))
                .isEqualTo(
                        "Doel D1 \"Iedereen mee\" moet 1 jaar later klaar zijn: tegen 30 juni 2028 in plaats van 30 juni"
                                + " 2027. Dat valt in schooljaar 2027-2028 in plaats van 2026-2027.");
        assertThat(edit(GOAL, Field.DUE, day("2027-12-31"), day("2027-10-15")))
                .isEqualTo(
                        "Doel D1 \"Iedereen mee\" moet ongeveer 3 maanden vroeger klaar zijn: tegen 15 oktober 2027 in"
                                + " plaats van 31 december 2027.");
        assertThat(edit(
                        item(ItemKind.PLAN, null, "ICT-plan", null),
                        Field.PLAN_REVIEW_DUE_ON,
                        day("2027-06-30"),
                        day("2027-07-01")))
                .isEqualTo(
                        "De dag van herziening van het plan komt 1 dag later: 1 juli 2027 in plaats van 30 juni 2027.");
    }

    @Test
    void money() {
        assertThat(edit(ACTION, Field.COST, cost(100, 800), cost(100, 1200)))
                .isEqualTo(
                        "De kost van actie D1.2 \"Leerlijn uitschrijven\" stijgt van 800 naar 1.200 euro in 2027-2028"
                                + " (400 euro meer).");
        assertThat(edit(ACTION, Field.COST, cost(100, 800), cost(300, 500)))
                .isEqualTo(
                        "De kost van actie D1.2 \"Leerlijn uitschrijven\" daalt van 900 naar 800 euro (100 euro minder):"
                                + " van 100 naar 300 euro in 2026-2027 en van 800 naar 500 euro in 2027-2028.");
        assertThat(edit(ACTION, Field.COST, cost(100, 800), cost(800, 100)))
                .contains("blijft samen 900 euro, maar verandert per schooljaar: van 100 naar 800 euro in 2026-2027");
        assertThat(edit(LINE, Field.AMOUNT, euro(4500), euro(4000)))
                .isEqualTo(
                        "Het bedrag van post P4 \"Koptelefoons\" daalt van 4.500 naar 4.000 euro in 2027-2028 (500 euro"
                                + " minder).");
        assertThat(edit(LINE, Field.COST_FOR_PARENTS, null, euro(25)))
                .isEqualTo("Post P4 \"Koptelefoons\" krijgt een bijdrage van ouders: 25 euro.");
        assertThat(WORDING.of(new Change.Added(LINE)).what())
                .isEqualTo(
                        "Post P4 \"Koptelefoons\" komt erbij in de begroting \"Wat kost het?\": schooljaar 2027-2028,"
                                + " bedrag 4.000 euro.");
    }

    @Test
    void promises() {
        assertThat(edit(GOAL, Field.TARGET, words("90 %"), words("60 %")))
                .isEqualTo("Doel D1 \"Iedereen mee\" krijgt een lagere streefwaarde: 60 % in plaats van 90 %.");
        assertThat(edit(GOAL, Field.TARGET, words("90 %"), words("60 leerlingen")))
                .isEqualTo(
                        "Doel D1 \"Iedereen mee\" krijgt een andere streefwaarde: 60 leerlingen in plaats van 90 %.");
        assertThat(edit(GOAL, Field.METHOD, words("De directeur telt."), null))
                .isEqualTo("Doel D1 \"Iedereen mee\" heeft geen meetwijze meer (vroeger: \"De directeur telt.\").");
        assertThat(edit(GOAL, Field.THEME, words("ai"), words("infrastructuur")))
                .isEqualTo("Doel D1 \"Iedereen mee\" krijgt een ander thema: Infrastructuur in plaats van Artificiële"
                        + " intelligentie.");
        assertThat(edit(GOAL, Field.SUPPORTS, new Value.Several(List.of("B1")), new Value.Several(List.of("B1", "B2"))))
                .isEqualTo("Doel D1 \"Iedereen mee\" krijgt andere beginselen: B1 en B2 in plaats van B1.");
        assertThat(WORDING.of(new Change.Dropped(ACTION)).what())
                .isEqualTo("Actie D1.2 \"Leerlijn uitschrijven\" wordt geschrapt uit doel D1 \"Iedereen mee\".");
    }

    @Test
    void followUp() {
        assertThat(edit(ACTION, Field.STATUS, progress(ActionStatus.RUNNING), progress(ActionStatus.DONE)))
                .isEqualTo("Actie D1.2 \"Leerlijn uitschrijven\" is afgerond (was lopend).");
        assertThat(edit(ACTION, Field.STATUS, progress(ActionStatus.RUNNING), progress(ActionStatus.PLANNED)))
                .isEqualTo("Actie D1.2 \"Leerlijn uitschrijven\" gaat terug van lopend naar gepland.");
        assertThat(edit(ACTION, Field.STATUS, progress(ActionStatus.PLANNED), progress(ActionStatus.STOPPED)))
                .isEqualTo("Actie D1.2 \"Leerlijn uitschrijven\" wordt gestopt (was gepland).");
    }

    private static Value progress(ActionStatus status) {
        return new Value.Progress(status);
    }

    @Test
    void textAndPlace() {
        Item vision = item(ItemKind.VISION, null, "Onze visie", null);
        Item section = item(ItemKind.SECTION, null, "Waarom?", vision);
        assertThat(edit(section, Field.TEXT, prose("Oude woorden hier."), prose("Heel iets anders staat er.")))
                .isEqualTo("De ICT-visie antwoordt anders op de vraag \"Waarom?\".");
        assertThat(edit(section, Field.TEXT, prose("Een zin."), prose("Een  zin.")))
                .isEqualTo("Het stuk \"Waarom?\" van de ICT-visie is alleen anders geschreven.");
        Item other = item(ItemKind.GOAL, "D2", "Genoeg laptops", null);
        Item moved = item(ItemKind.ACTION, "D1.2", "Leerlijn uitschrijven", other);
        assertThat(WORDING.of(new Change.Moved(ACTION, moved)).what())
                .isEqualTo(
                        "Actie D1.2 \"Leerlijn uitschrijven\" hoort nu bij doel D2 \"Genoeg laptops\" in plaats van bij"
                                + " doel D1 \"Iedereen mee\".");
    }

    private static Value prose(String text) {
        return new Value.Prose(List.of(text));
    }

    @Test
    void everyFieldHasAName() {
        assertThat(Arrays.stream(Field.values()).filter(field -> !FieldNoun.knows(field)))
                .as("add it to changes/velden.txt")
                .isEmpty();
    }

    @Test
    void everyChangeOfEveryItemIsASentence() {
        List<Function<String, Value>> values = List.of(
                text -> words(text),
                text -> new Value.Several(List.of(text, "iets")),
                text -> day(text.equals("dit") ? "2027-01-31" : "2026-05-15"),
                text -> new Value.Days(List.of(LocalDate.of(2027, 1, text.length()))),
                text -> text.equals("dit") ? span("2026-09-01", "2027-08-31") : span("2026-09-02", "2027-02-28"),
                text -> euro(text.length()),
                text -> cost(text.length(), 10L * text.length()),
                text -> progress(text.equals("dit") ? ActionStatus.RUNNING : ActionStatus.POSTPONED),
                text -> prose(text));
        List<String> sentences = new ArrayList<>();
        for (ItemKind kind : ItemKind.values()) {
            Item item = item(kind, "X1", "Een titel", kind.isDocument() ? null : GOAL);
            Stream.of(new Change.Added(item), new Change.Dropped(item), new Change.Moved(item, item))
                    .forEach(change -> sentences.add(WORDING.of(change).what()));
            for (Field field : Field.values()) {
                for (Function<String, Value> value : values) {
                    sentences.add(edit(item, field, value.apply("dit"), value.apply("dat ding")));
                    sentences.add(edit(item, field, null, value.apply("dit")));
                    sentences.add(edit(item, field, value.apply("dit"), null));
                }
            }
        }
        assertThat(sentences)
                .allSatisfy(sentence -> assertThat(sentence)
                        .matches("[A-Z][^\\n]*[^ .]\\.")
                        .doesNotContain(
                                "  ",
                                "null",
                                " .",
                                "..",
                                ".md",
                                "de het ",
                                "het de ",
                                "een de ",
                                " van van ",
                                "plan/"));
    }
}
