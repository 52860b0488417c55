package io.github.ictplan.markdown;

import io.github.ictplan.finding.Finding;
import io.github.ictplan.finding.Shortened;
import io.github.ictplan.source.Span;
import java.util.List;
import java.util.Locale;

/** What this package says to the author. */
final class Findings {
    private Findings() {}

    static Finding tooComplex(Span where, String reason) {
        return Finding.warning(
                MarkdownRules.TOO_COMPLEX,
                where,
                "Dit stuk tekst is te ingewikkeld om op te maken: " + reason
                        + "; het staat op de pagina zoals je het typte.",
                "Splits het in kortere stukken met een lege regel ertussen.");
    }

    static Finding unreadable(Span where) {
        return Finding.warning(
                MarkdownRules.TOO_COMPLEX,
                where,
                "De opmaak van deze tekst kunnen we niet lezen; hij staat op de pagina zoals je hem typte.",
                "Haal de helft van de tekst weg en probeer opnieuw: zo vind je het stuk dat in de weg zit.");
    }

    static Finding invisible(Span where, char c) {
        return Finding.warning(
                MarkdownRules.INVISIBLE,
                where,
                String.format(Locale.ROOT, "Hier staat een onzichtbaar teken (U+%04X); we lieten het weg.", (int) c),
                "Verwijder dit teken, of typ het woord en de spaties ernaast opnieuw.");
    }

    static Finding html(Span where, String tag) {
        return Finding.warning(
                MarkdownRules.HTML,
                where,
                "HTML zoals " + Shortened.of(tag, 40) + " werkt hier niet en staat als gewone tekst op de pagina.",
                "Gebruik Markdown, of haal de HTML weg. Toegelaten zijn <br>, <kbd>, <sub>, <sup>, <mark>, <small>, <q>, <wbr> en <abbr title=\"…\">.");
    }

    static Finding openComment(Span where) {
        return Finding.warning(
                MarkdownRules.HTML,
                where,
                "Deze opmerking begint met <!-- maar eindigt nergens; alles erna staat als gewone tekst op de pagina.",
                "Sluit de opmerking af met -->.");
    }

    static Finding duplicateAnchor(Span where, String id) {
        return Finding.error(
                MarkdownRules.DUPLICATE_ANCHOR,
                where,
                "Het anker {#" + id + "} staat al bij een andere kop in deze tekst.",
                "Geef deze kop een ander anker, bijvoorbeeld {#" + id + "-2}.");
    }

    static Finding footnoteMissing(Span where, String name) {
        return Finding.warning(
                MarkdownRules.FOOTNOTE_MISSING,
                where,
                "Voetnoot [^" + name + "] bestaat niet.",
                "Zet onderaan een regel die begint met [^" + name + "]: en de tekst van de voetnoot.");
    }

    static Finding footnoteUnused(Span where, String name) {
        return Finding.warning(
                MarkdownRules.FOOTNOTE_UNUSED,
                where,
                "Niets in de tekst verwijst naar voetnoot [^" + name + "].",
                "Typ [^" + name + "] op de plaats waar de voetnoot bij hoort.");
    }

    static Finding definitionUnused(Span where, String label) {
        return Finding.tip(
                MarkdownRules.DEFINITION_UNUSED,
                where,
                "Geen link gebruikt het adres van " + label + "; het staat dus nergens op de pagina.",
                "Maak er een link naar, met " + label + " in de tekst, of haal de regel weg.");
    }

    /** @param unread Dutch: the parts that are not there, or that we cannot read */
    static Finding suppressionIncomplete(Span where, List<String> unread) {
        return Finding.warning(
                MarkdownRules.SUPPRESSION_INCOMPLETE,
                where,
                "Deze opmerking negeert niets: we lezen er geen " + String.join(" en geen ", unread) + " in.",
                "Typ `<!-- ictplan:negeer visie/lege-woorden reden=\"citaat uit het decreet\" tot=\"2027-06-30\" -->`, met jouw regel, reden en datum.");
    }

    static Finding suppressionInLine(Span where) {
        return Finding.warning(
                MarkdownRules.SUPPRESSION_INCOMPLETE,
                where,
                "Deze opmerking negeert niets, want ze staat midden in een regel.",
                "Zet ze op een eigen regel boven de alinea, de lijst of de tabel waarvoor ze geldt.");
    }
}
