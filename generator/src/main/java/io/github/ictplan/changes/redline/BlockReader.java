package io.github.ictplan.changes.redline;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** Reads the blocks of a passage's HTML. */
record BlockReader(PassageBlocks places) {
    private static final Set<String> BLOCKS = Set.of(
            "p",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "ul",
            "ol",
            "li",
            "blockquote",
            "pre",
            "hr",
            "figure",
            "div",
            "section",
            "table");

    /** The blocks in an element; words that stand loose in it are one too. */
    List<Block> blocks(Element parent) {
        List<Block> blocks = new ArrayList<>();
        List<Node> loose = new ArrayList<>();
        for (Node node : parent.childNodes()) {
            if (node instanceof Element element && BLOCKS.contains(element.normalName())) {
                run(loose, blocks);
                blocks.add(block(element));
            } else {
                loose.add(node);
            }
        }
        run(loose, blocks);
        return blocks;
    }

    private void run(List<Node> loose, List<Block> blocks) {
        List<Word> words = new InlineReader(places).read(loose);
        loose.clear();
        if (!words.isEmpty()) {
            blocks.add(Block.leaf(Kind.TEXT, "", "", words));
        }
    }

    private Block block(Element element) {
        String tag = element.normalName();
        return switch (tag) {
            case "h2", "h3", "h4", "h5", "h6" -> Block.leaf(Kind.HEADING, tag, "", words(element));
            case "ul", "ol" -> list(element, tag);
            case "li" -> Block.of(Kind.ITEM, "li", element.className(), blocks(element));
            case "blockquote" -> Block.of(Kind.QUOTE, tag, "", blocks(element));
            case "hr" -> Block.leaf(Kind.RULE, tag, "", List.of());
            case "figure" -> Block.leaf(Kind.FIGURE, tag, "", words(element));
            case "pre" -> code(element);
            case "section" -> Block.of(Kind.FOOTNOTES, "div", "footnotes", blocks(element));
            case "table" -> new TableReader(this).read(element);
            case "div" -> division(element);
            default -> Block.leaf(Kind.TEXT, "p", element.className(), words(element));
        };
    }

    private Block list(Element element, String tag) {
        List<Block> items = new ArrayList<>();
        for (Element item : element.children()) {
            items.add(block(item));
        }
        String start = element.attr("start");
        return Block.of(Kind.LIST, start.isEmpty() ? tag : tag + " " + start, element.className(), items);
    }

    private Block division(Element element) {
        Element table = element.selectFirst("> table");
        return table == null
                ? Block.of(Kind.QUOTE, "div", element.className(), blocks(element))
                : new TableReader(this).read(table);
    }

    private static Block code(Element element) {
        List<Word> words = new ArrayList<>();
        Words.addCode(element.wholeText().stripTrailing(), words);
        return Block.leaf(Kind.CODE, "pre", element.className(), words);
    }

    List<Word> words(Element element) {
        return new InlineReader(places).read(element.childNodes());
    }

    /** Reads a table: its rows, those of its head first. */
    record TableReader(BlockReader reader) {
        Block read(Element table) {
            List<Block> rows = new ArrayList<>();
            for (Element row : table.select("> thead > tr, > tbody > tr")) {
                Element part = row.parent();
                boolean head = part != null && part.normalName().equals("thead");
                List<Block> cells = new ArrayList<>();
                for (Element cell : row.children()) {
                    cells.add(Block.leaf(Kind.CELL, cell.normalName(), cell.className(), reader.words(cell)));
                }
                rows.add(Block.of(head ? Kind.HEAD_ROW : Kind.ROW, "tr", "", cells));
            }
            return Block.of(Kind.TABLE, "table", "", rows);
        }
    }
}
