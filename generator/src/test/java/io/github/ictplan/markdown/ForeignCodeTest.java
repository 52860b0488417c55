package io.github.ictplan.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ictplan.source.SourceFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Whatever code an author hides in a text, and wherever, no page runs it. Judged by another HTML parser than our own. */
class ForeignCodeTest {
    private static final List<String> PLACES = List.of(
            "%s",
            "Tekst %s tekst",
            "# %s",
            "> %s",
            "- %s",
            "- [ ] %s",
            "[x](%s)",
            "[x](<%s>)",
            "[x](a \"%s\")",
            "![x](%s)",
            "![%s](a)",
            "![x](a '%s')",
            "<%s>",
            "[x]\n\n[x]: %s",
            "[x]\n\n[x]: a \"%s\"",
            "| %s |\n|---|\n| %s |",
            "```%s\nx\n```",
            "x[^1]\n\n[^1]: %s",
            "> [!NOTE]\n> %s",
            "**%s**",
            "# x {#%s}",
            "http://a.be/%s",
            "<br>%s</br>",
            "<div>\n%s\n</div>");

    private static final Map<String, Set<String>> ALLOWED = Map.ofEntries(
            Map.entry("a", Set.of("href", "title", "class", "id", "aria-label")),
            Map.entry("img", Set.of("src", "alt", "width", "height", "loading", "decoding")),
            Map.entry("abbr", Set.of("title")),
            Map.entry("div", Set.of("class", "role", "tabindex", "aria-label")),
            Map.entry("section", Set.of("class", "aria-label")),
            Map.entry("pre", Set.of("class", "tabindex")),
            Map.entry("ol", Set.of("start", "class")),
            Map.entry("th", Set.of("scope", "class")));

    private static final Set<String> PLAIN = Set.of(
            "p",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "ul",
            "li",
            "blockquote",
            "code",
            "hr",
            "br",
            "wbr",
            "em",
            "strong",
            "del",
            "sup",
            "sub",
            "kbd",
            "mark",
            "small",
            "q",
            "figure",
            "figcaption",
            "span",
            "table",
            "thead",
            "tbody",
            "tr",
            "td");

    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto", "tel");

    @Test
    void noPayloadGetsThrough() throws IOException {
        List<String> texts = new ArrayList<>();
        for (String payload : payloads()) {
            PLACES.forEach(place -> texts.add(place.replace("%s", payload)));
        }
        List<String> broken = new ArrayList<>();
        try (MarkdownEngine engine = new MarkdownEngine(1)) {
            List<MarkdownText> parsed = engine.parseAll(texts.stream()
                    .map(text -> new MarkdownEngine.Body(SourceFile.of("plan/a.md", text), 0, ""))
                    .toList());
            for (int i = 0; i < texts.size(); i++) {
                judge(texts.get(i), Rendering.html(parsed.get(i)), broken);
            }
        }
        assertThat(texts).hasSizeGreaterThan(2000);
        assertThat(broken).isEmpty();
    }

    private static List<String> payloads() throws IOException {
        try (InputStream in = Objects.requireNonNull(ForeignCodeTest.class.getResourceAsStream("payloads.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .toList();
        }
    }

    private static void judge(String text, String html, List<String> broken) {
        for (Element element : Jsoup.parseBodyFragment(html, "").body().getAllElements()) {
            String name = element.normalName();
            if (name.equals("body")) {
                continue;
            }
            Set<String> attributes = ALLOWED.getOrDefault(name, Set.of("class", "id"));
            if (!ALLOWED.containsKey(name) && !PLAIN.contains(name)) {
                broken.add(text + " gives <" + name + ">");
            }
            for (Attribute attribute : element.attributes()) {
                String key = attribute.getKey();
                boolean address = key.equals("href") || key.equals("src");
                if (!attributes.contains(key) || address && leadsAstray(attribute.getValue())) {
                    broken.add(text + " gives " + key + "=" + attribute.getValue());
                }
            }
        }
    }

    /** As a browser reads an address: blanks and controls do not count, a backslash is a slash. */
    private static boolean leadsAstray(String address) {
        String read = address.replaceAll("[\\x00-\\x20\\x7f-\\x9f]", "").replace('\\', '/');
        int end = read.replaceAll("[/?#].*", "").indexOf(':');
        return read.startsWith("//")
                || end >= 0 && !SCHEMES.contains(read.substring(0, end).toLowerCase(java.util.Locale.ROOT));
    }
}
