package io.github.ictplan.report;

import java.util.ArrayList;
import java.util.List;

/** Regular expressions for the digits of a whole number. */
final class Digits {
    private Digits() {}

    /** What matches the numbers from {@code least} to {@code most}, both 0 or more, without zeros in front. */
    static String between(int least, int most) {
        List<String> choices = new ArrayList<>();
        long from = least;
        while (from <= most) {
            String low = String.valueOf(from);
            long last = Math.min(most, Long.parseLong("9".repeat(low.length())));
            choices.add(sameLength(low, String.valueOf(last)));
            from = last + 1;
        }
        return choice(choices);
    }

    private static String sameLength(String low, String high) {
        int rest = low.length() - 1;
        if (low.isEmpty()) {
            return "";
        }
        char first = low.charAt(0);
        char last = high.charAt(0);
        if (low.equals(first + "0".repeat(rest)) && high.equals(last + "9".repeat(rest))) {
            return range(first, last) + any(rest);
        }
        if (first == last) {
            return first + sameLength(low.substring(1), high.substring(1));
        }
        List<String> choices = new ArrayList<>();
        choices.add(first + sameLength(low.substring(1), "9".repeat(rest)));
        if (last - first > 1) {
            choices.add(range((char) (first + 1), (char) (last - 1)) + any(rest));
        }
        choices.add(last + sameLength("0".repeat(rest), high.substring(1)));
        return choice(choices);
    }

    private static String range(char first, char last) {
        return first == last ? String.valueOf(first) : "[" + first + "-" + last + "]";
    }

    private static String any(int count) {
        return count == 0 ? "" : "[0-9]" + (count == 1 ? "" : "{" + count + "}");
    }

    private static String choice(List<String> choices) {
        return choices.size() == 1 ? choices.get(0) : "(?:" + String.join("|", choices) + ")";
    }
}
