package io.github.ictplan.rules.privacy;

import java.util.Locale;

/** Reads a whole date as people write it: {@code 12/03/2015}, {@code 12-3-15}, {@code 2015-03-12}, {@code 12 maart 2015}. */
final class Dates {
    private static final Words MONTHS =
            Words.of("januari februari maart april mei juni juli augustus september oktober november december"
                    + " jan feb mrt apr jun jul aug sep sept okt nov dec");

    /**
     * A date.
     *
     * @param year 0 where only two digits were given
     */
    record Day(int end, int year) {}

    private final String text;
    private int at;

    private Dates(String text, int at) {
        this.text = text;
        this.at = at;
    }

    /** The date that begins at an offset; its end is -1 if there is none. */
    static Day at(String text, int start) {
        Dates dates = new Dates(text, start);
        int first = dates.number(4);
        int length = dates.at - start;
        if (length == 4) {
            return dates.isoAfter(first);
        }
        return length == 0 || first < 1 || first > 31 ? none() : dates.afterDay();
    }

    private static Day none() {
        return new Day(-1, 0);
    }

    private Day isoAfter(int year) {
        int month = sign("-/.") ? number(2) : 0;
        int day = month >= 1 && month <= 12 && sign("-/.") ? number(2) : 0;
        return day >= 1 && day <= 31 && isEnd() ? new Day(at, year) : none();
    }

    private Day afterDay() {
        if (sign("-/.")) {
            skipSpace();
            int month = number(2);
            boolean joined = month >= 1 && month <= 12 && sign("-/.");
            skipSpace();
            return joined ? year() : none();
        }
        skipSpace();
        int start = at;
        while (at < text.length() && at < start + 12 && Character.isLetter(text.charAt(at))) {
            at++;
        }
        boolean month = MONTHS.has(text.substring(start, at).toLowerCase(Locale.ROOT));
        sign(".");
        skipSpace();
        return month ? year() : none();
    }

    private Day year() {
        int start = at;
        int year = number(4);
        int length = at - start;
        return (length == 4 || length == 2) && isEnd() ? new Day(at, length == 4 ? year : 0) : none();
    }

    private int number(int most) {
        int number = 0;
        int start = at;
        while (at < text.length() && at < start + most && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            number = number * 10 + text.charAt(at++) - '0';
        }
        return number;
    }

    private boolean sign(String signs) {
        boolean there = at < text.length() && signs.indexOf(text.charAt(at)) >= 0;
        at += there ? 1 : 0;
        return there;
    }

    private void skipSpace() {
        at += at < text.length() && text.charAt(at) == ' ' ? 1 : 0;
    }

    private boolean isEnd() {
        return at >= text.length() || !Character.isLetterOrDigit(text.charAt(at));
    }
}
