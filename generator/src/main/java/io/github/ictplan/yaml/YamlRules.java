package io.github.ictplan.yaml;

import io.github.ictplan.finding.RuleId;
import java.util.List;

/** The names of everything that can be wrong with YAML. Each has a Dutch page in the catalogue. */
public final class YamlRules {
    /** The parser stops and none of the others says why. */
    public static final RuleId INVALID = RuleId.of("yaml/ongeldig");
    /** The same key twice in one map; the second counts for nothing. */
    public static final RuleId DUPLICATE_KEY = RuleId.of("yaml/dubbele-sleutel");
    /** {@code titel: &x ICT}. */
    public static final RuleId ANCHOR = RuleId.of("yaml/anker");
    /** {@code titel: *x}, or a text that begins with Markdown's asterisk. */
    public static final RuleId ALIAS = RuleId.of("yaml/alias");
    /** {@code titel: !belangrijk}. */
    public static final RuleId TAG = RuleId.of("yaml/tag");
    /** {@code <<: *x}. */
    public static final RuleId MERGE_KEY = RuleId.of("yaml/samenvoegen");
    /** A line of three hyphens or dots inside the YAML. */
    public static final RuleId SECOND_DOCUMENT = RuleId.of("yaml/tweede-document");
    /** {@code %YAML 1.2}. */
    public static final RuleId DIRECTIVE = RuleId.of("yaml/richtlijn");
    /** {@code ? [a, b]}: a key that is not a word. */
    public static final RuleId COMPLEX_KEY = RuleId.of("yaml/samengestelde-sleutel");
    /** A tab in the indentation. */
    public static final RuleId TAB = RuleId.of("yaml/tab");
    /** A no-break or other odd space where YAML wants a plain one. */
    public static final RuleId ODD_SPACE = RuleId.of("yaml/vaste-spatie");
    /** A line that begins too far to the left or to the right. */
    public static final RuleId INDENTATION = RuleId.of("yaml/inspringing");
    /** {@code titel:ICT}. */
    public static final RuleId SPACE_AFTER_COLON = RuleId.of("yaml/spatie-na-dubbelepunt");
    /** {@code -ICT} in a list. */
    public static final RuleId SPACE_AFTER_DASH = RuleId.of("yaml/spatie-na-streepje");
    /** A bullet of a word processor or Markdown's asterisk instead of a hyphen. */
    public static final RuleId BULLET = RuleId.of("yaml/opsommingsteken");
    /** {@code titel: ICT: een plan}. */
    public static final RuleId COLON_IN_TEXT = RuleId.of("yaml/dubbelepunt-in-tekst");
    /** {@code titel ICT}. */
    public static final RuleId COLON_MISSING = RuleId.of("yaml/dubbelepunt-ontbreekt");
    /** {@code titel: "ICT} without a second quote. */
    public static final RuleId QUOTE_OPEN = RuleId.of("yaml/aanhalingsteken-open");
    /** {@code titel: "ICT" plan}. */
    public static final RuleId TEXT_AFTER_QUOTE = RuleId.of("yaml/tekst-na-aanhalingsteken");
    /** Typographic quotes around a value. */
    public static final RuleId CURLY_QUOTES = RuleId.of("yaml/krulaanhalingstekens");
    /** A backslash between double quotes: {@code "C:\school"}. */
    public static final RuleId BACKSLASH = RuleId.of("yaml/schuine-streep");
    /** {@code [} or <code>{</code> without its partner. */
    public static final RuleId BRACKET_OPEN = RuleId.of("yaml/haakje-open");
    /** Text after {@code ]} or <code>}</code>, for example a Markdown link as a value. */
    public static final RuleId TEXT_AFTER_BRACKET = RuleId.of("yaml/tekst-na-haakje");
    /** Between braces, a comma that starts a new key in the middle of a text. */
    public static final RuleId COMMA_IN_BRACES = RuleId.of("yaml/komma-in-accolades");
    /** A text that begins with a sign that means something to YAML: {@code @ ` % > | , ?}. */
    public static final RuleId FIRST_SIGN = RuleId.of("yaml/teken-vooraan");
    /** {@code thema: - ict}. */
    public static final RuleId LIST_ON_LINE = RuleId.of("yaml/lijst-op-regel");
    /** A {@code #} that makes the rest of the line a remark. */
    public static final RuleId HASH = RuleId.of("yaml/hekje");
    /** A control character. */
    public static final RuleId CONTROL_CHARACTER = RuleId.of("yaml/stuurteken");
    /** Text or a list where keys must be. */
    public static final RuleId NO_KEYS = RuleId.of("yaml/geen-sleutels");
    /** More than the limit. */
    public static final RuleId TOO_LARGE = RuleId.of("yaml/te-groot");
    /** Lists in lists in lists. */
    public static final RuleId TOO_DEEP = RuleId.of("yaml/te-diep");

    /** Those behind which all was read just as it was meant. */
    public static final List<RuleId> HARMLESS =
            List.of(SPACE_AFTER_COLON, SPACE_AFTER_DASH, BULLET, COLON_IN_TEXT, TEXT_AFTER_QUOTE, FIRST_SIGN, HASH);

    /** All of them, in the order above. */
    public static final List<RuleId> ALL = List.of(
            INVALID,
            DUPLICATE_KEY,
            ANCHOR,
            ALIAS,
            TAG,
            MERGE_KEY,
            SECOND_DOCUMENT,
            DIRECTIVE,
            COMPLEX_KEY,
            TAB,
            ODD_SPACE,
            INDENTATION,
            SPACE_AFTER_COLON,
            SPACE_AFTER_DASH,
            BULLET,
            COLON_IN_TEXT,
            COLON_MISSING,
            QUOTE_OPEN,
            TEXT_AFTER_QUOTE,
            CURLY_QUOTES,
            BACKSLASH,
            BRACKET_OPEN,
            TEXT_AFTER_BRACKET,
            COMMA_IN_BRACES,
            FIRST_SIGN,
            LIST_ON_LINE,
            HASH,
            CONTROL_CHARACTER,
            NO_KEYS,
            TOO_LARGE,
            TOO_DEEP);

    private YamlRules() {}
}
