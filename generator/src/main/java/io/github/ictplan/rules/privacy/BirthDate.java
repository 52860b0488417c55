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
        List<Hit> hits = new ArrayList<>();
        Columns.below(
                        text,
                        heading -> List.of(heading.split("[^\\p{L}]")).stream().anyMatch(BIRTH::has))
                .stream()
                .filter(Columns.Cell::first)
                .filter(cell -> Dates.at(text, cell.start()).end() == cell.end())
                .forEach(cell -> hits.add(new Hit(cell.start(), cell.end())));
        Set<Integer> behindNames = behindNames(text);
        Set<Integer> told = new HashSet<>();
        hits.forEach(hit -> told.add(hit.start()));
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9' || i > 0 && (Character.isLetterOrDigit(text.charAt(i - 1)) || isJoined(text, i))) {
                continue;
            }
            Dates.Day day = Dates.at(text, i);
            if (day.end() > 0 && !told.contains(i) && isBirth(text, i, day, behindNames.contains(i))) {
                hits.add(new Hit(i, day.end()));
            }
            i = Math.max(i, day.end() - 1);
        }
        hits.sort(Comparator.comparingInt(Hit::start));
        return hits;
    }

    private static boolean isJoined(String text, int at) {
        return ".-/".indexOf(text.charAt(at - 1)) >= 0 && at > 1 && Character.isDigit(text.charAt(at - 2));
    }

    private static boolean isBirth(String text, int at, Dates.Day day, boolean behindName) {
        boolean alive = day.year() == 0 || day.year() >= FIRST;
        int key = wordBefore(text, at);
        if (alive && key >= 0) {
            return !LIMIT.within(text, key, at) && !GROUP.before(text, key, NEAR);
        }
        return behindName && day.year() >= FIRST && day.year() <= LAST;
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
