package io.github.ictplan.rules.privacy;

import java.util.ArrayList;
import java.util.List;

/** IBAN of any country (ISO 13616), the Belgian form of before 2014, and the number on a payment card (ISO/IEC 7812). */
final class AccountNumber implements Scan {
    /** Country and length: the SWIFT registry of IBAN formats. */
    private static final String LENGTHS =
            "AD24AE23AL28AT20AZ28BA20BE16BG22BH22BR29BY28CH21CR22CY28CZ24DE22DK18DO28EE20EG29ES24FI18FO18FR27GB22GE22"
                    + "GI23GL18GR27GT28HR21HU28IE22IL23IQ23IS26IT27JO30KW30KZ20LB28LC32LI21LT20LU20LV21LY25MC27MD24ME22MK19MR27MT31MU30NL18"
                    + "NO15PK24PL28PS29PT25QA29RO24RS22SA24SC31SE24SI19SK24SM27ST25SV28TL23TN24TR26UA29VA22VG24XK20";

    @Override
    public List<Hit> in(String text) {
        List<Hit> hits = new ArrayList<>();
        DigitGroups groups = new DigitGroups(text);
        for (int i = 0; i < text.length(); i++) {
            int end = Character.isLetter(text.charAt(i)) ? iban(text, i) : number(text, i, groups);
            if (end > 0) {
                hits.add(new Hit(i, end));
                i = end - 1;
            }
        }
        return hits;
    }

    /** The end of an IBAN that begins at an offset, or -1. */
    private static int iban(String text, int start) {
        int length = mayBegin(text, start) ? length(text, start) : 0;
        if (length == 0) {
            return -1;
        }
        int rest = 0;
        int read = 0;
        int at = start;
        StringBuilder letters = new StringBuilder();
        while (read < length && at < text.length()) {
            char c = text.charAt(at);
            boolean gap = read >= 2 && isGap(c);
            if (gap && at + 1 < text.length() && isSign(text.charAt(at + 1))) {
                at++;
                continue;
            }
            if (!isSign(c) || read >= 2 && read < 4 && !isDigit(c)) {
                return -1;
            }
            letters.append(Character.toUpperCase(c));
            read++;
            at++;
        }
        boolean whole = read == length && (at >= text.length() || !isSign(text.charAt(at)));
        for (int i = 0; whole && i < length; i++) {
            int value = Character.digit(letters.charAt((i + 4) % length), 36);
            rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
        }
        return whole && rest == 1 ? at : -1;
    }

    /** A country and two digits behind it are few of the words of a text. */
    private static boolean mayBegin(String text, int start) {
        if (start + 4 >= text.length() || start > 0 && Character.isLetterOrDigit(text.charAt(start - 1))) {
            return false;
        }
        char third = text.charAt(start + 2);
        return isDigit(third) || isGap(third);
    }

    private static int length(String text, int start) {
        char first = Character.toUpperCase(text.charAt(start));
        char second = Character.toUpperCase(text.charAt(start + 1));
        for (int i = 0; i < LENGTHS.length(); i += 4) {
            if (LENGTHS.charAt(i) == first && LENGTHS.charAt(i + 1) == second) {
                return Integer.parseInt(LENGTHS.substring(i + 2, i + 4));
            }
        }
        return 0;
    }

    private static int number(String text, int start, DigitGroups groups) {
        char c = text.charAt(start);
        if (!isDigit(c) || !groups.startsAt(start)) {
            return -1;
        }
        int count = groups.read(start, 16);
        boolean belgian = count >= 12 && groups.groupAfter(0, 12) == 3 && groups.groupAfter(3, 12) == 7;
        if (belgian && groups.endsAfter(11) && groups.number(10, 2) == check(groups.modulo97(10))) {
            return groups.end(11);
        }
        boolean card = count == 16 && "3456".indexOf(c) >= 0 || count == 16 && c == '2' && groups.digit(1) >= '2';
        return card && groups.gapsOnlyAt(16, "eim") && groups.endsAfter(15) && luhn(groups) ? groups.end() : -1;
    }

    private static int check(int rest) {
        return rest == 0 ? 97 : rest;
    }

    private static boolean luhn(DigitGroups groups) {
        int sum = 0;
        for (int i = 0; i < 16; i++) {
            int digit = groups.digit(i) - '0';
            int twice = digit * 2 > 9 ? digit * 2 - 9 : digit * 2;
            sum += i % 2 == 0 ? twice : digit;
        }
        return sum % 10 == 0 && groups.groupAfter(0, 16) == 4;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isGap(char c) {
        return c == ' ' || c == '.' || c == '-' || c == '\n';
    }

    private static boolean isSign(char c) {
        return isDigit(c) || c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
    }
}
