package io.github.ictplan.rules.privacy;

/** Reads digits in groups, with a space, point, slash or hyphen between them. Used again for each place, so that a text full of digits costs little. */
final class DigitGroups {
    private static final int MOST = 24;
    private static final int LONGEST_GAP = 3;

    private final String text;
    private final char[] digits = new char[MOST];
    /** For each digit, the offset behind it. */
    private final int[] ends = new int[MOST];
    /** How many digits stood before each gap. */
    private final int[] gaps = new int[MOST];

    private int count;
    private int groups;

    DigitGroups(String text) {
        this.text = text;
    }

    /** Whether nothing before an offset can belong to the same number or word. */
    boolean startsAt(int at) {
        if (at == 0) {
            return true;
        }
        char before = text.charAt(at - 1);
        boolean joined = ".-/:".indexOf(before) >= 0 && at > 1 && isDigit(at - 2);
        return !Character.isLetterOrDigit(before) && before != '_' && !joined;
    }

    /** Reads up to {@code most} digits from an offset; returns how many there were. */
    int read(int start, int most) {
        count = 0;
        groups = 0;
        int at = start;
        while (count < most && at < text.length()) {
            if (isDigit(at)) {
                digits[count] = text.charAt(at);
                ends[count++] = ++at;
                continue;
            }
            int next = overGap(at);
            if (next < 0) {
                break;
            }
            gaps[groups++] = count;
            at = next;
        }
        if (groups > 0 && gaps[groups - 1] == count) {
            groups--;
        }
        return count;
    }

    private int overGap(int at) {
        int signs = 0;
        for (int i = at; i < Math.min(text.length(), at + LONGEST_GAP + 1); i++) {
            char c = text.charAt(i);
            if (isDigit(i)) {
                return i;
            }
            signs += c == ' ' || c == '\n' ? 0 : 1;
            if (" \n.-/".indexOf(c) < 0 || signs > 1) {
                return -1;
            }
        }
        return -1;
    }

    /** The first {@code length} digits. */
    String digits(int length) {
        return new String(digits, 0, length);
    }

    char digit(int index) {
        return digits[index];
    }

    /** The offset behind the digit with an index. */
    int end(int index) {
        return ends[index];
    }

    /** The offset behind the last digit. */
    int end() {
        return ends[count - 1];
    }

    /** Whether every gap before digit {@code length} comes after one of these numbers of digits. */
    boolean gapsOnlyAt(int length, String allowed) {
        for (int i = 0; i < groups; i++) {
            if (gaps[i] < length && allowed.indexOf((char) ('a' + gaps[i])) < 0) {
                return false;
            }
        }
        return true;
    }

    /** How many digits the group that begins after {@code from} digits has, within the first {@code length}. */
    int groupAfter(int from, int length) {
        int end = length;
        for (int i = groups - 1; i >= 0; i--) {
            if (gaps[i] > from && gaps[i] < length) {
                end = gaps[i];
            }
        }
        return end - from;
    }

    /** Whether the number may end behind the digit with an index: no letter, digit or joined digit follows. */
    boolean endsAfter(int index) {
        int end = ends[index];
        if (end >= text.length()) {
            return true;
        }
        char next = text.charAt(end);
        boolean joined = ".-/:".indexOf(next) >= 0 && end + 1 < text.length() && isDigit(end + 1);
        return !Character.isLetterOrDigit(next) && next != '%' && !joined;
    }

    /** The rest after division of the first {@code length} digits, as one number. */
    int modulo97(int length) {
        int rest = 0;
        for (int i = 0; i < length; i++) {
            rest = (rest * 10 + digits[i] - '0') % 97;
        }
        return rest;
    }

    int number(int from, int length) {
        int number = 0;
        for (int i = from; i < from + length; i++) {
            number = number * 10 + digits[i] - '0';
        }
        return number;
    }

    private boolean isDigit(int at) {
        return text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }
}
