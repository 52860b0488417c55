package io.github.ictplan.rules.privacy;

import io.github.ictplan.finding.RuleId;
import io.github.ictplan.finding.Severity;
import io.github.ictplan.links.OpenText;
import io.github.ictplan.rules.Rule;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Every kind of secret that is looked for, with how sure we are and what to do about it. */
public final class Leaks {
    private static final String ROLE =
            "Haal het weg, of noem een functie en haar adres, zoals `ict@` of `secretariaat@`.";

    private static final Leak NATIONAL_NUMBER = error(
            "rijksregisternummer",
            new NationalNumber(),
            "een rijksregisternummer",
            Mask.TWO,
            "Haal dit nummer weg: het hoort in geen enkel plan.");
    private static final Leak ACCOUNT_NUMBER = warning(
            "rekeningnummer",
            new AccountNumber(),
            "een rekening- of kaartnummer",
            Mask.FOUR,
            "Haal dit nummer weg, tenzij het de rekening van de school zelf is.");
    private static final Leak PHONE = warning(
            "telefoon",
            new PhoneNumber(),
            "een telefoonnummer dat van een persoon kan zijn",
            Mask.FOUR,
            "Zet hier het nummer van het secretariaat (schrijf `secretariaat` of `school` erbij), of haal het weg.");
    private static final Leak EMAIL =
            warning("e-mail", new EmailAddress(), "een e-mailadres van een persoon", Mask.ADDRESS, ROLE);
    private static final Leak NAMES = warning(
            "namenlijst",
            new NameList(),
            "het begin van een lijst met namen van personen",
            Mask.INITIALS,
            "Noem functies of aantallen in plaats van namen, bijvoorbeeld `ICT-team` of `23 leerlingen`.");
    private static final Leak BIRTH_DATE = warning(
            "geboortedatum",
            new BirthDate(),
            "een geboortedatum",
            Mask.ALL,
            "Haal de datum weg, of noem een leeftijd of een leerjaar.");
    private static final Leak SENSITIVE = error(
            "zorggegevens",
            new SensitiveName(),
            "een naam met iets over gezondheid of zorg",
            Mask.INITIALS,
            "Schrijf over de groep zonder namen, bijvoorbeeld `leerlingen met dyslexie`.");
    private static final Leak IP_ADDRESS = warning(
            "ip-adres",
            new IpAddress(),
            "een IP-adres",
            Mask.TWO,
            "Bewaar netwerkadressen bij de netwerkbeheerder, en schrijf hier alleen wat het toestel doet.");
    private static final Leak MAC_ADDRESS = error(
            "mac-adres",
            new MacAddress(),
            "een MAC-adres",
            Mask.TWO,
            "Bewaar het in de inventaris van de netwerkbeheerder, niet in het plan.");
    private static final Leak ADMIN_ADDRESS = warning(
            "beheeradres",
            new AdminAddress(),
            "een adres om het netwerk of de website te beheren",
            Mask.FOUR,
            "Bewaar het bij de netwerkbeheerder, en schrijf hier alleen wat het is.");
    private static final Leak PASSWORD = error(
            "wachtwoord",
            new Password(),
            "een wachtwoord of een code",
            Mask.ALL,
            "Haal het weg en kies meteen een ander. Schrijf waar het bewaard wordt, zoals `wachtwoord: zie kluis`.");
    private static final Leak KEY = error(
            "sleutel",
            new SecretKey(),
            "een geheime sleutel van een programma",
            Mask.TWO,
            "Haal hem weg, maak hem ongeldig bij de dienst waarvan hij is, en maak een nieuwe.");
    private static final Leak SERIAL_NUMBER = warning(
            "serienummer",
            new SerialNumber(),
            "een serienummer of een licentiesleutel",
            Mask.ALL,
            "Bewaar het in de inventaris van de netwerkbeheerder, en noem hier het soort toestel en het aantal.");

    /** Of each kind, so that a file full of them costs no more than its findings do. */
    private static final int MOST_IN_FILE = 200;

    private Leaks() {}

    /** All of them: first what is of people, then what is of the network. */
    public static List<Rule> all() {
        return List.copyOf(leaks());
    }

    /** What must not be repeated, by the path of the file in which it stands; names of files are not among it, for a finding must name its file. */
    public static Map<String, List<String>> secrets(List<OpenText> texts) {
        Map<String, List<String>> secrets = new HashMap<>();
        for (OpenText text : texts) {
            List<String> here = scans().stream()
                    .flatMap(scan -> scan.in(text.text()).stream()
                            .map(hit -> hit.of(text.text()))
                            .distinct()
                            .limit(MOST_IN_FILE))
                    .distinct()
                    .toList();
            if (!here.isEmpty() && !text.text().equals(text.path())) {
                secrets.put(text.path(), here);
            }
        }
        return secrets;
    }

    /** What looks for them, in the same order. */
    static List<Scan> scans() {
        return leaks().stream().map(Leak::scan).toList();
    }

    private static List<Leak> leaks() {
        return List.of(
                NATIONAL_NUMBER,
                ACCOUNT_NUMBER,
                PHONE,
                EMAIL,
                NAMES,
                BIRTH_DATE,
                SENSITIVE,
                IP_ADDRESS,
                MAC_ADDRESS,
                ADMIN_ADDRESS,
                PASSWORD,
                KEY,
                SERIAL_NUMBER);
    }

    private static Leak error(String name, Scan scan, String what, Mask mask, String hint) {
        return new Leak(RuleId.of("privacy/" + name), Severity.ERROR, scan, what, mask, hint);
    }

    private static Leak warning(String name, Scan scan, String what, Mask mask, String hint) {
        return new Leak(RuleId.of("privacy/" + name), Severity.WARNING, scan, what, mask, hint);
    }
}
