package io.github.ictplan.yaml;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.ictplan.source.SourceFile;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the tree holds, and where. */
class YamlReaderTest {
    private static final String GOAL = """
            soort: doel
            id: D1
            titel: "Rekenen: met een doel"   # een opmerking
            steunt-op: [B1, B2]
            samenvatting: >
              Eerst dit,
              dan dat.

            metingen:
            - { datum: 2027-01-31, waarde: 40 % }
            acties:
              - id: D1.1
                wat: De leraren volgen
                  een vorming.
                kost: { 2026-2027: 800, 2027-2028: 400 }
              - id: D1.2
                wat: 'Zeg ''ja'' 😀'
                website: https://school.example/#top
            """;

    @Test
    void every_scalar_stays_the_text_that_the_school_wrote() {
        String yaml = "a: no\nb: 1.10\nc: 012345\nd: 2025-02-31\ne: ~\nf: .inf\ng: 0x1F\nh: null\ni: 12:30\nj: ja\n";

        assertThat(shape(read(yaml).root()))
                .isEqualTo("{a=no, b=1.10, c=012345, d=2025-02-31, e=~, f=.inf, g=0x1F, h=null, i=12:30, j=ja}");
    }

    @Test
    void a_goal_is_read_whole_without_a_word_of_complaint() {
        YamlText text = read(GOAL);

        assertThat(text.findings()).isEmpty();
        assertThat(shape(text.root()))
                .isEqualTo("{soort=doel, id=D1, titel=Rekenen: met een doel, steunt-op=[B1, B2],"
                        + " samenvatting=Eerst dit, dan dat.\n, metingen=[{datum=2027-01-31, waarde=40 %}],"
                        + " acties=[{id=D1.1, wat=De leraren volgen een vorming., kost={2026-2027=800, 2027-2028=400}},"
                        + " {id=D1.2, wat=Zeg 'ja' 😀, website=https://school.example/#top}]}");
    }

    @Test
    void every_key_and_value_knows_its_place() {
        YamlMap root = read("é: 😀\n'a b':   \"x y\"\nlijst:\n  - één\nleeg:\n").root();

        assertThat(root.entries().stream()
                        .map(entry -> entry.where() + "+" + entry.where().length() + " "
                                + entry.value().where() + "+"
                                + entry.value().where().length())
                        .map(place -> place.replace("plan/doel.md:", "")))
                .containsExactly("1:1+1 1:4+1", "2:1+5 2:10+5", "3:1+5 4:3+1", "5:1+4 5:6+0");
    }

    @Test
    void a_mistake_costs_its_own_line_and_no_other() {
        assertThat(shape(read("titel: Plan: deel 1\nid: D1\nwat: *vet*\nsoort doel\nthema: #1\nvan: [a, b\n")
                        .root()))
                .isEqualTo("{titel=Plan: deel 1, id=D1, wat=*vet*, thema=#1, van=[a, b]}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "school:\n    naam: x\n  contact:\n      rol: y\n    net: z\n",
                "school:\n\tnaam: x\n\tcontact:\n\t\trol: y\n\tnet: z\n",
                "school:\n\u00A0\u00A0naam: x\n  contact:\n    rol: y\n  net: z\n"
            })
    void lines_that_moved_take_theirs_along(String yaml) {
        assertThat(shape(read(yaml).root())).isEqualTo("{school={naam=x, contact={rol=y}, net=z}}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a: 'x'\n\n# opmerking\nb: \"y\" # nog een\n",
                "a: ’s Morgens is er tijd\n",
                "a: “Samen” is ons woord\n",
                "a: Zie https://school.example/a#b\n",
                "a: x # opmerking\nb: # opmerking\n  c: y\n",
                "a:\n- x\n- y\nb: z\n",
                "a: [\n  x, # een\n  y\n]\nb: z\n",
                "a: \"een\n  twee\"\nb: |\n  # geen opmerking: tekst\n  - ook niet\n\nc: -1\n",
                "---\na: x\n",
                "a: 50 % van 20-30\nb: (haakjes) [en] {meer}\nc: x, y & z!\n",
                "a: >-\n  een\n\n  twee\nb: |2\n    x\n",
                "a: {}\nb: []\nc: \"\"\n",
                "'a: b': c\n",
                "a: \"é\\u00e9\\n\"\n",
                ""
            })
    void good_yaml_is_left_alone(String yaml) {
        assertThat(read(yaml).findings()).isEmpty();
    }

    @Test
    void the_place_does_not_depend_on_how_the_file_is_stored() {
        String yaml = "café: één\ntitel: crème: brûlée\n";
        String decomposed = java.text.Normalizer.normalize(yaml, java.text.Normalizer.Form.NFD);

        assertThat(read(yaml.replace("\n", "\r\n")).findings())
                .isEqualTo(read(yaml).findings());
        assertThat(read("\uFEFF" + yaml).findings()).isEqualTo(read(yaml).findings());
        assertThat(read(decomposed).findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.where()).hasToString("plan/doel.md:2:14"));
        assertThat(shape(read(decomposed).root())).isEqualTo(shape(read(yaml).root()));
    }

    @Test
    void every_beginning_of_a_file_is_read() {
        for (int end = 0; end <= GOAL.length(); end++) {
            read(GOAL.substring(0, end));
        }
    }

    @Test
    void nothing_that_was_written_is_lost() {
        Random random = new Random(20260901);
        for (int i = 0; i < 2_000; i++) {
            String yaml = mangled(random);
            YamlText text = read(yaml);
            if (text.findings().isEmpty()) {
                assertThat(missing(yaml.replaceAll("(?m)(^|\\s)#.*$", ""), shape(text.root())))
                        .as(yaml)
                        .isEmpty();
            }
        }
    }

    /** The goal with a few characters dropped, doubled or put in. */
    private static String mangled(Random random) {
        StringBuilder yaml = new StringBuilder(GOAL);
        for (int i = random.nextInt(4); i >= 0; i--) {
            int at = random.nextInt(yaml.length());
            switch (random.nextInt(3)) {
                case 0 -> yaml.deleteCharAt(at);
                case 1 -> yaml.insert(at, ":-#[]{}\"'&*!|>%@`, \t\n\u00A0“”?".charAt(random.nextInt(25)));
                default -> yaml.insert(at, yaml.substring(at, Math.min(yaml.length(), at + random.nextInt(12))));
            }
        }
        return yaml.toString();
    }

    /** The letters and digits of a text that are not, as many times, in another. */
    private static List<Integer> missing(String written, String kept) {
        List<Integer> letters = new ArrayList<>(
                written.codePoints().filter(Character::isLetterOrDigit).boxed().toList());
        kept.codePoints().boxed().forEach(letters::remove);
        return letters;
    }

    static Stream<String> hostile() {
        return Stream.of(
                "[".repeat(100_000),
                "{a: ".repeat(50_000),
                "- ".repeat(100_000),
                "a: &a [x]\n" + "b: [*a, *a]\n".repeat(10_000),
                "a: " + "x".repeat(250_000),
                "a: \"" + "x\\".repeat(100_000),
                "a: '" + "\n ' x".repeat(40_000),
                "a: [\n" + " x,\n".repeat(60_000),
                "a:\n" + " x: \"\n".repeat(30_000),
                "a" + ":a".repeat(100_000),
                "a: b" + ": c".repeat(80_000),
                "a: x #y".repeat(30_000),
                (" ".repeat(300) + "a: [\n").repeat(800),
                IntRamp.of(600),
                "? ".repeat(100_000),
                "a: |\n" + "\t x\n".repeat(50_000),
                "\u00A0".repeat(200_000),
                "a: x\n" + "geen sleutel\n".repeat(15_000),
                "x\n- y: [\n'".repeat(20_000),
                "!!a ".repeat(50_000),
                "a: " + "!!b ".repeat(50_000),
                "a: " + "&b ".repeat(50_000));
    }

    /** Lines each one deeper than the last. */
    private static final class IntRamp {
        static String of(int depth) {
            return Stream.iterate(0, i -> i < depth, i -> i + 1)
                    .map(i -> " ".repeat(i) + "a: \n")
                    .collect(joining());
        }
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void hostile_yaml_is_refused_in_time(String yaml) {
        YamlText text = assertTimeoutPreemptively(Duration.ofSeconds(5), () -> read(yaml));

        assertThat(text.root()).isNotNull();
    }

    private static String shape(YamlNode node) {
        if (node instanceof YamlMap map) {
            return map.entries().stream()
                    .map(entry -> entry.key() + "=" + shape(entry.value()))
                    .collect(joining(", ", "{", "}"));
        }
        if (node instanceof YamlList list) {
            List<String> items =
                    list.items().stream().map(YamlReaderTest::shape).toList();
            return items.toString();
        }
        return ((YamlScalar) node).text();
    }

    private static YamlText read(String yaml) {
        SourceFile file = SourceFile.of("plan/doel.md", yaml);
        return new YamlReader().read(file, 0, file.text().length());
    }
}
