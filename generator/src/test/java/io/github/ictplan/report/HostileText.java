package io.github.ictplan.report;

import java.util.Random;

/** Texts made of what terminals, build servers and Markdown obey. */
final class HostileText {
    private static final String[] PIECES = {
        "::",
        ":",
        ",",
        "=",
        ";",
        "%",
        "%0A",
        "%25",
        "%3A",
        "#",
        "##[",
        "##vso[",
        "error",
        "warning file=x,line=9",
        "add-mask",
        "]",
        "[",
        " ",
        "\t",
        "\n",
        "\r",
        "\r\n",
        "\u0085",
        "\u2028",
        "\u00a0",
        "\u3000",
        "\u001b[31m",
        "\u009b",
        "\u202e",
        "\u200b",
        "\ufeff",
        "\0",
        "é",
        "😀",
        "`",
        "```",
        "|",
        "@",
        "@team",
        "#12",
        "GH-12",
        "fixes #12",
        "<script>",
        "<img src=x>",
        "![x](https://x.example/a.png)",
        "[x](https://x.example)",
        "https://x.example",
        "www.x.example",
        "a@x.example",
        "&lt;",
        "&#64;",
        "\\",
        "*",
        "_",
        "~~",
        "$",
        "{{",
        "0a1b2c3d4e",
        ":tada:",
        "- [ ] "
    };

    private HostileText() {}

    static String of(Random random) {
        StringBuilder text = new StringBuilder();
        for (int j = random.nextInt(8); j >= 0; j--) {
            text.append(PIECES[random.nextInt(PIECES.length)]);
        }
        return text.toString();
    }
}
