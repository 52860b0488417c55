package io.github.ictplan.rules.goals;

import io.github.ictplan.language.Months;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Whether words say how much, whether something is done, how one looks, and when. Words of the author, in Dutch; read once from left to right. */
final class Measurable {
    private static final Set<String> AMOUNTS = Set.of(
            "nul",
            "één",
            "eén",
            "twee",
            "drie",
            "vier",
            "vijf",
            "zes",
            "zeven",
            "acht",
            "negen",
            "tien",
            "elf",
            "twaalf",
            "vijftien",
            "twintig",
            "dertig",
            "veertig",
            "vijftig",
            "zestig",
            "zeventig",
            "tachtig",
            "negentig",
            "honderd",
            "helft",
            "kwart",
            "dubbel",
            "dubbele",
            "alle",
            "allemaal",
            "elk",
            "elke",
            "ieder",
            "iedere",
            "iedereen",
            "geen",
            "niemand",
            "nooit",
            "altijd",
            "dagelijks",
            "wekelijks",
            "maandelijks",
            "jaarlijks",
            "volledig",
            "ja",
            "nee");
    private static final Set<String> DONE = Set.of(
            "klaar",
            "goedgekeurd",
            "afgewerkt",
            "ingevoerd",
            "gepubliceerd",
            "bestaat",
            "aanwezig",
            "beschikbaar",
            "actief",
            "getekend",
            "aangesteld",
            "gekozen",
            "gevolgd",
            "behaald",
            "opgesteld",
            "geplaatst",
            "geïnstalleerd",
            "gesloten",
            "verwijderd",
            "gebruikt",
            "gebruiken");
    private static final List<String> QUALITATIVE = List.of(
            "gesprek",
            "observ",
            "portfolio",
            "interview",
            "bevrag",
            "vraag",
            "vragen",
            "enquête",
            "enquete",
            "lesbezoek",
            "klasbezoek",
            "focusgroep",
            "logboek",
            "kijkwijzer",
            "reflectie",
            "zelfevaluatie",
            "selfie",
            "checklist",
            "toets",
            "proef",
            "bespre",
            "panel",
            "overleg",
            "rubric",
            "rubriek");
    private static final List<String> TIMES = List.of(
            "jaar",
            "schooljaar",
            "maand",
            "week",
            "dagelijks",
            "trimester",
            "semester",
            "rapportperiode",
            "vakantie",
            "herfst",
            "zomer",
            "winter",
            "einde",
            "begin",
            "keer");

    private Measurable() {}

    /** Whether a target says how much: a number in digits or words, or a state that is reached or not. */
    static boolean isAmount(String text) {
        List<String> words = words(text);
        return text.chars().anyMatch(Character::isDigit)
                || words.stream().anyMatch(word -> AMOUNTS.contains(word) || DONE.contains(word));
    }

    /** Whether a method is a talk or a look at something, with a moment. */
    static boolean isLookWithMoment(String text) {
        List<String> words = words(text);
        boolean look = words.stream().anyMatch(word -> QUALITATIVE.stream().anyMatch(word::contains));
        boolean moment = text.chars().anyMatch(Character::isDigit)
                || words.stream()
                        .anyMatch(word ->
                                Months.NAMES.contains(word) || TIMES.stream().anyMatch(word::startsWith));
        return look && moment;
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
