package io.github.ictplan.changes.telling;

import io.github.ictplan.changes.Field;
import io.github.ictplan.changes.Value;
import io.github.ictplan.language.Dutch;
import io.github.ictplan.model.Cost;
import io.github.ictplan.model.Period;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A value as a person reads it. */
final class ValueText {
    private static final Map<String, String> CIRCLES =
            Map.of("publiek", "iedereen", "team", "het team", "bestuur", "het bestuur");

    /** Values of open and closed lists, in which hyphens stand for spaces. */
    private static final Set<Field> LISTED = Set.of(
            Field.STATUS,
            Field.FUNDING_SOURCE,
            Field.NATURE,
            Field.JUDGEMENT,
            Field.LEVEL,
            Field.KIND,
            Field.OWNERSHIP);

    private final Names names;

    ValueText(Names names) {
        this.names = names;
    }

    String of(Field field, Value value) {
        return of(field, value, "");
    }

    /** Dates in words, money in euro, ids by their names; running text keeps its paragraphs, an empty line between them; {@code path} is that of its file. */
    String of(Field field, Value value, String path) {
        if (value instanceof Value.Words words) {
            return word(field, words.text(), path);
        }
        if (value instanceof Value.Several several) {
            return Dutch.list(several.texts().stream()
                    .map(text -> word(field, text, path))
                    .toList());
        }
        if (value instanceof Value.Day day) {
            return Dutch.date(day.date());
        }
        if (value instanceof Value.Days days) {
            return Dutch.list(days.dates().stream().map(Dutch::date).toList());
        }
        if (value instanceof Value.Span span) {
            return period(span.period());
        }
        if (value instanceof Value.Amount amount) {
            return Dutch.euro(amount.money());
        }
        if (value instanceof Value.Amounts amounts) {
            return cost(amounts.cost());
        }
        if (value instanceof Value.Progress progress) {
            return progress.status().word();
        }
        return String.join("\n\n", ((Value.Prose) value).paragraphs());
    }

    private String word(Field field, String text, String path) {
        return switch (field) {
            case OWNER, CONTACT_ROLE -> names.role(text);
            case THEME -> names.theme(text);
            case VISIBILITY -> CIRCLES.getOrDefault(text, text);
            case BODY -> Dutch.body(text);
            case DESTINATION, EVIDENCE, MINUTES, TRANSLATED_FROM -> names.target(text, path);
            default -> LISTED.contains(field) ? Dutch.words(text) : text;
        };
    }

    private static String period(Period period) {
        String words = Dutch.period(period);
        return words.startsWith("schooljaar") ? words : Dutch.date(period.start()) + " tot " + Dutch.date(period.end());
    }

    private static String cost(Cost cost) {
        List<String> years = cost.perYear().entrySet().stream()
                .map(year -> Dutch.euro(year.getValue()) + " in " + year.getKey())
                .toList();
        return years.isEmpty() ? Dutch.euro(cost.total()) : Dutch.list(years);
    }
}
