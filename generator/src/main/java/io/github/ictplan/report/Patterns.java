package io.github.ictplan.report;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Regular expressions for what schools type, in the dialect that Java and JavaScript share. */
final class Patterns {
    static final String AMOUNT = "[0-9]{1,10}(?:\\.[0-9]{1,2})?";

    private static final String LEAP_YEAR =
            "(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)";

    /** A day of the calendar, 29 February in leap years only. */
    static final String DAY = "(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])"
            + "|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|" + LEAP_YEAR + "-02-29)";

    /** Two years that follow each other. */
    static final String YEAR = year();

    /** A school year, or two days of which the second is not before the first. */
    static final String TERM = "(?:" + YEAR + "|" + notBackwards() + DAY + "\\s*/\\s*" + DAY + ")";

    private Patterns() {}

    /** A pattern for a whole text, which may be blank; spaces around it do not count. */
    static String whole(String pattern) {
        return "^\\s*(?:" + pattern + ")?\\s*$";
    }

    /** Years that share their first digits, and count on in the rest: 2026-2027, 2029-2030, 2099-2100, 1999-2000. */
    private static String year() {
        return "(?:" + IntStream.rangeClosed(0, 3).mapToObj(Patterns::carry).collect(Collectors.joining("|")) + ")";
    }

    /** @param nines digits 9 at the end of the first year, which the next turns to 0 */
    private static String carry(int nines) {
        String group = "y" + nines;
        String shared = nines == 3 ? "" : "(?<" + group + ">[0-9]{" + (3 - nines) + "})";
        String again = nines == 3 ? "" : "\\k<" + group + ">";
        String steps = IntStream.range(0, 9)
                .mapToObj(digit -> digit + "9".repeat(nines) + "-" + again + (digit + 1) + "0".repeat(nines))
                .collect(Collectors.joining("|"));
        return shared + "(?:" + steps + ")";
    }

    /** Refuses two days of which the first differing digit is the larger one in the first. */
    private static String notBackwards() {
        String steps = IntStream.rangeClosed(1, 9)
                .mapToObj(digit -> digit + "[0-9-]*\\s*/\\s*\\k<same>[0-" + (digit - 1) + "]")
                .collect(Collectors.joining("|"));
        return "(?!(?<same>[0-9-]*)(?:" + steps + "))";
    }
}
