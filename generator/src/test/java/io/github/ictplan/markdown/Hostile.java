package io.github.ictplan.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/** Texts made to make a Markdown engine slow or break it: each family grows to any size. */
record Hostile(String name, IntFunction<String> of) {

    private static Hostile repeat(String fragment) {
        return new Hostile(fragment.replace("\n", "⏎"), size -> fragment.repeat(Math.max(1, size / fragment.length())));
    }

    /** The fragment in paragraphs of 4000 characters. */
    private static Hostile paragraphs(String fragment) {
        String paragraph = fragment.repeat(Math.max(1, 4000 / fragment.length())) + "\n\n";
        return new Hostile(
                "paragraphs of " + fragment.replace("\n", "⏎"),
                size -> paragraph.repeat(Math.max(1, size / paragraph.length())));
    }

    /** A fragment that holds its own number. */
    private static Hostile numbered(String fragment) {
        return new Hostile(fragment.replace("\n", "⏎"), size -> {
            StringBuilder text = new StringBuilder();
            for (int i = 0; text.length() < size; i++) {
                text.append(fragment.replace("#n", Integer.toString(i)));
            }
            return text.toString();
        });
    }

    private static Hostile around(String open, String middle, String close) {
        return new Hostile(open + "…" + close, size -> {
            int times = Math.max(1, size / (open.length() + close.length()));
            return open.repeat(times) + middle + close.repeat(times);
        });
    }

    private static Hostile then(String first, String second) {
        return new Hostile(first + "… " + second + "…", size -> {
            int half = size / 2;
            return first.repeat(half / first.length()) + second.repeat(half / second.length());
        });
    }

    /** Each line a blank deeper than the one before, as far as the size allows. */
    private static Hostile staircase(String marker, String step) {
        return new Hostile("staircase of " + marker, size -> {
            StringBuilder text = new StringBuilder();
            for (int i = 0; text.length() < size; i++) {
                text.append(step.repeat(i)).append(marker).append("x\n");
            }
            return text.toString();
        });
    }

    static List<Hostile> families() {
        List<Hostile> all = new ArrayList<>();
        for (String fragment : List.of(
                ">",
                "> ",
                "- ",
                "-\t",
                "* ",
                "+ ",
                "1. ",
                "1) ",
                "> - ",
                "- > ",
                "> 1. ",
                "# ",
                "#",
                "    ",
                "\t",
                " ",
                "\n",
                "a\n",
                "- a\n",
                "1. a\n",
                "> a\n",
                "> a\n\n",
                "- - - ",
                "* * ",
                "---\n",
                "===\n",
                "a\n===\n",
                "# a\n",
                "# a #",
                "```\n",
                "~~~",
                "`",
                "` ",
                "*",
                "* a *",
                "_",
                "_a ",
                "**a",
                "*a ",
                "~~a",
                "~a~ ",
                "*a_ ",
                "[",
                "]",
                "[a",
                "[a](",
                "[]()",
                "![",
                "![a](b) ",
                "![[]()",
                "[a](<b",
                "[a](b 'c",
                "[a][b] ",
                "[ (](",
                "<",
                "<a ",
                "<a b=\"c\" ",
                "</",
                "<!--",
                "<!-- a -->",
                "<!-- -",
                "<?",
                "<![CDATA[",
                "<!A",
                "<a.a.@",
                "<http://a",
                "&",
                "&amp;",
                "&#65;",
                "&#x110000;",
                "\\",
                "\\*",
                "|",
                "|a",
                "a|b\n",
                "| a |\n|---|\n",
                "|-",
                "!",
                "\"",
                "www.",
                "www.a.b ",
                "http://",
                "a@",
                "a@b.c ",
                "(",
                ")",
                "http://a.b/(",
                "e\u0301",
                "\u0301",
                "\u202E",
                "\uE000",
                "[^a]",
                "[^a]: b\n",
                "[a]: b\n",
                "[a]: <b> 'c'\n",
                "[a]:\n",
                "- [ ] a\n",
                "- [x] ",
                "> [!NOTE]\n",
                "<br>",
                "<kbd>",
                "<div>\n",
                "<div>\n\n",
                "{#a}",
                "# a {#a}\n",
                "  \n",
                "a  \n",
                "a\\\n",
                ": a\n",
                "\u00A0",
                "a*b_c~",
                "*a `",
                "1\n",
                "***a",
                "a***",
                "**a*b",
                "$",
                "{{",
                "\uD83D\uDE00")) {
            all.add(repeat(fragment));
        }
        for (String fragment : List.of(
                "*a ",
                "*a_ ",
                "_a_ ",
                "**a** ",
                "[a](b) ",
                "[a][b] ",
                "[",
                "[a](",
                "![a](b)",
                "<a ",
                "<?",
                "<!--",
                "` ",
                "`a` ",
                "``a` ",
                "&amp;",
                "&a;",
                "\\*",
                "www.a.b ",
                "a@b.c ",
                "http://a.b/c ",
                "[^a]",
                "<br>",
                "<a b='c'>",
                "[ (](",
                "[a](<b",
                "~~a~~ ",
                "e\u0301",
                "a | b ",
                "<http://a.b> ",
                "*",
                "a ",
                "![[]()")) {
            all.add(paragraphs(fragment));
        }
        all.addAll(List.of(
                numbered("[a#n]: b\n"),
                numbered("[a#n]: b\n\n"),
                numbered("[^a#n]: b\n\n"),
                numbered("[^a#n] "),
                numbered("[^a#n]\n\n[^a#n]: b\n\n"),
                numbered("[a#n]: b\n\n[a#n]\n\n"),
                numbered("# a#n\n"),
                numbered("#n. a\n"),
                numbered("## a {#a#n}\n\n"),
                numbered("[a#n][b#n] "),
                numbered("`#n"),
                numbered("&#n; "),
                numbered("<a#n>\n\n"),
                around("*", "a", "*"),
                around("**a ", "b", " a**"),
                around("[", "a", "](b)"),
                around("![", "a", "](b)"),
                around("[", "a", "]"),
                around("<b>", "a", "</b>"),
                around("(", "a", ")"),
                around("*a **b ", "c", "** *"),
                around("~~", "a", "~~"),
                around("> ", "a", "\n"),
                then(">", "a*"),
                then("[", "]("),
                then("`", "*"),
                then("- ", "a\n"),
                then("<a ", ">"),
                then("| ", "\n|---|"),
                then("# ", " "),
                then("[a](", ")"),
                then("*", " "),
                then("- a\n\n", "    b\n"),
                staircase("- ", " "),
                staircase("- ", "  "),
                staircase("> ", " "),
                staircase("1. ", "   "),
                staircase("", " "),
                new Hostile(
                        "one row",
                        size -> "|a".repeat(50) + "|\n" + "|-".repeat(50) + "|\n" + "|b".repeat(size / 2) + "|\n"),
                new Hostile("rows", size -> "|a|b|\n|-|-|\n" + "|c|d|\n".repeat(size / 6)),
                new Hostile(
                        "wide rows",
                        size -> "|a".repeat(90) + "|\n" + "|-".repeat(90) + "|\n"
                                + ("|b".repeat(90) + "|\n").repeat(size / 182)),
                new Hostile("trailing blanks", size -> "# a" + " ".repeat(size)),
                new Hostile(
                        "many trailing blanks", size -> ("# a" + " ".repeat(4000) + "b\n\n").repeat(size / 4005 + 1)),
                new Hostile("code line", size -> "```\n" + "a".repeat(size) + "\n```\n"),
                new Hostile("open comment", size -> "<!-- " + "a\n".repeat(size / 2)),
                new Hostile("quoted table", size -> "> |a|b|\n> |-|-|\n" + "> |c|d|\n".repeat(size / 8)),
                new Hostile("footnote in footnote", size -> "[^a]\n\n" + "[^a]: b [^a]\n\n".repeat(size / 14)),
                new Hostile(
                        "long address",
                        size -> "[a]: " + "b".repeat(8000) + "\n\n"
                                + ("[a] ".repeat(500) + "\n\n").repeat(size / 2002)),
                new Hostile("setext", size -> "a\n".repeat(size / 2) + "===\n")));
        return all;
    }
}
