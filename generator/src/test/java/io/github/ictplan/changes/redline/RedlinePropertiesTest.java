package io.github.ictplan.changes.redline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is true of the redline of any two texts, whatever somebody wrote in them. */
class RedlinePropertiesTest {
    private static final List<String> BLOCKS = List.of(
            "Elke leerling krijgt in 2026 een laptop van de school.",
            "We kopen **twintig toestellen** voor € 1.200,50 tegen 22 juni 2026.",
            "Zie [het reglement](../r.md), `mvn site` en https://a.be/x?y=1.",
            "## Wat we willen",
            "### Wie doet wat {#wie}",
            "- een\n- twee\n  - twee a\n  - twee b\n- drie",
            "3. drie\n4. vier\n\n5. vijf",
            "- [ ] nog niet\n- [x] al wel",
            "| Wat | Wie |\n|---|:-:|\n| laptop | klas 3 |\n| bord |\n| *kar* | de [gids](x.md) |",
            "> Een citaat\n>\n> - met een lijst",
            "> [!WARNING]\n> Pas op met <kbd>Ctrl</kbd>.",
            "```java\nint a = 1;\n\n  return a;\n```",
            "![Een kar met laptops](kar.png \"De kar\")",
            "Met een ![klein beeld](b.png) in de tekst<br>en een <abbr title=\"Informatie\">ICT</abbr>.",
            "Tekst met een noot[^n].\n\n[^n]: De *noot* zelf.",
            "---",
            "~~Weg~~ <mark>ermee</mark> <q>zei</q> <sub>zij</sub>.",
            "Een alinea die op zichzelf lang genoeg is om te verhuizen naar een andere plaats.",
            "<script>alert(1)</script> <img src=x onerror=alert(1)>",
            "<div onclick=\"x()\">\n<b id=\"wie\">vet</b></p></div>\n",
            "[klik](javascript:alert(1)) [nog](data:text/html,x) [x](//evil.example/a) ![y](file:///etc/passwd)",
            "</ins></del><ins>nep</ins> <del>ook</del> &lt;ins&gt; &#x202e;om \u200Bgekeerd",
            "\"><svg/onload=alert(1)> <span class=\"redline-mark\">[nieuw: </span> <style>*{}</style>",
            "[nieuw: vals einde nieuw] … 3 alinea's zonder wijziging");
    private static final List<String> WORDS = List.of(
            "nieuw",
            "de",
            "laptop",
            ",",
            "12 %",
            "<b>",
            "**vet**",
            "|",
            "&amp;",
            "👩‍🏫",
            "`code`",
            "€ 5",
            "[a](b.md)",
            "\n\n",
            "\\*");

    private static final Set<String> TAGS = Set.of(
            ("ins del p h4 h5 h6 ul ol li blockquote pre code div table thead tbody tr th td figure hr br em strong s sub sup kbd mark small q"
                            + " abbr span details summary")
                    .split(" "));
    private static final Set<String> ATTRIBUTES =
            Set.of("class", "colspan", "value", "start", "scope", "tabindex", "role", "aria-label", "title");

    record Change(int seed, String before, String after) {
        @Override
        public String toString() {
            return "seed " + seed;
        }
    }

    static Stream<Change> changes() {
        return IntStream.range(0, 150).mapToObj(RedlinePropertiesTest::change);
    }

    private static Change change(int seed) {
        Random random = new Random(seed);
        List<String> before = new ArrayList<>();
        for (int i = random.nextInt(12); i >= 0; i--) {
            before.add(BLOCKS.get(random.nextInt(BLOCKS.size())));
        }
        List<String> after = new ArrayList<>(before);
        for (int i = random.nextInt(6); i >= 0; i--) {
            edit(after, random);
        }
        return new Change(seed, String.join("\n\n", before), String.join("\n\n", after));
    }

    private static void edit(List<String> blocks, Random random) {
        int at = random.nextInt(blocks.size() + 1);
        int what = random.nextInt(6);
        if (at == blocks.size() || what == 0) {
            blocks.add(at, BLOCKS.get(random.nextInt(BLOCKS.size())));
        } else if (what == 1) {
            blocks.add(random.nextInt(blocks.size()), blocks.remove(at));
        } else if (what == 2) {
            blocks.remove(at);
        } else {
            String block = blocks.get(at);
            int place = random.nextInt(block.length() + 1);
            int end = Math.min(block.length(), place + random.nextInt(10));
            String word = what == 3 ? "" : " " + WORDS.get(random.nextInt(WORDS.size())) + " ";
            blocks.set(at, block.substring(0, place) + word + block.substring(what == 4 ? place : end));
        }
    }

    @ParameterizedTest
    @MethodSource("changes")
    void takenOverItIsTheNewTextAndRefusedTheOld(Change change) {
        String html = whole(change.before, change.after);
        assertThat(Texts.accepted(html)).isEqualTo(Texts.plain(Texts.passage(change.after)));
        assertThat(Texts.rejected(html)).isEqualTo(Texts.plain(Texts.passage(change.before)));
    }

    @ParameterizedTest
    @MethodSource("changes")
    void ofATextWithItselfNothingIsMarked(Change change) {
        assertThat(Texts.forms(change.after, change.after).isChanged()).isFalse();
        assertThat(whole(change.after, change.after)).doesNotContain("<ins", "<del", "redline-note\"> [");
    }

    @ParameterizedTest
    @MethodSource("changes")
    void theOtherWayRoundNewIsGoneAndGoneIsNew(Change change) {
        Element there =
                Jsoup.parseBodyFragment(whole(change.before, change.after)).body();
        Element back =
                Jsoup.parseBodyFragment(whole(change.after, change.before)).body();
        assertThat(letters(there, "ins")).isEqualTo(letters(back, "del"));
        assertThat(letters(there, "del")).isEqualTo(letters(back, "ins"));
    }

    @ParameterizedTest
    @MethodSource("changes")
    void itHoldsNothingThatActsOrLeadsAway(Change change) {
        for (String html : List.of(
                whole(change.before, change.after),
                Texts.forms(change.before, change.after).changed().html())) {
            Element body = Jsoup.parseBodyFragment(html).body();
            Set<String> attributes = new TreeSet<>();
            Set<String> tags = new TreeSet<>();
            body.select("*").stream().filter(element -> element != body).forEach(element -> {
                tags.add(element.normalName());
                element.attributes().asList().stream().map(Attribute::getKey).forEach(attributes::add);
            });
            assertThat(TAGS).containsAll(tags);
            assertThat(ATTRIBUTES).containsAll(attributes);
            assertThat(body.select("ins ins, ins del, del ins, del del, ins p, del p, ins li, del li"))
                    .isEmpty();
            body.ownerDocument()
                    .outputSettings()
                    .prettyPrint(false)
                    .escapeMode(org.jsoup.nodes.Entities.EscapeMode.xhtml);
            assertThat(body.html())
                    .as("a browser reads the tree that was written")
                    .isEqualTo(html);
            assertThat(html).doesNotContain("\u202E", "\u200B");
        }
    }

    private static String whole(String before, String after) {
        return Texts.forms(before, after).whole().html();
    }

    private static String letters(Element body, String tag) {
        body.select(".redline-mark, .redline-note, sup.footnote-ref").remove();
        return body.select(tag).stream()
                .flatMap(element -> Stream.of(element.wholeText().split("\\s+")))
                .filter(word -> !word.isEmpty())
                .sorted()
                .collect(Collectors.joining(" "));
    }
}
