package io.github.ictplan.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.ictplan.finding.Finding;
import io.github.ictplan.finding.RuleId;
import io.github.ictplan.source.SourceFile;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Mistakes that schools make in YAML, each with the place that a colleague would point at. */
class MistakesTest {

    static Stream<Arguments> mistakes() {
        return Stream.of(
                // Spaces and indentation
                mistake(YamlRules.SPACE_AFTER_COLON, 1, 6, "titel:ICT", "soort: doel"),
                mistake(YamlRules.SPACE_AFTER_COLON, 2, 6, "titel: ICT", "soort:doel", "id: D1"),
                mistake(YamlRules.SPACE_AFTER_COLON, 2, 7, "acties:", "  - id:D1.1", "    wat: iets"),
                mistake(YamlRules.SPACE_AFTER_COLON, 1, 17, "beginselen: [ { id:B1, tekst: Samen } ]"),
                mistake(YamlRules.SPACE_AFTER_DASH, 3, 3, "thema:", "  - ict", "  -zorg"),
                mistake(YamlRules.SPACE_AFTER_DASH, 2, 3, "acties:", "  -id: D1.1", "   wat: iets"),
                mistake(YamlRules.BULLET, 2, 3, "steunt-op:", "  * B1", "titel: x"),
                mistake(YamlRules.BULLET, 2, 1, "steunt-op:", "• B1", "titel: x"),
                mistake(YamlRules.BULLET, 2, 3, "steunt-op:", "  – B1", "titel: x"),
                mistake(YamlRules.TAB, 2, 1, "school:", "\tnaam: De Kaai"),
                mistake(YamlRules.TAB, 1, 7, "titel:\tICT"),
                mistake(YamlRules.TAB, 3, 3, "school:", "  naam: x", "  \tnet: y"),
                mistake(YamlRules.ODD_SPACE, 2, 1, "school:", "\u00A0\u00A0naam: De Kaai"),
                mistake(YamlRules.ODD_SPACE, 1, 7, "titel:\u00A0ICT"),
                mistake(YamlRules.ODD_SPACE, 2, 4, "steunt-op:", "  -\u00A0B1"),
                mistake(YamlRules.INDENTATION, 2, 2, "titel: ICT", " soort: doel"),
                mistake(YamlRules.INDENTATION, 3, 3, "school:", "    naam: x", "  net: y"),
                mistake(YamlRules.INDENTATION, 3, 3, "acties:", "  - id: D1.1", "  wat: iets", "  - id: D1.2"),
                mistake(YamlRules.INDENTATION, 1, 3, "  titel: ICT", "soort: doel"),
                mistake(YamlRules.INDENTATION, 3, 6, "acties:", "  - id: D1.1", "     wat: iets"),
                mistake(YamlRules.LIST_ON_LINE, 1, 8, "thema: - ict", "id: D1"),
                mistake(YamlRules.LIST_ON_LINE, 2, 3, "thema: ict", "  - zorg"),
                // Colons, quotes and signs
                mistake(YamlRules.COLON_IN_TEXT, 1, 11, "titel: ICT: een plan", "id: D1"),
                mistake(YamlRules.COLON_IN_TEXT, 1, 14, "titel: Waarom:", "id: D1"),
                mistake(
                        YamlRules.COLON_IN_TEXT,
                        2,
                        13,
                        "samenvatting: We kiezen",
                        "  voor rust : altijd en overal",
                        "id: D1"),
                mistake(YamlRules.COLON_IN_TEXT, 2, 28, "beginselen:", "  - { id: B1, tekst: Eerst : dan klikken }"),
                mistake(YamlRules.COLON_MISSING, 2, 1, "titel: ICT", "soort doel"),
                mistake(YamlRules.COLON_MISSING, 2, 1, "titel: ICT", "soort = doel", "id: D1"),
                mistake(
                        YamlRules.COLON_MISSING,
                        2,
                        1,
                        "samenvatting: Een lange tekst",
                        "die verder loopt op een regel",
                        "en nog een.",
                        "id: D1"),
                mistake(YamlRules.QUOTE_OPEN, 1, 8, "titel: \"ICT", "soort: doel"),
                mistake(YamlRules.QUOTE_OPEN, 1, 8, "titel: 's Morgens", "soort: doel"),
                mistake(YamlRules.QUOTE_OPEN, 2, 9, "acties:", "  - id: 'D1.1", "    wat: iets"),
                mistake(YamlRules.TEXT_AFTER_QUOTE, 1, 14, "titel: \"ICT\" plan"),
                mistake(YamlRules.TEXT_AFTER_QUOTE, 1, 23, "titel: 's Morgens en 's avonds"),
                mistake(YamlRules.CURLY_QUOTES, 1, 8, "titel: “ICT: een plan”"),
                mistake(YamlRules.CURLY_QUOTES, 1, 9, "thema: [“ict”, “zorg”]"),
                mistake(YamlRules.BACKSLASH, 1, 10, "logo: \"C:\\school\\logo.svg\""),
                mistake(YamlRules.BRACKET_OPEN, 1, 8, "thema: [ict, zorg", "id: D1"),
                mistake(
                        YamlRules.BRACKET_OPEN,
                        2,
                        5,
                        "beginselen:",
                        "  - { id: B1, tekst: Samen",
                        "  - { id: B2, tekst: Rust }"),
                mistake(YamlRules.TEXT_AFTER_BRACKET, 1, 17, "bron: [afspraak](../afspraak.md)"),
                mistake(YamlRules.TEXT_AFTER_BRACKET, 2, 9, "acties:", "  - [x] gedaan"),
                mistake(
                        YamlRules.COMMA_IN_BRACES,
                        1,
                        46,
                        "beginselen: [ { id: B1, tekst: Eerst denken, dan klikken } ]"),
                mistake(YamlRules.FIRST_SIGN, 1, 6, "wat: @iedereen leest dit"),
                mistake(YamlRules.FIRST_SIGN, 1, 6, "wat: `git` leren"),
                mistake(YamlRules.FIRST_SIGN, 1, 6, "wat: % van de leraren"),
                mistake(YamlRules.FIRST_SIGN, 1, 6, "wat: > 80 procent"),
                mistake(YamlRules.FIRST_SIGN, 1, 6, "wat: & co"),
                mistake(YamlRules.ANCHOR, 1, 8, "titel: &x ICT"),
                mistake(YamlRules.ANCHOR, 1, 9, "school: &x", "  naam: De Kaai"),
                mistake(YamlRules.ALIAS, 2, 8, "titel: ICT", "thema: *x"),
                mistake(YamlRules.ALIAS, 1, 8, "titel: **belangrijk** plan"),
                mistake(YamlRules.TAG, 1, 9, "versie: !belangrijk"),
                mistake(YamlRules.TAG, 1, 9, "versie: !!str 1.10"),
                mistake(YamlRules.MERGE_KEY, 1, 1, "<<: x", "titel: ICT"),
                mistake(YamlRules.HASH, 1, 8, "titel: #1 school", "id: D1"),
                mistake(YamlRules.HASH, 1, 12, "titel: ICT #samen"),
                mistake(YamlRules.HASH, 2, 10, "site:", "  kleur: #0b6e4f"),
                // Whole files
                mistake(YamlRules.DUPLICATE_KEY, 3, 1, "titel: ICT", "id: D1", "titel: Plan"),
                mistake(YamlRules.DUPLICATE_KEY, 4, 5, "acties:", "  - id: D1.1", "    wat: x", "    id: D1.2"),
                mistake(YamlRules.SECOND_DOCUMENT, 2, 1, "titel: ICT", "---", "id: D1"),
                mistake(YamlRules.SECOND_DOCUMENT, 2, 1, "titel: ICT", "..."),
                mistake(YamlRules.DIRECTIVE, 1, 1, "%YAML 1.2", "---", "titel: ICT"),
                mistake(YamlRules.COMPLEX_KEY, 1, 1, "? [a, b]", ": c", "titel: ICT"),
                mistake(YamlRules.CONTROL_CHARACTER, 1, 10, "titel: IC\u0007T"),
                mistake(YamlRules.CONTROL_CHARACTER, 1, 10, "titel: IC\u2028T"),
                mistake(YamlRules.NO_KEYS, 1, 1, "Dit is gewoon een tekst."),
                mistake(YamlRules.NO_KEYS, 1, 1, "- ict", "- zorg"),
                mistake(YamlRules.TOO_DEEP, 1, 8, "thema: " + "[".repeat(40) + "]".repeat(40)));
    }

    private static Arguments mistake(RuleId rule, int line, int column, String... lines) {
        return arguments(rule, line, column, String.join("\n", lines) + "\n");
    }

    @ParameterizedTest(name = "{0} at {1}:{2}")
    @MethodSource("mistakes")
    void is_reported_once_at_its_cause(RuleId rule, int line, int column, String yaml) {
        List<Finding> findings = read(yaml).findings();

        assertThat(findings.stream().map(MistakesTest::place)).first().isEqualTo(rule + " " + line + ":" + column);
        assertThat(findings).as("one mistake, one finding").hasSize(1);
    }

    private static String place(Finding finding) {
        return finding.rule() + " " + finding.where().line() + ":"
                + finding.where().column();
    }

    private static YamlText read(String yaml) {
        return new YamlReader().read(SourceFile.of("plan/doel.md", yaml), 0, yaml.length());
    }
}
