package io.github.ictplan.reader;

import io.github.ictplan.model.Money;
import io.github.ictplan.model.Period;
import io.github.ictplan.model.SchoolYear;
import io.github.ictplan.source.Span;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Texts of a school to values of the model. What cannot be one becomes a finding that says what to type, and null. */
final class Scalars {
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
    private static final Pattern ISO_LOOSE = Pattern.compile("(\\d{4})[-–/.](\\d{1,2})[-–/.](\\d{1,2})(?:[T ].*)?");
    private static final Pattern DAY_FIRST =
            Pattern.compile("(\\d{1,2})\\s*[-–/.]\\s*(\\d{1,2})\\s*[-–/.]\\s*(?:20)?(\\d{2})");
    private static final Pattern IN_WORDS =
            Pattern.compile("(?:\\p{L}+\\s+)?(\\d{1,2})\\s+(\\p{L}{3,10})\\.?\\s+(\\d{4})");
    private static final Pattern YEAR_PAIR =
            Pattern.compile("(?:(?i:schooljaar|werkjaar) )?(?:20)?(\\d{2})\\s*[-/–]\\s*(?:20)?(\\d{2})");
    private static final Pattern WHOLE = Pattern.compile("\\d{1,9}");
    private static final Pattern FIRST_NUMBER = Pattern.compile("\\d{1,9}");
    private static final List<String> MONTHS =
            List.of("jan", "feb", "maa", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec");

    private final Notes notes;

    Scalars(Notes notes) {
        this.notes = notes;
    }

    @Nullable
    LocalDate date(String key, String text, Span where) {
        Matcher iso = ISO.matcher(text);
        if (iso.matches()) {
            Optional<LocalDate> day = day(iso.group(1), iso.group(2), iso.group(3));
            if (day.isEmpty()) {
                notes.error(
                        ReaderRules.DATE,
                        where,
                        "`" + key + "`: de dag " + Notes.shown(text) + " bestaat niet.",
                        "Kijk de dag en de maand na. Een datum is jaar-maand-dag, zoals `2026-09-01`.");
            }
            return day.orElse(null);
        }
        notes.error(
                ReaderRules.DATE,
                where,
                "`" + key + "`: " + Notes.shown(text) + " is geen datum die we kunnen lezen.",
                looseDate(text)
                        .map(day -> "Typ `" + key + ": " + day + "` (jaar-maand-dag).")
                        .orElse("Typ de datum als jaar-maand-dag, zoals `" + key + ": 2026-09-01`."));
        return null;
    }

    @Nullable
    Period period(String key, String text, Span where) {
        Optional<SchoolYear> year = SchoolYear.parse(text);
        if (year.isPresent()) {
            return year.get().period();
        }
        int slash = text.indexOf('/');
        Matcher from = ISO.matcher(slash < 0 ? "" : text.substring(0, slash).strip());
        Matcher to = ISO.matcher(slash < 0 ? "" : text.substring(slash + 1).strip());
        if (!from.matches() || !to.matches()) {
            notes.error(
                    ReaderRules.PERIOD,
                    where,
                    "`" + key + "`: " + Notes.shown(text) + " is geen periode die we kunnen lezen.",
                    loosePeriod(text)
                            .map(form -> "Typ `" + key + ": " + form + "`.")
                            .orElse("Typ begin en einde met een schuine streep, zoals `" + key
                                    + ": 2026-09-01/2027-06-30`, of een schooljaar: `" + key + ": 2026-2027`."));
            return null;
        }
        Optional<LocalDate> start = day(from.group(1), from.group(2), from.group(3));
        Optional<LocalDate> end = day(to.group(1), to.group(2), to.group(3));
        if (start.isEmpty() || end.isEmpty()) {
            notes.error(
                    ReaderRules.PERIOD,
                    where,
                    "`" + key + "`: de dag " + Notes.shown(start.isEmpty() ? from.group() : to.group())
                            + " bestaat niet.",
                    "Kijk de dag en de maand na: een datum is jaar-maand-dag.");
            return null;
        }
        if (end.get().isBefore(start.get())) {
            notes.error(
                    ReaderRules.PERIOD,
                    where,
                    "`" + key + "` eindigt voor ze begint: " + Notes.shown(text) + ".",
                    "Zet het begin eerst: `" + key + ": " + end.get() + "/" + start.get() + "`, of kijk de jaren na.");
            return null;
        }
        return new Period(start.get(), end.get());
    }

    @Nullable
    SchoolYear schoolYear(String key, String text, Span where) {
        Optional<SchoolYear> year = SchoolYear.parse(text);
        if (year.isEmpty()) {
            notes.error(
                    ReaderRules.SCHOOL_YEAR,
                    where,
                    "`" + key + "`: " + Notes.shown(text) + " is geen schooljaar.",
                    "Typ twee jaren die op elkaar volgen, zoals `"
                            + looseYear(text).map(SchoolYear::toString).orElse("2026-2027") + "`.");
        }
        return year.orElse(null);
    }

    @Nullable
    Money money(String key, String text, Span where) {
        Optional<Money> money = Money.parse(text);
        if (money.isEmpty()) {
            notes.error(
                    ReaderRules.MONEY,
                    where,
                    "`" + key + "`: " + Notes.shown(text) + " is geen bedrag dat we kunnen lezen.",
                    looseMoney(text)
                            .map(amount -> "Typ alleen het getal, in euro: `" + amount + "`.")
                            .orElse("Typ alleen het getal, in euro, zoals `1200` of `1200.50`."));
        }
        return money.orElse(null);
    }

    @Nullable
    Integer number(String key, String text, Span where, int least, int most) {
        boolean whole = WHOLE.matcher(text).matches();
        if (whole && Integer.parseInt(text) >= least && Integer.parseInt(text) <= most) {
            return Integer.valueOf(text);
        }
        Matcher digits = FIRST_NUMBER.matcher(text);
        boolean found = !whole && digits.find() && Integer.parseInt(digits.group()) <= most;
        notes.error(
                ReaderRules.NUMBER,
                where,
                "`" + key + "`: " + Notes.shown(text) + (whole ? " kan hier niet." : " is geen geheel getal."),
                "Typ een geheel getal van " + least + " tot " + most
                        + (found ? ", bijvoorbeeld `" + key + ": " + digits.group() + "`." : "."));
        return null;
    }

    <T> @Nullable T choice(String key, String text, Span where, Map<String, T> words) {
        T choice = words.get(text);
        if (choice == null) {
            notes.error(
                    ReaderRules.CHOICE,
                    where,
                    "`" + key + "`: " + Notes.shown(text) + " kennen we niet.",
                    meant(text, words.keySet()) + "Kies uit: " + String.join(", ", words.keySet()) + ".");
        }
        return choice;
    }

    private String meant(String text, Collection<String> known) {
        return notes.words()
                .meant(text, known)
                .map(word -> "Bedoelde je `" + word + "`? ")
                .orElse("");
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> looseDate(String text) {
        Matcher first = ISO_LOOSE.matcher(text.strip());
        if (first.matches()) {
            return day(first.group(1), first.group(2), first.group(3));
        }
        Matcher last = DAY_FIRST.matcher(text.strip());
        if (last.matches()) {
            return day("20" + last.group(3), last.group(2), last.group(1));
        }
        Matcher words = IN_WORDS.matcher(text.strip());
        if (words.matches()) {
            return month(words.group(2)).flatMap(month -> day(words.group(3), month, words.group(1)));
        }
        return Optional.empty();
    }

    private static Optional<String> month(String word) {
        String start = word.toLowerCase(Locale.ROOT).substring(0, 3).replace("mrt", "maa");
        int month = MONTHS.indexOf(start) + 1;
        return month == 0 ? Optional.empty() : Optional.of(String.valueOf(month));
    }

    private static Optional<String> loosePeriod(String text) {
        Optional<SchoolYear> year = looseYear(text);
        if (year.isPresent()) {
            return year.map(SchoolYear::toString);
        }
        String[] sides = text.split("\\s+(?:-|–|tot|t/m|tot en met)\\s+|\\s+–\\s+", 2);
        if (sides.length < 2) {
            sides = text.split("/(?=\\d{4}-)", 2);
        }
        if (sides.length < 2) {
            return Optional.empty();
        }
        Optional<LocalDate> start = looseDate(sides[0].replaceFirst("^van\\s+", ""));
        Optional<LocalDate> end = looseDate(sides[1]);
        return start.isPresent() && end.isPresent() && !end.get().isBefore(start.get())
                ? Optional.of(start.get() + "/" + end.get())
                : Optional.empty();
    }

    private static Optional<SchoolYear> looseYear(String text) {
        Matcher pair = YEAR_PAIR.matcher(text.strip());
        if (!pair.matches() || Integer.parseInt(pair.group(2)) != Integer.parseInt(pair.group(1)) + 1) {
            return Optional.empty();
        }
        return Optional.of(new SchoolYear(2000 + Integer.parseInt(pair.group(1))));
    }

    /** {@code € 1.200,50} and its like. */
    private static Optional<Money> looseMoney(String text) {
        String digits = text.toLowerCase(Locale.ROOT).replaceAll("[\\s\u00A0\u202F€]|eur(?:o|os)?\\b|,-$|\\.-$", "");
        if (digits.matches("\\d{1,3}(?:[.,']\\d{3})+(?:,\\d{1,2})?")) {
            digits = digits.replaceAll("[.,'](?=\\d{3})", "");
        }
        return Money.parse(digits.replace(',', '.'));
    }

    /** The words of a closed list, in their order. */
    static <E extends Enum<E>> Map<String, E> words(E[] values, Function<E, String> word) {
        Map<String, E> words = new LinkedHashMap<>();
        for (E value : values) {
            words.put(word.apply(value), value);
        }
        return words;
    }
}
