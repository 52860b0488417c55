package io.github.ictplan.rules.privacy;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

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
    /** Each word of a text is held against them. */
    private static final Map<Character, List<String>> BY_LAST_LETTER =
            PASSWORDS.stream().collect(Collectors.groupingBy(SecretWords::last));

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
        for (String password : BY_LAST_LETTER.getOrDefault(last(word), List.of())) {
            if (word.endsWith(password)) {
                return true;
            }
        }
        return SHORT.has(word);
    }

    private static char last(String word) {
        return word.charAt(word.length() - 1);
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
