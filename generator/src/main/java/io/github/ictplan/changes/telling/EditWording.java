package io.github.ictplan.changes.telling;

import io.github.ictplan.changes.Change;
import io.github.ictplan.changes.ChangeKind;
import io.github.ictplan.changes.DeadlineShift;
import io.github.ictplan.changes.Field;
import io.github.ictplan.changes.Item;
import io.github.ictplan.changes.ItemKind;
import io.github.ictplan.changes.StatusStep;
import io.github.ictplan.changes.Value;
import io.github.ictplan.finding.Shortened;
import io.github.ictplan.language.Dutch;
import io.github.ictplan.model.ActionStatus;
import io.github.ictplan.model.Period;
import io.github.ictplan.model.Quantity;
import io.github.ictplan.model.SchoolYear;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The sentence on a value that became another. */
final class EditWording {
    /** In code points; what is longer stands below the sentence. */
    private static final int SHORT = 100;

    /** Of which more or less means something. */
    private static final Set<Field> COUNTED =
            Set.of(Field.BASELINE, Field.TARGET, Field.MEASURED, Field.COUNT, Field.LIFESPAN, Field.HOURS);

    /** Days that move; another day of an approval or a measurement is only another day. */
    private static final Set<Field> DEADLINES = Set.of(
            Field.DUE, Field.REVIEW_DUE_ON, Field.PLAN_REVIEW_DUE_ON, Field.VALID_FROM, Field.UNTIL, Field.FINISHED_ON);

    /** What the school writes in words of its own, and no name or number. */
    private static final Set<Field> QUOTED = Set.of(
            Field.SUMMARY,
            Field.INDICATOR,
            Field.METHOD,
            Field.WHAT,
            Field.RESULT,
            Field.REASON,
            Field.DECISION,
            Field.DESCRIPTION,
            Field.HEADING,
            Field.TEXT,
            Field.WHY,
            Field.NAME,
            Field.TERM,
            Field.EXPLANATION,
            Field.CAVEAT,
            Field.ALTERNATIVE);

    private final Calling calling;
    private final ValueText values;
    private final MoneyWording money;
    private final Tense tense;

    EditWording(Calling calling, ValueText values, Tense tense) {
        this.calling = calling;
        this.values = values;
        this.money = new MoneyWording(calling, tense);
        this.tense = tense;
    }

    String of(Change.Edited edit) {
        return known(edit).orElseGet(() -> plain(edit));
    }

    private Optional<String> known(Change.Edited edit) {
        if (edit.kind() == ChangeKind.WORDING) {
            return Optional.of(
                    edit.field() == Field.TEXT
                            ? calling.starting(edit.item()) + " is alleen anders geschreven."
                            : "In " + calling.of(edit.item()) + " "
                                    + (FieldNoun.of(edit.field()).isMany() ? "zijn " : "is ")
                                    + FieldNoun.of(edit.field()).definite() + " alleen anders geschreven.");
        }
        if (edit.field() == Field.ID || edit.field() == Field.ANCHOR) {
            return Optional.of(address(edit));
        }
        if (edit.field() == Field.VISIBILITY) {
            return Optional.of(visibility(edit));
        }
        return edit.from() == null || edit.to() == null ? Optional.empty() : both(edit, edit.from(), edit.to());
    }

    private Optional<String> both(Change.Edited edit, Value from, Value to) {
        if (edit.field() == Field.TITLE) {
            return Optional.of(
                    calling.starting(edit.before()) + " heet voortaan " + Calling.quoted(text(edit, to)) + ".");
        }
        if (edit.field() == Field.JUDGEMENT) {
            return Optional.of(calling.starting(edit.item()) + " is nu " + Calling.quoted(text(edit, to))
                    + " in plaats van " + Calling.quoted(text(edit, from)) + ".");
        }
        if (edit.field() == Field.TEXT && from instanceof Value.Prose) {
            return Optional.of(text(edit));
        }
        if (from instanceof Value.Amount before && to instanceof Value.Amount after) {
            return Optional.of(money.amount(edit, before.money(), after.money()));
        }
        if (from instanceof Value.Amounts before && to instanceof Value.Amounts after) {
            return Optional.of(money.cost(edit, before.cost(), after.cost()));
        }
        if (from instanceof Value.Progress before && to instanceof Value.Progress after) {
            return Optional.of(status(edit, before.status(), after.status()));
        }
        return from instanceof Value.Days
                ? Optional.empty()
                : DeadlineShift.of(edit)
                        .filter(shift -> !(from instanceof Value.Day) || DEADLINES.contains(edit.field()))
                        .map(shift -> shifted(edit, shift, from, to));
    }

    private String text(Change.Edited edit) {
        Item section = edit.item();
        boolean answer =
                section.document().kind() == ItemKind.VISION && section.title().endsWith("?");
        return answer
                ? "De ICT-visie antwoordt anders op de vraag " + Calling.quoted(section.title()) + "."
                : calling.starting(section) + " is gewijzigd.";
    }

    private String shifted(Change.Edited edit, DeadlineShift shift, Value from, Value to) {
        String subject = calling.starting(edit.item());
        String far = Interval.between(shift.from(), shift.to());
        String days = Dutch.date(shift.to()) + " in plaats van " + Dutch.date(shift.from()) + ".";
        if (from instanceof Value.Span before && to instanceof Value.Span after) {
            String verb = shift.isStart() ? " begint " : " eindigt ";
            String start = shift.isStart() ? "" : start(before.period(), after.period());
            return subject + verb + far + ": op " + days + year(shift) + start;
        }
        if (edit.field() == Field.DUE) {
            return subject + " moet " + far + " klaar zijn: tegen " + days + year(shift);
        }
        return Calling.capital(FieldNoun.of(edit.field()).definite()) + " van " + calling.of(edit.item()) + " "
                + tense.comes() + " " + far + ": " + days + (edit.kind() == ChangeKind.DEADLINE ? year(shift) : "");
    }

    private static String start(Period before, Period after) {
        return before.start().equals(after.start())
                ? ""
                : " Het begin komt " + Interval.between(before.start(), after.start()) + ": op "
                        + Dutch.date(after.start()) + ".";
    }

    private static String year(DeadlineShift shift) {
        return shift.crossesSchoolYear()
                ? " Dat valt in schooljaar " + shift.schoolYear() + " in plaats van " + SchoolYear.of(shift.from())
                        + "."
                : "";
    }

    private String status(Change.Edited edit, ActionStatus from, ActionStatus to) {
        String subject = calling.starting(edit.item());
        String was = " (was " + from.word() + ").";
        return switch (to) {
            case DONE -> subject + " is afgerond" + was;
            case STOPPED -> subject + " " + tense.becomes() + " gestopt" + was;
            case POSTPONED -> subject + " " + tense.becomes() + " uitgesteld" + was;
            case PLANNED, RUNNING ->
                subject
                        + (new StatusStep(from, to).isBackwards()
                                ? tense.choose(" gaat terug van ", " ging terug van ")
                                : tense.choose(" gaat van ", " ging van "))
                        + from.word() + " naar " + to.word() + ".";
        };
    }

    private String address(Change.Edited edit) {
        String change = edit.field() == Field.ID
                ? calling.starting(edit.item()) + " " + tense.gets() + " een andere id"
                : "Het adres van " + calling.of(edit.item()) + " verandert";
        return change + between(edit) + (edit.from() == null ? "" : " Wie naar het oude verwijst, vindt niets meer.");
    }

    private String visibility(Change.Edited edit) {
        Value to = edit.to();
        Value from = edit.from();
        String reader = to == null ? "iedereen" : text(edit, to);
        String was = from == null ? "" : " (was: voor " + text(edit, from) + ")";
        return calling.starting(edit.item()) + " is voortaan te lezen voor " + reader + was + ".";
    }

    private String plain(Change.Edited edit) {
        FieldNoun noun = FieldNoun.of(edit.field());
        String subject = calling.starting(edit.item());
        if (edit.from() == null) {
            return subject + " " + tense.gets() + " " + noun.indefinite() + between(edit);
        }
        if (edit.to() == null) {
            return subject + " heeft geen " + noun.noun() + " meer" + was(edit) + ".";
        }
        if (isItsName(edit)) {
            return Calling.capital(calling.former(edit.before())) + " " + tense.gets() + " " + noun.other()
                    + between(edit);
        }
        String other = more(edit).map(noun::compared).orElseGet(noun::other);
        return subject + " " + tense.gets() + " " + other + between(edit);
    }

    /** Whether a reader calls the item by this very value. */
    private boolean isItsName(Change.Edited edit) {
        return edit.to() instanceof Value.Words words
                && Shortened.of(words.text(), SHORT)
                        .equals(Shortened.of(edit.item().title(), SHORT));
    }

    /** Whether the second of two quantities with one unit is the larger. */
    static Optional<Boolean> more(Change.Edited edit) {
        boolean counted = COUNTED.contains(edit.field());
        if (!counted || !(edit.from() instanceof Value.Words before) || !(edit.to() instanceof Value.Words after)) {
            return Optional.empty();
        }
        Optional<Quantity> first = Quantity.parse(before.text());
        Optional<Quantity> second = Quantity.parse(after.text());
        if (first.isEmpty()
                || second.isEmpty()
                || !first.get().unit().equals(second.get().unit())) {
            return Optional.empty();
        }
        BigDecimal number = first.get().number();
        int order = second.get().number().compareTo(number);
        return order == 0 ? Optional.empty() : Optional.of(order > 0);
    }

    private String between(Change.Edited edit) {
        Value from = edit.from();
        Value to = edit.to();
        if (to == null || isLong(text(edit, to)) || from != null && isLong(text(edit, from))) {
            return ".";
        }
        return ended(": " + told(edit, to) + (from == null ? "" : " in plaats van " + told(edit, from)));
    }

    private String was(Change.Edited edit) {
        @Nullable Value from = edit.from();
        return from == null || isLong(text(edit, from)) ? "" : " (vroeger: " + told(edit, from) + ")";
    }

    private static boolean isLong(String text) {
        return text.codePointCount(0, text.length()) > SHORT || text.contains("\n");
    }

    /** Whole sentences between quotation marks. */
    private String told(Change.Edited edit, Value value) {
        String text = text(edit, value);
        boolean sentence = text.strip().indexOf(' ') >= 0 && endsSentence(text);
        return value instanceof Value.Words && (sentence || QUOTED.contains(edit.field())) ? '"' + text + '"' : text;
    }

    private static boolean endsSentence(String text) {
        return text.endsWith(".") || text.endsWith("?") || text.endsWith("!");
    }

    private static String ended(String sentence) {
        return sentence.endsWith(".\"") || endsSentence(sentence) ? sentence : sentence + ".";
    }

    private String text(Change.Edited edit, Value value) {
        return values.of(edit.field(), value, edit.item().path());
    }
}
