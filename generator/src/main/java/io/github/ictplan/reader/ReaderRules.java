package io.github.ictplan.reader;

import io.github.ictplan.finding.RuleId;
import java.util.List;

/**
 * The names of everything that reading a school's folder may find. Each has a Dutch page in the catalogue.
 *
 * <p>Required keys are split with the rules: a goal's {@code indicator}, {@code streefwaarde}, {@code acties} and {@code
 * steunt-op}, a vision's {@code beginselen} and
 * its link to the schoolvisie are judged by rules of their own ({@code doel/zonder-indicator}, {@code doel/zonder-streefwaarde}, {@code
 * doel/zonder-actie}, …). All other required keys of format.md §2 are {@link #KEY_MISSING}.
 */
public final class ReaderRules {
    /** Windows-1252, UTF-16 or no text at all; at the first bad byte. */
    public static final RuleId NOT_UTF8 = RuleId.of("bestand/geen-utf8");
    /** More than 1 MiB of Markdown or 256 KiB of YAML. */
    public static final RuleId FILE_TOO_LARGE = RuleId.of("bestand/te-groot");
    /** Nothing in it, or nothing but remarks. */
    public static final RuleId FILE_EMPTY = RuleId.of("bestand/leeg");
    /** The marks that git leaves where two people changed the same lines. */
    public static final RuleId CONFLICT = RuleId.of("bestand/conflict");
    /** A symbolic link, which is not followed. */
    public static final RuleId SYMBOLIC_LINK = RuleId.of("bestand/snelkoppeling");
    /** No ordinary file, or one that may not be read. */
    public static final RuleId FILE_UNREADABLE = RuleId.of("bestand/onleesbaar");
    /** Two paths that are one on Windows or macOS: they differ in capitals or in the form of an accent only. */
    public static final RuleId NAME_CLASH = RuleId.of("bestand/naam-botst");
    /** A name that Windows refuses: {@code con.md}, {@code a:b.md}, a point or space at the end. */
    public static final RuleId NAME_FORBIDDEN = RuleId.of("bestand/naam-verboden");
    /** {@code plan/overzicht/} is for pages that are made. */
    public static final RuleId FOLDER_RESERVED = RuleId.of("bestand/map-gereserveerd");
    /** {@code Plan/} instead of {@code plan/}, {@code Ictplan.yml} instead of {@code ictplan.yaml}. */
    public static final RuleId NAME_MISTYPED = RuleId.of("bestand/naam-anders");

    /** The first {@code ---} has no second one. */
    public static final RuleId FRONT_MATTER_OPEN = RuleId.of("gegevens/niet-gesloten");
    /** Keys at the top of the file without {@code ---} around them, or not on the first line. */
    public static final RuleId FRONT_MATTER_MISPLACED = RuleId.of("gegevens/zonder-streepjes");

    /** Keys below the second {@code ---}. */
    public static final RuleId FRONT_MATTER_CONTINUED = RuleId.of("gegevens/na-de-streepjes");

    /** A key that we do not know, at the key. */
    public static final RuleId KEY_UNKNOWN = RuleId.of("sleutel/onbekend");
    /** A required key that is not there or holds nothing. */
    public static final RuleId KEY_MISSING = RuleId.of("sleutel/ontbreekt");
    /** A list or keys where a text must be, or the reverse. */
    public static final RuleId WRONG_SHAPE = RuleId.of("sleutel/verkeerde-vorm");

    /** A date that is not ISO, or no day of the calendar. */
    public static final RuleId DATE = RuleId.of("waarde/datum");
    /** A period that is not {@code start/end} nor a school year, or ends before it starts. */
    public static final RuleId PERIOD = RuleId.of("waarde/periode");
    /** Not {@code 2026-2027}. */
    public static final RuleId SCHOOL_YEAR = RuleId.of("waarde/schooljaar");
    /** Not {@code 1200} or {@code 1200.50}. */
    public static final RuleId MONEY = RuleId.of("waarde/bedrag");
    /** Not a whole number, or out of its range. */
    public static final RuleId NUMBER = RuleId.of("waarde/getal");
    /** Not one of a closed list. */
    public static final RuleId CHOICE = RuleId.of("waarde/keuze");
    /** A web address that does not begin with {@code https://} or {@code http://}. */
    public static final RuleId ADDRESS = RuleId.of("waarde/webadres");
    /** A colour that is not {@code #rrggbb}. */
    public static final RuleId COLOUR = RuleId.of("waarde/kleur");
    /** A path that leaves the school's folder. */
    public static final RuleId PATH = RuleId.of("waarde/pad");

    /** A key that looks like {@code zichtbaarheid}, or a value that is none of its three; the document is hidden. */
    public static final RuleId VISIBILITY = RuleId.of("zichtbaarheid/onduidelijk");

    /** The same id twice in the plan, whatever the case; at the second. */
    public static final RuleId ID_DUPLICATE = RuleId.of("id/dubbel");
    /** An id without letters or digits, or with spaces. */
    public static final RuleId ID_FORM = RuleId.of("id/vorm");

    /** An entry of the register whose file is not there. */
    public static final RuleId REGISTER_FILE_MISSING = RuleId.of("document/bestand-ontbreekt");
    /** An entry of the register with neither file nor address, or with both. */
    public static final RuleId REGISTER_WITHOUT_FILE = RuleId.of("document/zonder-bestand");

    /** A word of the school's own list that stands in it twice; at the second. */
    public static final RuleId WORD_TWICE = RuleId.of("woordenlijst/dubbel");

    /** A file in {@code doelen/} without {@code soort}. */
    public static final RuleId KIND_FORGOTTEN = RuleId.of("soort/vergeten");

    /** {@code secties} names a heading that is not in the text. */
    public static final RuleId SECTION_UNKNOWN = RuleId.of("visie/kop-onbekend");

    /** No {@code ictplan.yaml}. */
    public static final RuleId PLAN_WITHOUT_CARD = RuleId.of("plan/zonder-ictplan-yaml");
    /** No Markdown in {@code plan/}. */
    public static final RuleId PLAN_EMPTY = RuleId.of("plan/leeg");
    /** No {@code plan/index.md}. */
    public static final RuleId PLAN_WITHOUT_START = RuleId.of("plan/zonder-startpagina");
    /** No document with {@code soort: ictvisie}. */
    public static final RuleId PLAN_WITHOUT_VISION = RuleId.of("plan/zonder-ictvisie");
    /** No document with {@code soort: schoolvisie}. */
    public static final RuleId PLAN_WITHOUT_SCHOOL_VISION = RuleId.of("plan/zonder-schoolvisie");
    /** No document with {@code soort: beginsituatie}. */
    public static final RuleId PLAN_WITHOUT_BASELINE = RuleId.of("plan/zonder-beginsituatie");
    /** No document with {@code soort: doel}. */
    public static final RuleId PLAN_WITHOUT_GOALS = RuleId.of("plan/zonder-doelen");

    /** Those that hide a document, beside the mistakes of YAML: nobody can tell for whom it is until they are mended. */
    public static final List<RuleId> HIDING = List.of(
            NOT_UTF8,
            FILE_TOO_LARGE,
            CONFLICT,
            FRONT_MATTER_OPEN,
            FRONT_MATTER_MISPLACED,
            FRONT_MATTER_CONTINUED,
            VISIBILITY);

    /** Those behind which stands a value that the plan does not hold until they are mended. */
    public static final List<RuleId> LOSING =
            List.of(KEY_UNKNOWN, WRONG_SHAPE, DATE, PERIOD, SCHOOL_YEAR, MONEY, NUMBER, CHOICE);

    /** All of them, in the order above. */
    public static final List<RuleId> ALL = List.of(
            NOT_UTF8,
            FILE_TOO_LARGE,
            FILE_EMPTY,
            CONFLICT,
            SYMBOLIC_LINK,
            FILE_UNREADABLE,
            NAME_CLASH,
            NAME_FORBIDDEN,
            FOLDER_RESERVED,
            NAME_MISTYPED,
            FRONT_MATTER_OPEN,
            FRONT_MATTER_MISPLACED,
            FRONT_MATTER_CONTINUED,
            KEY_UNKNOWN,
            KEY_MISSING,
            WRONG_SHAPE,
            DATE,
            PERIOD,
            SCHOOL_YEAR,
            MONEY,
            NUMBER,
            CHOICE,
            ADDRESS,
            COLOUR,
            PATH,
            VISIBILITY,
            ID_DUPLICATE,
            ID_FORM,
            REGISTER_FILE_MISSING,
            REGISTER_WITHOUT_FILE,
            WORD_TWICE,
            KIND_FORGOTTEN,
            SECTION_UNKNOWN,
            PLAN_WITHOUT_CARD,
            PLAN_EMPTY,
            PLAN_WITHOUT_START,
            PLAN_WITHOUT_VISION,
            PLAN_WITHOUT_SCHOOL_VISION,
            PLAN_WITHOUT_BASELINE,
            PLAN_WITHOUT_GOALS);

    private ReaderRules() {}
}
