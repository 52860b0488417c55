package io.github.ictplan.rules;

import io.github.ictplan.finding.RuleId;
import io.github.ictplan.finding.Severity;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A rule's page: its help text, its entry in the catalogue, and its tests.
 *
 * @param criterion of the Digisprong page that it serves, such as {@code V6}; null if it serves none
 * @param subject what it is about, in a few Dutch words
 * @param source where the rule comes from
 * @param checkedOn day on which somebody last held the rule against its source
 * @param body Markdown after the title, with the sections Wat, Waarom, Fout, Goed, Uitzonderingen and Bron
 */
public record RulePage(
        RuleId id,
        Severity severity,
        @Nullable String criterion,
        String subject,
        String source,
        LocalDate checkedOn,
        String title,
        String body) {
    private static final String FENCE = "---\n";
    private static final String TITLE = "# ";
    private static final String SECTION = "## ";

    /**
     * Reads a page of ours.
     *
     * @throws IllegalStateException if it lacks its front matter, a key of it, or its title
     */
    static RulePage parse(String name, String text) {
        int end = text.indexOf('\n' + FENCE);
        int title = text.indexOf('\n' + TITLE);
        if (!text.startsWith(FENCE) || end < 0 || title < end) {
            throw new IllegalStateException("rule page " + name + ": no front matter or no title");
        }
        Map<String, String> keys = keys(text.substring(FENCE.length(), end));
        int titleEnd = text.indexOf('\n', title + 1);
        return new RulePage(
                RuleId.of(required(name, keys, "id")),
                severity(required(name, keys, "ernst")),
                keys.get("criterium"),
                required(name, keys, "onderwerp"),
                required(name, keys, "bron"),
                LocalDate.parse(required(name, keys, "nagekeken-op")),
                text.substring(title + 1 + TITLE.length(), titleEnd),
                text.substring(titleEnd + 1).strip() + "\n");
    }

    /** The criteria that it serves, in the order of the page. */
    public List<Criterion> criteria() {
        return criterion == null
                ? List.of()
                : Arrays.stream(criterion.split(", ")).map(Criterion::valueOf).toList();
    }

    /** The text of a section without its heading, by the heading's words. */
    public Optional<String> section(String heading) {
        return Optional.ofNullable(sections().get(heading));
    }

    /** All sections, in the order of the page. A line that begins with {@code ##} within an example does not begin one. */
    public Map<String, String> sections() {
        Map<String, StringBuilder> sections = new LinkedHashMap<>();
        StringBuilder current = new StringBuilder();
        boolean example = false;
        for (String line : body.split("\n", -1)) {
            example ^= line.startsWith("```");
            if (!example && line.startsWith(SECTION)) {
                current = new StringBuilder();
                sections.put(line.substring(SECTION.length()), current);
            } else {
                current.append(line).append('\n');
            }
        }
        Map<String, String> texts = new LinkedHashMap<>();
        sections.forEach((heading, text) -> texts.put(heading, text.toString().strip() + "\n"));
        return texts;
    }

    private static Map<String, String> keys(String frontMatter) {
        Map<String, String> keys = new LinkedHashMap<>();
        frontMatter.lines().forEach(line -> {
            int colon = line.indexOf(": ");
            keys.put(line.substring(0, colon), line.substring(colon + 2));
        });
        return keys;
    }

    private static String required(String name, Map<String, String> keys, String key) {
        String value = keys.get(key);
        if (value == null) {
            throw new IllegalStateException("rule page " + name + ": no " + key);
        }
        return value;
    }

    private static Severity severity(String word) {
        return Arrays.stream(Severity.values())
                .filter(severity -> severity.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no severity: " + word));
    }
}
