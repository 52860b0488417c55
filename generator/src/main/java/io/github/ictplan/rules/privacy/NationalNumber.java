package io.github.ictplan.rules.privacy;

import java.util.ArrayList;
import java.util.List;

/**
 * The Belgian rijksregisternummer and the BIS number: birth date, serial number, and two digits that check the nine before them, with a 2 before those
 * for who was born in 2000 or later (Royal Decree of 3 April 1984; BIS: month plus 20 or 40).
 */
final class NationalNumber implements Scan {
    private static final int LENGTH = 11;
    /** Gaps after 2, 4, 6 and 9 digits. */
    private static final String GAPS = "cegj";

    @Override
    public List<Hit> in(String text) {
        List<Hit> hits = new ArrayList<>();
        DigitGroups groups = new DigitGroups(text);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9' || !groups.startsAt(i) || i > 0 && text.charAt(i - 1) == '+') {
                continue;
            }
            if (groups.read(i, LENGTH) == LENGTH && isOne(groups)) {
                hits.add(new Hit(i, groups.end()));
                i = groups.end() - 1;
            }
        }
        return hits;
    }

    private static boolean isOne(DigitGroups groups) {
        return groups.gapsOnlyAt(LENGTH, GAPS) && groups.endsAfter(LENGTH - 1) && isDate(groups) && checks(groups);
    }

    /** Month and day are 0 where nobody knows them. */
    private static boolean isDate(DigitGroups groups) {
        int month = groups.number(2, 2);
        int serial = groups.number(6, 3);
        boolean plausible = month <= 12 || month >= 20 && month <= 32 || month >= 40 && month <= 52;
        return plausible && groups.number(4, 2) <= 31 && serial >= 1 && serial <= 998;
    }

    private static boolean checks(DigitGroups groups) {
        int check = groups.number(9, 2);
        int rest = groups.modulo97(9);
        int restSince2000 = (2 * powerOfTen9() + rest) % 97;
        return check == 97 - rest || check == 97 - restSince2000;
    }

    private static int powerOfTen9() {
        return 1_000_000_000 % 97;
    }
}
