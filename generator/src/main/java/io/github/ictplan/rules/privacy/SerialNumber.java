package io.github.ictplan.rules.privacy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/** Numbers by which one device or one licence is known: whoever has them can claim it. Found by the word before them, or by the form of a licence key. */
final class SerialNumber implements Scan {
    private static final Words NUMBERS = Words.of(
            "serienummer serienummers serienr serial serialnumber sn imei imeinummer servicetag toestelnummer hardwarenummer productnummer");
    private static final Words KEYS = Words.of(
            "licentiesleutel licentiecode licentienummer activatiecode activeringscode activatiesleutel productsleutel productcode"
                    + " productkey licencekey licensekey registratiecode key licence license");

    /** A school year or a date. */
    private static final Pattern YEARS = Pattern.compile("(?:19|20)\\d\\d-\\d\\d(?:\\d\\d|-\\d\\d)");

    @Override
    public List<Hit> in(String text) {
        List<Hit> hits = new ArrayList<>();
        KeyedValue.all(
                        text.replace("S/N", "S n").replace("s/n", "s n"),
                        word -> NUMBERS.has(word) || KEYS.has(word) || isN(word))
                .stream()
                .filter(value -> !isN(value.key()) || isSlashed(text, value.keyStart()))
                .filter(value -> isOne(value, text))
                .forEach(value -> hits.add(new Hit(value.start(), value.end())));
        Columns.below(text, heading -> isHeading(heading)).stream()
                .filter(cell -> cell.end() - cell.start() < 50 && isNumber(text.substring(cell.start(), cell.end()), 6))
                .forEach(cell -> hits.add(new Hit(cell.start(), cell.end())));
        licences(text, hits);
        hits.sort(Comparator.comparingInt(Hit::start).thenComparingInt(Hit::end));
        return apart(hits);
    }

    private static boolean isN(String word) {
        return word.equals("n");
    }

    private static boolean isSlashed(String text, int at) {
        return at > 1 && text.regionMatches(true, at - 2, "S/N", 0, 3);
    }

    private static boolean isHeading(String heading) {
        return heading.equals("s/n") || Columns.hasWord(heading, w -> NUMBERS.has(w) || KEYS.has(w) && w.length() > 7);
    }

    private static boolean isOne(KeyedValue keyed, String text) {
        return isNumber(keyed.value(text), keyed.key().length() < 4 || KEYS.has(keyed.key()) ? 8 : 6);
    }

    /** Letters and digits, at least one of these, or a row of ten digits or more. */
    private static boolean isNumber(String value, int least) {
        int digits = 0;
        int letters = 0;
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            digits += Character.isDigit(c) ? 1 : 0;
            letters += Character.isUpperCase(c) || Character.isLowerCase(c) ? 1 : 0;
            if (!Character.isLetterOrDigit(c) && c != '-' && c != '/' && c != '.') {
                return false;
            }
        }
        return digits + letters >= least
                && (digits >= 2 && letters >= 1 || digits >= 8)
                && !YEARS.matcher(value).matches();
    }

    /** Five groups of five: how Microsoft and many others write a licence key. */
    private static void licences(String text, List<Hit> hits) {
        for (int i = text.indexOf('-'); i >= 0; i = text.indexOf('-', i + 1)) {
            int start = i - 5;
            if (start < 0 || start > 0 && isSign(text.charAt(start - 1)) || start + 29 > text.length()) {
                continue;
            }
            boolean form = start + 29 == text.length() || !isSign(text.charAt(start + 29));
            boolean letter = false;
            boolean digit = false;
            for (int j = 0; form && j < 29; j++) {
                char c = text.charAt(start + j);
                form = j % 6 == 5 ? c == '-' : Character.isDigit(c) || c >= 'A' && c <= 'Z';
                letter |= Character.isLetter(c);
                digit |= Character.isDigit(c);
            }
            if (form && letter && digit) {
                hits.add(new Hit(start, start + 29));
            }
        }
    }

    private static boolean isSign(char c) {
        return Character.isLetterOrDigit(c) || c == '-';
    }

    private static List<Hit> apart(List<Hit> hits) {
        List<Hit> apart = new ArrayList<>();
        for (Hit hit : hits) {
            if (apart.isEmpty() || apart.get(apart.size() - 1).end() <= hit.start()) {
                apart.add(hit);
            }
        }
        return apart;
    }
}
