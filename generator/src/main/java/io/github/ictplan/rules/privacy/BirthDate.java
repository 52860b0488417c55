package io.github.ictplan.rules.privacy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The day on which somebody who may be alive was born: behind a word of birth, below one, or right behind a name. Not the days of a rule on ages. */
final class BirthDate implements Scan {
    private static final Words BIRTH = Words.of(
            "geboren geboortedatum geboortedata geb geboortedag gebdat verjaardag birthdate dob geboorte gebdatum");
    private static final Words LIMIT = Words.of("voor vóór na tot tussen vanaf uiterlijk sinds");
    private static final Words GROUP = Words.of("alle kinderen wie leerlingen kleuters peuters wet decreet");
    /** Nobody who is at school, works there or has a child there was born outside these years. */
    private static final int FIRST = 1925;

    /** Behind a name alone, a later date is more likely the day of a meeting. */
    private static final int LAST = 2021;

    private static final int NEAR = 30;

    @Override
    public List<Hit> in(String text) {
        List<Day> days = days(text);
        if (days.isEmpty()) {
            return List.of();
        }
        List<Hit> hits = new ArrayList<>();
        Set<Integer> told = new HashSet<>();
        for (Columns.Cell cell : Columns.below(text, heading -> Columns.hasWord(heading, BIRTH::has))) {
            if (cell.first() && Dates.at(text, cell.start()).end() == cell.end()) {
                hits.add(new Hit(cell.start(), cell.end()));
                told.add(cell.start());
            }
        }
        Set<Integer> behindNames = days.stream().anyMatch(Day::mayFollowName) ? behindNames(text) : Set.of();
        for (Day day : days) {
            if (!told.contains(day.start()) && isBirth(text, day, behindNames.contains(day.start()))) {
                hits.add(new Hit(day.start(), day.end()));
            }
        }
        hits.sort(Comparator.comparingInt(Hit::start));
        return hits;
    }

    /** A date in the text; its year is 0 where only two digits were given. */
    private record Day(int start, int end, int year) {
        boolean mayBeOfBirth() {
            return year == 0 || year >= FIRST;
        }

        boolean mayFollowName() {
            return year >= FIRST && year <= LAST;
        }
    }

    private static List<Day> days(String text) {
        List<Day> days = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9' || i > 0 && (Character.isLetterOrDigit(text.charAt(i - 1)) || isJoined(text, i))) {
                continue;
            }
            Dates.Day day = Dates.at(text, i);
            if (day.end() > 0) {
                days.add(new Day(i, day.end(), day.year()));
                i = day.end() - 1;
            }
        }
        return days;
    }

    private static boolean isJoined(String text, int at) {
        return ".-/".indexOf(text.charAt(at - 1)) >= 0 && at > 1 && Character.isDigit(text.charAt(at - 2));
    }

    private static boolean isBirth(String text, Day day, boolean behindName) {
        int at = day.start();
        int key = day.mayBeOfBirth() ? wordBefore(text, at) : -1;
        return key >= 0
                ? !LIMIT.within(text, key, at) && !GROUP.before(text, key, NEAR)
                : behindName && day.mayFollowName();
    }

    /** Where the word of birth before a date begins, or -1. */
    private static int wordBefore(String text, int at) {
        for (int i = at - 1; i >= 0 && i > at - NEAR && text.charAt(i) != '\n'; i--) {
            if (text.charAt(i) == '°') {
                return i;
            }
            boolean begins = Character.isLetter(text.charAt(i)) && (i == 0 || !Character.isLetter(text.charAt(i - 1)));
            int end = i;
            while (begins && end < at && Character.isLetter(text.charAt(end))) {
                end++;
            }
            if (begins && BIRTH.has(text.substring(i, end).toLowerCase(Locale.ROOT))) {
                return i;
            }
        }
        return -1;
    }

    /** Where a date may begin with no more than a border or a bracket between it and a name. */
    private static Set<Integer> behindNames(String text) {
        Set<Integer> places = new HashSet<>();
        for (PersonNames.Name name : PersonNames.in(text)) {
            int at = name.end();
            while (at < text.length() && at < name.end() + 6 && " (,;|:-".indexOf(text.charAt(at)) >= 0) {
                at++;
            }
            if (name.known() && name.words() > 1) {
                places.add(at);
            }
        }
        return places;
    }
}
