package io.github.ictplan.markdown;

import io.github.ictplan.finding.RuleId;
import java.util.List;

/** The names of everything that can be wrong with the form of a text. Each has a Dutch page in the catalogue. */
public final class MarkdownRules {
    /** Raw HTML outside the safe list, shown as text. */
    public static final RuleId HTML = RuleId.of("tekst/html");
    /** A block that the guard stopped, shown as typed. */
    public static final RuleId TOO_COMPLEX = RuleId.of("tekst/te-ingewikkeld");
    /** A control character, or one that turns the direction of writing. */
    public static final RuleId INVISIBLE = RuleId.of("tekst/onzichtbaar-teken");
    /** The same <code>{#id}</code> at two headings of one text. */
    public static final RuleId DUPLICATE_ANCHOR = RuleId.of("tekst/dubbel-anker");
    /** {@code [^1]} in the text, without {@code [^1]:} below. */
    public static final RuleId FOOTNOTE_MISSING = RuleId.of("tekst/voetnoot-ontbreekt");
    /** {@code [^1]:} without {@code [^1]} in the text. */
    public static final RuleId FOOTNOTE_UNUSED = RuleId.of("tekst/voetnoot-ongebruikt");
    /** {@code [naam]: adres} that no link of the text uses. */
    public static final RuleId DEFINITION_UNUSED = RuleId.of("tekst/adres-ongebruikt");
    /** A comment {@code ictplan:negeer} without rule, reason or end, or within a line. */
    public static final RuleId SUPPRESSION_INCOMPLETE = RuleId.of("negeer/onvolledig");

    /** {@code ##Titel}. */
    public static final RuleId HEADING_GLUED = RuleId.of("tekst/kop-zonder-spatie");
    /** Hyphens right below a sentence, which make it a heading. */
    public static final RuleId SENTENCE_UNDERLINED = RuleId.of("tekst/streepjes-onder-zin");
    /** A block of code without its last line. */
    public static final RuleId CODE_OPEN = RuleId.of("tekst/codeblok-open");
    /** Sentences behind four spaces or a tab, which make them code. */
    public static final RuleId INDENTED = RuleId.of("tekst/ingesprongen");
    /** Bars or tabs that make no table. */
    public static final RuleId TABLE_FAILED = RuleId.of("tekst/tabel-mislukt");
    /** A bullet that Markdown does not know. */
    public static final RuleId BULLET = RuleId.of("tekst/opsommingsteken");
    /** Brackets that were to be a link or an image. */
    public static final RuleId LINK_FAILED = RuleId.of("tekst/link-mislukt");

    /** All of them, for the catalogue. */
    public static final List<RuleId> ALL = List.of(
            HTML,
            TOO_COMPLEX,
            INVISIBLE,
            DUPLICATE_ANCHOR,
            FOOTNOTE_MISSING,
            FOOTNOTE_UNUSED,
            DEFINITION_UNUSED,
            SUPPRESSION_INCOMPLETE,
            HEADING_GLUED,
            SENTENCE_UNDERLINED,
            CODE_OPEN,
            INDENTED,
            TABLE_FAILED,
            BULLET,
            LINK_FAILED);

    private MarkdownRules() {}
}
