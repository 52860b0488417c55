package io.github.ictplan.rules.privacy;

import io.github.ictplan.rules.privacy.KeyedValue.Join;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/** What opens something: passwords, codes of doors and alarms, and what stands before the {@code @} of an address. Not advice on passwords. */
final class Password implements Scan {
    private static final Words DOORS = Words.of(
            "deur voordeur achterdeur alarm alarminstallatie poort schoolpoort kluis sleutelkluis sleutelkastje kast kar laptopkar slot"
                    + " hangslot serverlokaal serverruimte inbraakalarm cijferslot gsm tablet ipad tablets ipads toestel toestellen berging lokaal hek fietsenstalling");

    private static final int REACH = 200;

    @Override
    public List<Hit> in(String text) {
        List<Hit> hits = new ArrayList<>();
        KeyedValue.all(text, word -> SecretWords.isPassword(word) || SecretWords.isCode(word)).stream()
                .filter(value -> isSecret(value, text))
                .forEach(value -> hits.add(new Hit(value.start(), value.end())));
        Columns.below(text, anyWord(SecretWords::isOfColumn)).stream()
                .filter(cell -> SecretValue.of(text, cell.start(), cell.end()).isCell())
                .forEach(cell -> hits.add(new Hit(cell.start(), cell.end())));
        Columns.below(text, anyWord(word -> SecretWords.isCode(word) && !word.equals("code"))).stream()
                .filter(cell -> SecretValue.of(text, cell.start(), cell.end()).isNumber())
                .forEach(cell -> hits.add(new Hit(cell.start(), cell.end())));
        hits.addAll(Credentials.in(text));
        return apart(hits);
    }

    private static Predicate<String> anyWord(Predicate<String> test) {
        return heading -> Columns.hasWord(heading, test);
    }

    private static boolean isSecret(KeyedValue keyed, String text) {
        SecretValue value = SecretValue.of(text, keyed.start(), keyed.end());
        if (SecretWords.isCode(keyed.key())) {
            return value.isNumber()
                            && (!keyed.key().equals("code") || isOfDoor(keyed, text))
                            && keyed.join() != Join.CELL
                    || !keyed.key().equals("code") && value.isStrong() && keyed.join() == Join.COLON;
        }
        return switch (keyed.join()) {
            case COLON -> value.isStrong() || isSole(keyed, value, text);
            case IS, FAR_COLON -> value.isStrong() || keyed.isQuoted(text) && value.isWord();
            case CELL -> value.isStrong() && !isHeading(text, keyed.end());
            case NEXT ->
                keyed.isQuoted(text)
                        ? value.isStrong() || value.isWord() && isCodeMark(text, keyed.start())
                        : value.isMixed();
        };
    }

    private static boolean isCodeMark(String text, int start) {
        return text.charAt(start - 1) == '`';
    }

    private static boolean isOfDoor(KeyedValue keyed, String text) {
        return DOORS.before(text, keyed.keyStart(), 30)
                || DOORS.within(text, keyed.keyStart(), keyed.start())
                || DOORS.after(text, keyed.end(), 25);
    }

    /** One word behind a colon, and nothing more on the line or in the cell: that is no explanation, unless it is a word of explanations. */
    private static boolean isSole(KeyedValue keyed, SecretValue value, String text) {
        if (!value.isWord() || SecretWords.isVague(keyed.key())) {
            return false;
        }
        int at = keyed.end();
        while (at < text.length() && at < keyed.end() + 6 && " `\"”’.".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        boolean alone = at >= text.length() || "\n|;,)".indexOf(text.charAt(at)) >= 0;
        return alone && !isInHeading(text, keyed.keyStart());
    }

    private static boolean isInHeading(String text, int at) {
        int start = at;
        while (start > 0 && start > at - REACH && text.charAt(start - 1) != '\n') {
            start--;
        }
        return text.charAt(start) == '#';
    }

    /** Whether a line of hyphens below it makes this the head of a table. */
    private static boolean isHeading(String text, int at) {
        int next = at;
        while (next < text.length() && next < at + REACH && text.charAt(next) != '\n') {
            next++;
        }
        int stop = Math.min(text.length(), next + 5);
        while (next < stop && "\n |".indexOf(text.charAt(next)) >= 0) {
            next++;
        }
        return next < text.length() && "-:".indexOf(text.charAt(next)) >= 0;
    }

    private static List<Hit> apart(List<Hit> hits) {
        List<Hit> apart = new ArrayList<>();
        hits.sort(Comparator.comparingInt(Hit::start).thenComparingInt(Hit::end));
        for (Hit hit : hits) {
            if (apart.isEmpty() || apart.get(apart.size() - 1).end() <= hit.start()) {
                apart.add(hit);
            }
        }
        return apart;
    }
}
