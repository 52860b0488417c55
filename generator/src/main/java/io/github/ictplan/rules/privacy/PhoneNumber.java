package io.github.ictplan.rules.privacy;

import java.util.ArrayList;
import java.util.List;

/**
 * Numbers at which one person answers: every mobile number, and a fixed one that no word near it gives to the school or another organisation. Belgian
 * numbers as the numbering plan of the BIPT has them; of other countries any number with its {@code +}.
 */
final class PhoneNumber implements Scan {
    /** Zones of three digits; those of two are 02, 03, 04 and 09. */
    private static final Words ZONES = Words.of(
            "010 011 012 013 014 015 016 019 050 051 052 053 054 055 056 057 058 059 060 061 063 064 065 067 068"
                    + " 069 071 080 081 082 083 084 085 086 087 089");

    private static final Words PRIVATE = Words.of(
            "thuis privé prive thuisnummer mama papa moeder vader ouder oma opa noodcontact gsm privénummer privenummer");
    private static final Words PHONE =
            Words.of("tel telefoon telefoonnummer gsm nummer bel bellen bereikbaar mobiel whatsapp fax");
    private static final Words COMPANY = Words.of("ondernemingsnummer kbo btw be rpr vat ondernemingsnr btwnummer");
    private static final Words ORGANISATIONS = Words.shipped("organisaties.txt");
    private static final int NEAR = 70;
    private static final int BEHIND = 45;

    private record Number(int end, boolean mobile) {}

    @Override
    public List<Hit> in(String text) {
        List<Hit> hits = new ArrayList<>();
        DigitGroups groups = new DigitGroups(text);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != '+' && c != '0' || !starts(text, i, groups)) {
                continue;
            }
            Number number = c == '+' ? international(text, i, groups) : national(text, i, groups);
            if (number.end() > 0 && (number.mobile() || isPrivate(text, i, number.end()))) {
                hits.add(new Hit(i, number.end()));
            }
            i = Math.max(i, number.end() - 1);
        }
        return hits;
    }

    private static boolean starts(String text, int at, DigitGroups groups) {
        return groups.startsAt(at) || at > 3 && text.startsWith("tel:", at - 4);
    }

    private static boolean isPrivate(String text, int start, int end) {
        if (PRIVATE.before(text, start, NEAR / 2)) {
            return true;
        }
        return !ORGANISATIONS.before(text, start, NEAR) && !ORGANISATIONS.after(text, end, BEHIND);
    }

    private static Number national(String text, int at, DigitGroups groups) {
        if (text.startsWith("0032", at)) {
            return belgian(text, at, at + 4, groups);
        }
        int count = groups.read(at, 10);
        if (count == 10 && isMobile(groups, 0) && groups.endsAfter(9) && !isCompany(text, at, groups)) {
            return new Number(groups.end(), true);
        }
        boolean whole = count >= 9 && groups.endsAfter(8) && isFixed(groups, text, at);
        return new Number(whole ? groups.end(8) : -1, false);
    }

    /** 0455, 0456, 046x … 049x; a group of four, or of three where 0 was left out. */
    private static boolean isMobile(DigitGroups groups, int zero) {
        char third = groups.digit(2 - zero);
        return groups.digit(1 - zero) == '4'
                && third >= '5'
                && groups.gapsOnlyAt(10 - zero, zero == 0 ? "efghi" : "defgh");
    }

    /** The number of an enterprise has the form 0xxx.xxx.xxx and begins with 04 as often as not. */
    private static boolean isCompany(String text, int at, DigitGroups groups) {
        boolean checks = groups.number(8, 2) == 97 - groups.modulo97(8);
        boolean form = groups.groupAfter(0, 10) == 4 && text.charAt(at + 4) == '.' && groups.groupAfter(4, 10) == 3;
        return COMPANY.before(text, at, 30) || checks && form;
    }

    private static boolean isFixed(DigitGroups groups, String text, int at) {
        int zone = "2349".indexOf(groups.digit(1)) >= 0 ? 2 : ZONES.has(groups.digits(3)) ? 3 : 0;
        int first = groups.groupAfter(0, 9);
        if (zone == 0 || first != zone && first != 9) {
            return false;
        }
        if (first == 9) {
            return PHONE.before(text, at, 30) || at > 3 && text.startsWith("tel:", at - 4);
        }
        return isInGroups(groups, zone, 9);
    }

    /** Whether the rest is one group, or groups of two and three. */
    private static boolean isInGroups(DigitGroups groups, int from, int length) {
        int at = from;
        while (at < length) {
            int size = groups.groupAfter(at, length);
            if (size != 2 && size != 3 && !(at == from && size == length - from)) {
                return false;
            }
            at += size;
        }
        return true;
    }

    private static Number international(String text, int plus, DigitGroups groups) {
        if (text.startsWith("32", plus + 1)) {
            return belgian(text, plus, plus + 3, groups);
        }
        if (plus + 1 >= text.length() || text.charAt(plus + 1) < '1' || text.charAt(plus + 1) > '9') {
            return new Number(-1, false);
        }
        int count = groups.read(plus + 1, 15);
        boolean plausible = count >= 9 && count <= 14 && groups.endsAfter(count - 1);
        return new Number(plausible ? groups.end() : -1, false);
    }

    private static Number belgian(String text, int start, int behindCode, DigitGroups groups) {
        int at = behindCode;
        while (at < text.length() && at < behindCode + 6 && " ()0.-/".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        if (at >= text.length() || text.charAt(at) < '1' || text.charAt(at) > '9') {
            return new Number(-1, false);
        }
        int count = groups.read(at, 9);
        if (count == 9 && isMobile(groups, 1) && groups.endsAfter(8)) {
            return new Number(groups.end(), true);
        }
        boolean fixed = count >= 8 && groups.endsAfter(7) && start < at;
        return new Number(fixed ? groups.end(7) : -1, false);
    }
}
