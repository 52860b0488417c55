package io.github.ictplan.rules.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What lies next to what is found. */
class ScansTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "93051822361",
                "93.05.18-223.61",
                "930518 223 61",
                "00.01.25-569.75",
                "INSZ:93051822361,",
                "(93/05/18-223.61)",
                "93.25.18-223.07"
            })
    void nationalNumbers(String text) {
        assertThat(new NationalNumber().in(text)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "93051822362",
                "193051822361",
                "930518223610",
                "9305182236",
                "93.13.18-223.20",
                "+93051822361",
                "A93051822361",
                "93.051.822.361",
                "00.00.00-000.97"
            })
    void noNationalNumbers(String text) {
        assertThat(new NationalNumber().in(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "BE68 5390 0754 7034",
                "be68539007547034",
                "IBAN:BE68539007547034.",
                "539-0075470-34",
                "DE89 3704 0044 0532 0130 00",
                "BE68-5390-0754-7034"
            })
    void accounts(String text) {
        assertThat(new AccountNumber().in(text)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "BE68 5390 0754 7035",
                "BE 0412.345.660",
                "BE685390075470341",
                "539-0075470-35",
                "XX68 5390 0754 7034",
                "4500123456780001"
            })
    void noAccounts(String text) {
        assertThat(new AccountNumber().in(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0470 12 34 56",
                "0470/12.34.56",
                "+32 470 12 34 56",
                "tel:+32470123456",
                "0032 470 123 456",
                "(0470123456)",
                "mijn moeder: 09 123 45 67",
                "+31 6 12345678",
                "0456 12 34 56",
                "ouder 050/12 34 56"
            })
    void phones(String text) {
        assertThat(new PhoneNumber().in(text)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "school: 09 123 45 67",
                "09 123 45 67 (secretariaat)",
                "KBO 0470.123.456",
                "01/09/2026 8u",
                "0800 12 345",
                "04701234567",
                "070 245 245",
                "B0470123456",
                "instellingsnummer 012345"
            })
    void noPhones(String text) {
        assertThat(new PhoneNumber().in(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jan.peeters@school.be",
                "j.peeters@school.be",
                "jan@school.be",
                "xyz12@gmail.com",
                "jan.peeters [at] gmail.com",
                "jpeeters@school.be"
            })
    void addresses(String text) {
        assertThat(new EmailAddress().in(text)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ict@school.be",
                "zorg.kleuter@school.be",
                "dekaai@dekaai.be",
                "git@github.com:a/b",
                "@jan",
                "jan@school",
                "https://x.example/@jan",
                "ict.dekaai@gmail.com"
            })
    void noAddresses(String text) {
        assertThat(new EmailAddress().in(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "wachtwoord: Zwaluw24",
                "Het wachtwoord is `zwaluw`",
                "alarmcode 4821",
                "code van de deur: 1957",
                "pwd=abc123xyz",
                "WIFI:S:Kaai;T:WPA;P:zomerzon;;",
                "ssh://ict:x1y2@host",
                "wachtwoord: zwaluw",
                "wachtwoord (gasten) | Kaai2026!",
                "login: an, wachtwoord: An2026!x"
            })
    void passwords(String text) {
        assertThat(new Password().in(text)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kies een sterk wachtwoord", "wachtwoord: zie kluis", "wachtwoord: minstens 12 tekens",
                        "wachtwoord vergeten?", "postcode: 9000", "QR-code 1234",
                "wachtwoord: in Bitwarden", "wachtwoord van 12-tekens", "pincode: 6 cijfers", "https://host:8080/pad",
                        "wachtwoord: ${WIFI}", "# Wachtwoord: afspraken",
                "de sleutel: samenwerken", "password: <vul in>"
            })
    void noPasswords(String text) {
        assertThat(new Password().in(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "192.168.1.1",
                "10.0.0.0/8",
                "http://81.2.3.4/",
                "gateway 81.2.3.4",
                "fe80::1ff:fe23:4567:890a",
                "2001:0db8:0000:0000:0000:ff00:0042:8329"
            })
    void ipAddresses(String text) {
        assertThat(new IpAddress().in(text)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "versie 10.2.0.1",
                "1.2.3.4",
                "127.0.0.1",
                "8.8.8.8",
                "10.2.0.1.5",
                "256.1.1.1",
                "10:30:15",
                "std::vector",
                "::1",
                "81.2.3"
            })
    void noIpAddresses(String text) {
        assertThat(new IpAddress().in(text)).isEmpty();
    }

    /** As a reader without mercy: none of these may take more than linear time, which a run of the bench shows; here they must only end well. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "1 ",
                "04",
                "a@",
                "wachtwoord ",
                "Emma Peeters, ",
                "10.",
                "aa:",
                "| wachtwoord |\n",
                "://a:",
                "BE68 ",
                "x-",
                "(",
                "geboren "
            })
    void longTextsOfOneKind(String piece) {
        String text = piece.repeat(20_000);
        assertThat(Leaks.scans())
                .allSatisfy(scan -> assertThat(scan.in(text)).allMatch(hit -> hit.end() > hit.start()));
    }
}
