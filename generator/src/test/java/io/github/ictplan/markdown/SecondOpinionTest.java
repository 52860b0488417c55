package io.github.ictplan.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** On CommonMark's core another parser, by other people, reads the same: the same words in the same elements. */
class SecondOpinionTest {
    private static final List<String> BLOCKS = List.of(
            "## Titel *schuin*\n\n",
            "Tekst met **vet**, *schuin* en `code`.\n\n",
            "Een regel\nen nog een.\n\n",
            "- een\n- twee\n  - drie\n\n",
            "1. een\n2. twee\n\n",
            "- een\n\n- twee\n\n",
            "> citaat\n> gaat door\n\n",
            "> - lijst in citaat\n\n",
            "```\ncode *geen*\n```\n\n",
            "    inspringen\n\n",
            "[link](a.md) en ![beeld](b.png) hier.\n\n",
            "[ref][r] en [r].\n\n[r]: doel.md \"t\"\n\n",
            "Harde  \nregel\\\neinde.\n\n",
            "\\*geen\\* &amp; &eacute; &copy;\n\n",
            "***\n\n",
            "Titel\n-----\n\n",
            "**vet *in* vet** en *a **b** c*\n\n",
            "<https://a.be> klaar\n\n",
            "a * b _ c\n\n",
            "``a ` b``\n\n",
            "- a\n  b\n\n  c\n\n",
            "1) x\n1) y\n\n",
            "*open\n\n",
            "a*b*c a_b_c\n\n");

    private final Parser parser = Parser.builder().build();
    private final HtmlRenderer renderer = HtmlRenderer.builder().build();

    @Test
    void isTheSame() {
        Random random = new Random(7);
        List<String> texts = new ArrayList<>(BLOCKS);
        for (int i = 0; i < 200; i++) {
            StringBuilder text = new StringBuilder();
            for (int block = 0; block < 6; block++) {
                text.append(BLOCKS.get(random.nextInt(BLOCKS.size())));
            }
            texts.add(text.toString());
        }
        for (String text : texts) {
            String ours = outline(Rendering.html(Rendering.parse(text)));
            String theirs = outline(renderer.render(parser.parse(text)));
            assertThat(ours).as(text).isEqualTo(theirs);
        }
    }

    /** Words and elements, without what we add on purpose: levels of headings, figures, attributes. */
    private static String outline(String html) {
        Document document = Jsoup.parseBodyFragment(html);
        document.select("h1, h2, h3").tagName("h2");
        document.select("figure").tagName("p");
        document.select("*").forEach(element -> element.clearAttributes());
        return document.body()
                .html()
                .replaceAll("\\s+", " ")
                .replaceAll(" ?(</?[a-z0-9]+>) ?", "$1")
                .strip();
    }
}
