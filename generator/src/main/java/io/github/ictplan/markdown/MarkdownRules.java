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

    /** All of them, for the catalogue. */
    public static final List<RuleId> ALL = List.of(
            HTML,
            TOO_COMPLEX,
            INVISIBLE,
            DUPLICATE_ANCHOR,
            FOOTNOTE_MISSING,
            FOOTNOTE_UNUSED,
            DEFINITION_UNUSED,
            SUPPRESSION_INCOMPLETE);

    private MarkdownRules() {}
}
