package io.github.ictplan.rules.privacy;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Makes secrets of every kind as people write them, and puts them where people put them. The same seed gives the same. */
final class Seeds {
    /** A text with one secret, and the rule that must find it. */
    record Seed(String rule, String secret, String text) {
        /** The line, from 1, on which the secret begins. */
        int line() {
            return (int) text.substring(0, text.indexOf(secret))
                            .chars()
                            .filter(c -> c == '\n')
                            .count()
                    + 1;
        }
    }

    private static final String[] FIRST = {
        "Emma", "Noah", "Louise", "Arthur", "Yasmine", "Mohamed", "Zofia", "Mehmet", "Jan", "An", "Fatima", "Lotte",
        "Piotr", "Ayşe", "Bram", "Katrien"
    };
    private static final String[] LAST = {
        "Peeters",
        "Van den Berghe",
        "El Amrani",
        "Kowalski",
        "Yılmaz",
        "De Smet",
        "Claes",
        "Vermeulen",
        "Benali",
        "D'Hondt",
        "Maes",
        "Nowak"
    };
    private static final String[] PLACES = {
        "# Hulp\n\nVoor vragen: %s.\n",
        "# Hulp\n\nNoteer dit: %s\nen bewaar het.\n",
        "# Lijst\n\n- iets anders\n- %s\n- nog iets\n",
        "# Tabel\n\n| Wat | Gegeven |\n|---|---|\n| eerste | geen |\n| tweede | %s |\n",
        "---\nsamenvatting: \"Let op: %s\"\n---\n# Titel\n",
        "# Blok\n\n```\nregel\n%s\n```\n",
        "# Code\n\nTyp `%s` in het venster.\n",
        "# Nadruk\n\nDit is **%s** en niets anders.\n",
        "# Commentaar\n\n<!-- later weghalen: %s -->\n\nTekst.\n",
        "# Html\n\n<details><summary>Meer</summary>%s</details>\n",
        "# Citaat\n\n> Zoals afgesproken (%s).\n",
        "# Kop met %s\n\nTekst.\n"
    };

    private final Random random;
    private final List<Seed> seeds = new ArrayList<>();

    private Seeds(long seed) {
        this.random = new Random(seed);
    }

    /** {@code rounds} times one secret of each of the kinds. */
    static List<Seed> of(long seed, int rounds) {
        Seeds made = new Seeds(seed);
        for (int i = 0; i < rounds; i++) {
            made.round();
        }
        return made.seeds;
    }

    private void round() {
        anywhere("rijksregisternummer", nationalNumber());
        anywhere("rijksregisternummer", nationalNumber());
        anywhere("rekeningnummer", iban());
        anywhere("telefoon", mobile());
        anywhere("telefoon", "thuis " + fixed());
        anywhere("e-mail", email());
        anywhere("ip-adres", ip());
        anywhere("mac-adres", mac());
        anywhere("sleutel", token());
        keyed(
                "wachtwoord",
                one("Wachtwoord", "wachtwoord wifi", "Paswoord", "password", "pwd", "wifi-wachtwoord", "Netwerksleutel")
                        + one(": ", " : ", " = ", ": ")
                        + password());
        keyed(
                "wachtwoord",
                "het " + one("wachtwoord", "paswoord")
                        + one(" is ", " van de wifi is ", " voor gasten is nog steeds ", " luidt ") + password());
        keyed(
                "wachtwoord",
                one("pincode", "alarmcode", "deurcode", "toegangscode", "de code van de voordeur", "code alarm")
                        + one(": ", " is ")
                        + digits(4 + random.nextInt(3)));
        keyed(
                "wachtwoord",
                "https://" + one("admin", "school", "backup") + ":" + password().replace("#", "")
                        + "@nas.dekaai.example/map");
        keyed(
                "serienummer",
                one("serienummer ", "Serienummer: ", "S/N: ", "serienr: ", "licentiesleutel: ") + serial());
        keyed("geboortedatum", one("geboren op ", "geboortedatum: ", "geb. ", "° ") + date());
        keyed("geboortedatum", name() + one(" (", ", ", " - ") + date() + " ");
        keyed(
                "zorggegevens",
                name()
                        + one(
                                " heeft dyslexie",
                                " kreeg de diagnose autisme",
                                " neemt rilatine",
                                " heeft een attest voor ADHD"));
        names();
        passwordTable();
    }

    private void anywhere(String rule, String secret) {
        seeds.add(new Seed("privacy/" + rule, secret, String.format(Locale.ROOT, one(PLACES), secret)));
    }

    private void keyed(String rule, String secret) {
        anywhere(rule, secret);
    }

    private void names() {
        List<String> names = new ArrayList<>();
        while (names.size() < 5 + random.nextInt(4)) {
            String name = name();
            if (!names.contains(name)) {
                names.add(name);
            }
        }
        String text = switch (random.nextInt(4)) {
            case 0 -> "# Klas\n\n- " + String.join("\n- ", names) + "\n";
            case 1 -> "# Klas\n\nAanwezig: " + String.join(", ", names) + ".\n";
            case 2 ->
                "# Klas\n\n| Nr | Naam | Klas |\n|---|---|---|\n| 1 | " + String.join(" | 6A |\n| 2 | ", names)
                        + " | 6A |\n";
            default -> "# Klas\n\n" + String.join(" (6B)\n", names) + " (6B)\n";
        };
        seeds.add(new Seed("privacy/namenlijst", names.get(0), text));
    }

    private void passwordTable() {
        String password = password();
        seeds.add(new Seed(
                "privacy/wachtwoord",
                password,
                "# Wifi\n\n| SSID | Wachtwoord | Voor wie |\n|---|---|---|\n| Kaai-" + one("gasten", "leraren") + " | "
                        + password + " | iedereen |\n"));
    }

    private String nationalNumber() {
        int year = random.nextInt(100);
        String base = String.format(
                Locale.ROOT,
                "%02d%02d%02d%03d",
                year,
                1 + random.nextInt(12) + one(0, 0, 0, 20, 40),
                1 + random.nextInt(28),
                1 + random.nextInt(997));
        long number = Long.parseLong(year < 25 && random.nextBoolean() ? "2" + base : base);
        String check = String.format(Locale.ROOT, "%02d", 97 - number % 97);
        return switch (random.nextInt(5)) {
            case 0 -> base + check;
            case 1 -> base.substring(0, 6) + " " + base.substring(6) + " " + check;
            case 2 -> base.substring(0, 6) + "-" + base.substring(6) + "-" + check;
            case 3 ->
                base.substring(0, 2) + "/" + base.substring(2, 4) + "/" + base.substring(4, 6) + " " + base.substring(6)
                        + "." + check;
            default ->
                base.substring(0, 2) + "." + base.substring(2, 4) + "." + base.substring(4, 6) + "-" + base.substring(6)
                        + "." + check;
        };
    }

    private String iban() {
        boolean dutch = random.nextInt(4) == 0;
        String account = dutch ? "INGB" + digits(10) : digits(10);
        if (!dutch) {
            long rest = Long.parseLong(account) % 97;
            account += String.format(Locale.ROOT, "%02d", rest == 0 ? 97 : rest);
        }
        String country = dutch ? "NL" : "BE";
        StringBuilder number = new StringBuilder();
        (account + country + "00").chars().forEach(c -> number.append(Character.digit(c, 36)));
        int check = 98
                - new BigInteger(number.toString()).mod(BigInteger.valueOf(97)).intValue();
        String iban = country + String.format(Locale.ROOT, "%02d", check) + account;
        return random.nextBoolean() ? iban : iban.replaceAll("(.{4})(?=.)", "$1 ");
    }

    private String mobile() {
        String n = "4" + one("70", "95", "86", "68", "56") + digits(6);
        return switch (random.nextInt(7)) {
            case 0 -> "0" + n;
            case 1 -> "+32" + n;
            case 2 -> "0032 " + n.substring(0, 3) + " " + n.substring(3);
            case 3 ->
                "+32 (0)" + n.substring(0, 3) + " " + n.substring(3, 5) + " " + n.substring(5, 7) + " "
                        + n.substring(7);
            case 4 ->
                "0" + n.substring(0, 3) + "/" + n.substring(3, 5) + "." + n.substring(5, 7) + "." + n.substring(7);
            case 5 -> "0" + n.substring(0, 3) + "-" + n.substring(3, 6) + "-" + n.substring(6);
            default ->
                "0" + n.substring(0, 3) + " " + n.substring(3, 5) + " " + n.substring(5, 7) + " " + n.substring(7);
        };
    }

    private String fixed() {
        return one("09", "02", "03") + one(" ", "/") + digits(3) + one(" 45 67", ".45.67", " 88 12");
    }

    private String email() {
        String first = ascii(one(FIRST));
        String last = ascii(one("Peeters", "Claes", "Maes", "Benali", "Kowalski", "DeSmet"));
        return one(first + "." + last, first + "_" + last, first.charAt(0) + "." + last, first + last + digits(2))
                + "@" + one("gmail.com", "telenet.be", "hotmail.com", "outlook.be")
                + one("", "");
    }

    private String ip() {
        return switch (random.nextInt(5)) {
            case 0 -> "192.168." + random.nextInt(255) + "." + (1 + random.nextInt(254));
            case 1 -> "10." + random.nextInt(255) + "." + random.nextInt(255) + "." + (1 + random.nextInt(254));
            case 2 -> "172.16." + random.nextInt(255) + ".0/24";
            case 3 -> "server 81." + random.nextInt(255) + "." + random.nextInt(255) + "." + (1 + random.nextInt(254));
            default ->
                "2a02:1810:" + Integer.toHexString(4096 + random.nextInt(60000)) + "::" + (1 + random.nextInt(99));
        };
    }

    private String mac() {
        StringBuilder mac = new StringBuilder("3c");
        String sign = one(":", "-");
        for (int i = 0; i < 5; i++) {
            mac.append(sign).append(String.format(Locale.ROOT, "%02x", random.nextInt(256)));
        }
        return random.nextBoolean() ? mac.toString() : mac.toString().toUpperCase(Locale.ROOT);
    }

    private String token() {
        String signs = "ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnpqrstuvwxyz23456789";
        StringBuilder run = new StringBuilder("a7Q");
        while (run.length() < 40) {
            run.append(signs.charAt(random.nextInt(signs.length())));
        }
        return one("ghp_", "glpat-", "xoxb-", "sk-proj-", "AIza", "github_pat_") + run;
    }

    private String password() {
        return one("Zwaluw", "Kaai", "zomer", "Leraar", "digibord", "Welkom")
                + one("2024!", "-1957", "@school", "25", "#Gent1", "2026$")
                + one("", "x", "Q");
    }

    private String serial() {
        return one("5CD", "DMPX", "C02", "PF") + digits(4) + one("XYZ", "KLM8", "Q7R");
    }

    private String date() {
        int day = 1 + random.nextInt(28);
        int month = 1 + random.nextInt(12);
        int year = 1960 + random.nextInt(60);
        return switch (random.nextInt(4)) {
            case 0 -> String.format(Locale.ROOT, "%02d/%02d/%d", day, month, year);
            case 1 -> String.format(Locale.ROOT, "%d-%02d-%02d", year, month, day);
            case 2 -> day + " " + one("januari", "maart", "juli", "december") + " " + year;
            default -> day + "." + month + "." + year;
        };
    }

    private String name() {
        return one(FIRST) + " " + one(LAST);
    }

    private String digits(int length) {
        StringBuilder digits = new StringBuilder().append((char) ('1' + random.nextInt(9)));
        while (digits.length() < length) {
            digits.append((char) ('0' + random.nextInt(10)));
        }
        return digits.toString();
    }

    private static String ascii(String name) {
        return name.replace("ş", "s").toLowerCase(Locale.ROOT);
    }

    @SafeVarargs
    private <T> T one(T... choices) {
        return choices[random.nextInt(choices.length)];
    }
}
