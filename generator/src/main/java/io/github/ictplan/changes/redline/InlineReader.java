package io.github.ictplan.changes.redline;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Reads the words of one block. */
final class InlineReader {
    private final PassageBlocks places;
    private final List<Word> words = new ArrayList<>();
    private boolean spaced = true;

    InlineReader(PassageBlocks places) {
        this.places = places;
    }

    List<Word> read(List<Node> nodes) {
        nodes.forEach(node -> read(node, Look.PLAIN));
        return words;
    }

    private void read(Node node, Look look) {
        if (node instanceof TextNode text) {
            spaced = Words.add(text.getWholeText(), spaced, look, words);
        } else if (node instanceof Element element) {
            element(element, look);
        }
    }

    private void element(Element element, Look look) {
        switch (element.normalName()) {
            case "br" -> {
                add("", Word.Sort.BREAK, null, look);
                spaced = true;
            }
            case "wbr" -> {}
            case "img" -> add(Visible.of(element.attr("alt")), Word.Sort.IMAGE, places.image(element), look);
            case "abbr" ->
                add(Visible.of(element.text()), Word.Sort.ABBREVIATION, Visible.of(element.attr("title")), look);
            case "figcaption" -> {
                spaced = true;
                inside(element, look.in("span.caption"));
            }
            case "a" -> link(element, look);
            case "sup" -> {
                if (element.hasClass("footnote-ref")) {
                    add(element.text(), Word.Sort.FOOTNOTE, null, look);
                } else {
                    inside(element, look.in("sup"));
                }
            }
            case "del" -> inside(element, look.in("s"));
            case "span" -> span(element, look);
            case "em", "strong", "code", "sub", "kbd", "mark", "small", "q" ->
                inside(element, look.in(element.normalName()));
            default -> inside(element, look);
        }
    }

    private void span(Element element, Look look) {
        Look inside = element.className().isEmpty() ? look : look.in("span." + element.className());
        if (element.hasClass("task-mark")) {
            add(element.text(), Word.Sort.TEXT, null, inside);
        } else {
            inside(element, inside);
        }
    }

    private void link(Element element, Look look) {
        if (!element.hasClass("footnote-back")) {
            String destination = places.link(element);
            inside(element, destination == null ? look : look.to(destination));
        }
    }

    private void inside(Element element, Look look) {
        element.childNodes().forEach(node -> read(node, look));
    }

    private void add(String text, Word.Sort sort, @Nullable String detail, Look look) {
        words.add(new Word(text, spaced, sort, detail, look));
        spaced = false;
    }
}
