package io.github.ictplan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ictplan.finding.Finding;
import io.github.ictplan.source.FolderTree;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A whole school, torn and mistyped at random: every rule keeps to the laws that {@link RulePagesTest} asks of the examples. */
class TornSchoolTest {
    private static final Path SCHOOL = Path.of("../template-school");
    private static final int SCHOOLS = Integer.getInteger("ictplan.torn", 25);
    private static final Pattern VALUE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}|\\b\\d+(?:\\.\\d+)?\\b");
    private static final List<String> VALUES = List.of(
            "0000-01-01",
            "9999-12-31",
            "2024-02-29",
            "2023-02-29",
            "2026-08-31",
            "2026-09-01",
            "2026-11-01",
            "9999-12-31/0001-01-01",
            "2026-2027",
            "9998-9999",
            "0",
            "-1",
            "99999999999999999999",
            "9999999999.99",
            "0.001",
            "1e309",
            "١٢",
            "");
    private static final List<String> ODD = List.of(
            "🎉",
            "👩🏽‍🏫",
            "e\u0301",
            "\u00a0",
            "\u00ad",
            "\u200b",
            "\u202e",
            "\u2028",
            "\u0130",
            "ß",
            "\t",
            "\u0000",
            "\u000b",
            "\u0085",
            ":",
            "- ",
            "#",
            "---\n",
            "```\n",
            "|",
            "[",
            "](",
            "{",
            "}",
            "\"",
            "'",
            "<!-- ",
            "-->",
            "<!-- ictplan:negeer visie/lege-woorden reden=\"x\" tot=\"2027-09-01\" -->\n",
            "%",
            "&",
            "*",
            "\\",
            "$",
            "\n\n");

    private static final SortedMap<String, byte[]> FILES = files();

    static IntStream seeds() {
        int first = Integer.getInteger("ictplan.torn.first", 0);
        return IntStream.range(first, first + SCHOOLS);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyRuleKeepsToTheLaws(int seed) {
        Example school = torn(new Random(seed));
        List<Finding> findings = school.check();

        assertThat(findings)
                .allSatisfy(finding -> assertThat(school.holds(finding.where()))
                        .as("%s lies in its file", finding.where())
                        .isTrue());
        assertThat(findings)
                .allSatisfy(finding ->
                        assertThat(finding.message()).doesNotContain("\n").matches("(?s).*[.?]"));
        assertThat(school.check()).as("the same twice").isEqualTo(findings);
        assertThat(texts(school, text -> text.replace("\n", "\r\n")).check())
                .as("with CRLF")
                .isEqualTo(findings);
        assertThat(texts(school, text -> "\ufeff" + text).check())
                .as("with a byte order mark")
                .isEqualTo(findings);
    }

    private static Example texts(Example school, UnaryOperator<String> change) {
        SortedMap<String, byte[]> changed = new TreeMap<>(school.files());
        changed.replaceAll((path, bytes) -> isText(path)
                ? change.apply(new String(bytes, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8)
                : bytes);
        return new Example(changed, new TreeMap<>(), List.of());
    }

    private static Example torn(Random random) {
        SortedMap<String, byte[]> files = new TreeMap<>(FILES);
        List<String> texts =
                files.keySet().stream().filter(TornSchoolTest::isText).toList();
        for (int i = random.nextInt(12); i >= 0; i--) {
            String path = texts.get(random.nextInt(texts.size()));
            String text = new String(files.getOrDefault(path, new byte[0]), StandardCharsets.UTF_8);
            for (int times = random.nextInt(6); times >= 0; times--) {
                text = torn(text, random);
            }
            files.put(path, text.getBytes(StandardCharsets.UTF_8));
            if (random.nextInt(15) == 0) {
                files.remove(path);
            }
        }
        return new Example(files, new TreeMap<>(), List.of());
    }

    private static String torn(String text, Random random) {
        int at = random.nextInt(text.length() + 1);
        List<String> lines = new ArrayList<>(List.of(text.split("\n", -1)));
        int line = random.nextInt(lines.size());
        switch (random.nextInt(9)) {
            case 0:
                return random.nextInt(10) == 0 ? "" : text.substring(0, at);
            case 1:
                return text.substring(0, at) + pick(ODD, random) + text.substring(at);
            case 2:
                lines.remove(line);
                break;
            case 3:
                lines.add(random.nextInt(lines.size()), lines.get(line));
                break;
            case 4:
                Collections.swap(lines, line, random.nextInt(lines.size()));
                break;
            case 5:
                lines.set(line, " ".repeat(random.nextInt(5)) + lines.get(line));
                break;
            case 6:
                lines.set(line, lines.get(line) + pick(ODD, random));
                break;
            case 7:
                return text.substring(0, at) + text.substring(Math.min(text.length(), at + 1 + random.nextInt(4)));
            default:
                return VALUE.matcher(text)
                        .replaceAll(found -> random.nextInt(4) == 0 ? pick(VALUES, random) : found.group());
        }
        return String.join("\n", lines);
    }

    private static String pick(List<String> choices, Random random) {
        return choices.get(random.nextInt(choices.size()));
    }

    private static boolean isText(String path) {
        return path.matches(".*\\.(?:md|yaml)");
    }

    private static SortedMap<String, byte[]> files() {
        FolderTree tree = FolderTree.of(SCHOOL, Set.of(SCHOOL.resolve("target")));
        SortedMap<String, byte[]> files = new TreeMap<>();
        tree.paths().forEach(path -> files.put(path, tree.read(path)));
        return files;
    }
}
