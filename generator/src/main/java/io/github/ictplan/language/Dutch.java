package io.github.ictplan.language;

import io.github.ictplan.model.Money;
import io.github.ictplan.model.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Dates, amounts and words as a Flemish reader expects them. The texts are ours: those of the JDK differ between versions. */
public final class Dutch {
    private static final List<String> SHORT_MONTHS =
            List.of("jan.", "feb.", "mrt.", "apr.", "mei", "juni", "juli", "aug.", "sep.", "okt.", "nov.", "dec.");
    private static final Map<String, String> BODIES = Map.ofEntries(
            Map.entry("schoolraad", "de schoolraad"),
            Map.entry("ouderraad", "de ouderraad"),
            Map.entry("leerlingenraad", "de leerlingenraad"),
            Map.entry("pedagogische-raad", "de pedagogische raad"),
            Map.entry("personeelsvergadering", "de personeelsvergadering"),
            Map.entry("medezeggenschapscollege", "het medezeggenschapscollege"),
            Map.entry("loc", "het LOC"),
            Map.entry("schoolbestuur", "het schoolbestuur"),
            Map.entry("schoolteam", "het schoolteam"),
            Map.entry("directie", "de directie"));
    private static final Map<String, String> LABELS = Map.ofEntries(
            Map.entry("loc", "LOC"),
            Map.entry("ict", "ICT"),
            Map.entry("gok", "GOK"),
            Map.entry("dko", "DKO"),
            Map.entry("ai", "AI"),
            Map.entry("go", "GO!"),
            Map.entry("ovsg", "OVSG"),
            Map.entry("pov", "POV"));

    private Dutch() {}

    /** {@code 22 juni 2026}. */
    public static String date(LocalDate date) {
        return date.getDayOfMonth() + " " + Months.NAMES.get(date.getMonthValue() - 1) + " " + date.getYear();
    }

    /** {@code schooljaar 2026-2027}, {@code sep. 2026 – jan. 2027}, {@code mei 2027}. */
    public static String period(Period period) {
        LocalDate start = period.start();
        LocalDate end = period.end();
        if (schoolYears(period)) {
            return "schooljaar " + start.getYear() + "-" + end.getYear();
        }
        String last = monthOf(end);
        if (start.getYear() == end.getYear() && start.getMonth() == end.getMonth()) {
            return last;
        }
        return start.getYear() == end.getYear()
                ? SHORT_MONTHS.get(start.getMonthValue() - 1) + " – " + last
                : monthOf(start) + " – " + last;
    }

    private static boolean schoolYears(Period period) {
        LocalDate start = period.start();
        LocalDate end = period.end();
        return start.getMonthValue() == 9
                && start.getDayOfMonth() == 1
                && end.getMonthValue() == 8
                && end.getDayOfMonth() == 31
                && end.getYear() == start.getYear() + 1;
    }

    private static String monthOf(LocalDate date) {
        return SHORT_MONTHS.get(date.getMonthValue() - 1) + " " + date.getYear();
    }

    /** {@code € 1.200} or {@code € 1.200,50}. The spaces do not break. */
    public static String money(Money money) {
        return "€\u00A0" + plain(money);
    }

    /** {@code 1.200 euro} or {@code 1.200,50 euro}, for running text. */
    public static String euro(Money money) {
        return plain(money) + " euro";
    }

    /** {@code 1.200} or {@code 1.200,50}. */
    public static String plain(Money money) {
        long rest = money.cents() % 100;
        return grouped(money.cents() / 100) + (rest == 0 ? "" : "," + (rest < 10 ? "0" : "") + rest);
    }

    /** {@code 12.500}. */
    public static String grouped(long number) {
        StringBuilder digits = new StringBuilder(Long.toString(number));
        for (int at = digits.length() - 3; at > (number < 0 ? 1 : 0); at -= 3) {
            digits.insert(at, '.');
        }
        return digits.toString();
    }

    /** {@code 820 bytes}, {@code 34 kB}, {@code 1,2 MB}. */
    public static String fileSize(long bytes) {
        if (bytes < 1000) {
            return bytes + " bytes";
        }
        if (bytes < 1_000_000) {
            return Math.round(bytes / 1000.0) + " kB";
        }
        long tenths = Math.round(bytes / 100_000.0);
        return tenths / 10 + (tenths % 10 == 0 ? "" : "," + tenths % 10) + " MB";
    }

    /** {@code 1 actie}, {@code 3 acties}. */
    public static String count(int number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }

    /** A body with its article. */
    public static String body(String word) {
        return BODIES.getOrDefault(word, words(word));
    }

    /** A value of an open list as a label: {@code digiplan-algemeen} becomes {@code Digiplan algemeen}. */
    public static String label(String value) {
        String words = words(value);
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /**
     * A value of an open list in words: {@code digiplan-algemeen} becomes {@code digiplan algemeen}. What holds a capital or a
     * space is already written for people and stays: {@code ICT-team}.
     */
    public static String words(String value) {
        if (value.contains(" ") || !value.equals(value.toLowerCase(Locale.ROOT))) {
            return value;
        }
        String[] parts = value.split("[-_]");
        for (int i = 0; i < parts.length; i++) {
            parts[i] = LABELS.getOrDefault(parts[i], parts[i]);
        }
        return String.join(" ", parts);
    }

    /** {@code a, b en c}. */
    public static String list(List<String> parts) {
        if (parts.size() < 2) {
            return String.join("", parts);
        }
        return String.join(", ", parts.subList(0, parts.size() - 1)) + " en " + parts.get(parts.size() - 1);
    }
}
