package io.github.ictplan.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;

/** The vendored typefaces, under the family names that {@code print.css} uses. */
enum Typeface {
    SANS("Source Sans 3", 400, FontStyle.NORMAL, "SourceSans3_400Regular.ttf"),
    SANS_ITALIC("Source Sans 3", 400, FontStyle.ITALIC, "SourceSans3_400Regular_Italic.ttf"),
    SANS_BOLD("Source Sans 3", 700, FontStyle.NORMAL, "SourceSans3_600SemiBold.ttf"),
    SANS_BOLD_ITALIC("Source Sans 3", 700, FontStyle.ITALIC, "SourceSans3_600SemiBold_Italic.ttf"),
    SERIF_BOLD("Source Serif 4", 700, FontStyle.NORMAL, "SourceSerif4_600SemiBold.ttf"),
    MONO("JetBrains Mono", 400, FontStyle.NORMAL, "JetBrainsMono_400Regular.ttf"),
    EMOJI("Noto Emoji", 400, FontStyle.NORMAL, "NotoEmoji_400Regular.ttf");

    private final String family;
    private final int weight;
    private final FontStyle style;
    private final String file;

    Typeface(String family, int weight, FontStyle style, String file) {
        this.family = family;
        this.weight = weight;
        this.style = style;
        this.file = file;
    }

    String family() {
        return family;
    }

    int weight() {
        return weight;
    }

    FontStyle style() {
        return style;
    }

    byte[] bytes() {
        return Resources.bytes("fonts/" + file);
    }
}
