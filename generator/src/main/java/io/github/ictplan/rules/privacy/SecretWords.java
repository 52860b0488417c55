package io.github.ictplan.rules.privacy;

import java.util.List;

/** Words that are followed by what opens something. */
final class SecretWords {
    private static final List<String> PASSWORDS = List.of(
            "wachtwoord",
            "paswoord",
            "password",
            "passwd",
            "passwoord",
            "passphrase",
            "passwort",
            "wachtzin",
            "netwerksleutel",
            "wifisleutel",
            "beveiligingssleutel",
            "wifipas",
            "wachtwoorden",
            "paswoorden",
            "passwords",
            "wachtw",
            "pasw");
    private static final Words SHORT =
            Words.of("pwd pw ww psk pass passcode apikey secret token sleutel geheimsleutel");
    private static final Words VAGUE = Words.of("sleutel token secret pass wachtwoorden paswoorden passwords");
    private static final Words SINGLE = Words.of("sleutel token secret pass");
    private static final Words CODES = Words.of(
            "code pin pincode pinnummer alarmcode deurcode toegangscode poortcode kluiscode sleutelkluiscode inbraakcode wificode"
                    + " ontgrendelcode ontgrendelingscode beveiligingscode schermcode badgecode inlogcode slotcode sleutelcode noodcode hoofdcode mastercode"
                    + " beheercode installateurscode gebruikerscode");

    private SecretWords() {}

    static boolean isPassword(String word) {
        if (word.length() < 2) {
            return false;
        }
        char last = word.charAt(word.length() - 1);
        boolean may =
                last == 'd' || last == 's' || last == 'e' || last == 'n' || last == 'l' || last == 't' || last == 'w';
        return SHORT.has(word) || may && PASSWORDS.stream().anyMatch(word::endsWith);
    }

    /** Whether a column with this word in its heading holds passwords. */
    static boolean isOfColumn(String word) {
        return isPassword(word) && !SINGLE.has(word);
    }

    /** Of these, one word is more often an explanation than a secret. */
    static boolean isVague(String word) {
        return VAGUE.has(word);
    }

    static boolean isCode(String word) {
        return CODES.has(word);
    }
}
