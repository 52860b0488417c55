package io.github.ictplan.rules.vision;

import io.github.ictplan.language.Months;
import io.github.ictplan.language.Word;
import io.github.ictplan.language.Words;
import io.github.ictplan.rules.WordFile;
import io.github.ictplan.rules.WordList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Finds in a text what ties it to a moment: words such as "momenteel", dates, school years, years, amounts of money, numbers of devices. */
final class Moments {
    private static final WordList TODAY = WordFile.words("tijdwoorden.txt");
    private static final WordList DEVICES = WordFile.words("toestellen.txt");
    private static final Set<String> NUMBERS = Set.of(
            "drie",
            "vier",
            "vijf",
            "zes",
            "zeven",
            "acht",
            "negen",
            "tien",
            "elf",
            "twaalf",
            "dertien",
            "veertien",
            "vijftien",
            "zestien",
            "zeventien",
            "achttien",
            "negentien",
            "twintig",
            "dertig",
            "veertig",
            "vijftig",
            "zestig",
            "zeventig",
            "tachtig",
            "negentig",
            "honderd");

    /** Something that ties to a moment, from {@code start} to before {@code end}. */
    record Moment(Kind kind, int start, int end) {}

    /** What it is, and where in the plan it belongs. */
    enum Kind {
        WORD(Passing.Kind.TODAY, false, "Schrijf wat altijd geldt. Hoe het vandaag is, hoort in de beginsituatie."),
        DATE(Passing.Kind.TODAY, true, "Laat de datum weg. Wanneer iets gebeurt, hoort bij een actie van een doel."),
        MONEY(Passing.Kind.TODAY, false, "Laat het bedrag weg: het hoort in de begroting."),
        YEAR(
                Passing.Kind.FIGURE,
                true,
                "Laat het jaar weg, of zet het bij een meting in de beginsituatie of bij een actie, en link ernaar."),
        DEVICES(
                Passing.Kind.FIGURE,
                false,
                "Laat het aantal weg: het hoort in de infrastructuur. Schrijf hier waarvoor de toestellen dienen.");

        private final Passing.Kind passing;
        private final boolean date;
        private final String hint;

        Kind(Passing.Kind passing, boolean date, String hint) {
            this.passing = passing;
            this.date = date;
            this.hint = hint;
        }

        Passing.Kind passing() {
            return passing;
        }

        /** Whether a sentence about the past may hold it. */
        boolean isDate() {
            return date;
        }

        String hint() {
            return hint;
        }
    }

    private final String text;
    private final List<Word> words;

    private Moments(String text) {
        this.text = text;
        this.words = Words.of(text);
    }

    /** All, in order. */
    static List<Moment> in(String text) {
        List<Moment> found = new ArrayList<>();
        Moments moments = new Moments(text);
        TODAY.in(text, moments.words).forEach(hit -> found.add(new Moment(Kind.WORD, hit.start(), hit.end())));
        moments.figures(found);
        found.sort(Comparator.comparingInt(Moment::start));
        return found;
    }

    private void figures(List<Moment> found) {
        for (int i = 0; i < words.size(); i++) {
            if (isSchoolYear(folded(i))) {
                add(found, Kind.DATE, i, i);
            } else if (isYear(folded(i))) {
                addYear(found, i);
            } else if (isMoney(i)) {
                add(found, Kind.MONEY, i, folded(i + 1).equals("euro") ? i + 1 : i);
            } else if (isNumber(folded(i))) {
                addDevices(found, i);
            }
        }
    }

    /** {@code 1 september 2026} and {@code 1/9/2026} are a date; {@code september 2026} and {@code 2026} a year. */
    private void addYear(List<Moment> found, int at) {
        boolean month = Months.NAMES.contains(folded(at - 1));
        boolean numbers = joined(at, '/') && joined(at - 1, '/');
        if ((month || numbers) && isDay(folded(at - 2))) {
            add(found, Kind.DATE, at - 2, at);
        } else {
            add(found, Kind.YEAR, month ? at - 1 : at, at);
        }
    }

    private void addDevices(List<Moment> found, int at) {
        int device = isAdjective(folded(at + 1)) ? at + 2 : at + 1;
        if (device < words.size() && isDevice(device)) {
            add(found, Kind.DEVICES, at, device);
        }
    }

    private void add(List<Moment> found, Kind kind, int first, int last) {
        found.add(new Moment(kind, words.get(first).start(), words.get(last).end()));
    }

    private String folded(int at) {
        return at >= 0 && at < words.size() ? words.get(at).folded() : "";
    }

    private boolean joined(int at, char sign) {
        return at > 0
                && words.get(at).start() == words.get(at - 1).end() + 1
                && text.charAt(words.get(at).start() - 1) == sign;
    }

    private boolean isDevice(int at) {
        return DEVICES.beginsAt(text, words, at);
    }

    private boolean isMoney(int at) {
        if (!Character.isDigit(text.charAt(words.get(at).start()))) {
            return false;
        }
        int before = words.get(at).start() - 1;
        while (before >= 0 && Character.isSpaceChar(text.charAt(before))) {
            before--;
        }
        return folded(at + 1).equals("euro") || before >= 0 && text.charAt(before) == '€';
    }

    private static boolean isYear(String word) {
        return word.length() == 4 && isDigits(word) && (word.startsWith("19") || word.startsWith("20"));
    }

    private static boolean isSchoolYear(String word) {
        return word.length() == 9 && word.charAt(4) == '-' && isYear(word.substring(0, 4)) && isYear(word.substring(5));
    }

    private static boolean isDay(String word) {
        return !word.isEmpty() && word.length() <= 2 && isDigits(word);
    }

    /** More than two: "met twee aan een laptop" counts children. */
    private static boolean isNumber(String word) {
        return NUMBERS.contains(word) || word.length() <= 4 && isDigits(word) && !word.equals("1") && !word.equals("2");
    }

    private static boolean isDigits(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) < '0' || word.charAt(i) > '9') {
                return false;
            }
        }
        return !word.isEmpty();
    }

    private static boolean isAdjective(String word) {
        return word.length() > 3 && word.endsWith("e");
    }
}
