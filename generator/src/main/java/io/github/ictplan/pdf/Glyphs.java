package io.github.ictplan.pdf;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Sees to it that every sign is shown: emoji get their typeface, and a sign that no typeface has becomes □ and a problem. The renderer would drop
 * it without a word.
 */
final class Glyphs {
    private static final String REPLACEMENT = "□";

    private enum Shown {
        AS_IS,
        AS_EMOJI,
        NOT,
        NOTHING_TO_SHOW
    }

    private final Fonts fonts;
    private final Consumer<? super PdfProblem> problems;
    private final Set<PdfProblem> told = new HashSet<>();

    Glyphs(Fonts fonts, Consumer<? super PdfProblem> problems) {
        this.fonts = fonts;
        this.problems = problems;
    }

    void cover(Document html) {
        List<TextNode> texts = new ArrayList<>();
        html.body()
                .nodeStream(TextNode.class)
                .filter(text -> !plain(text.getWholeText()))
                .forEach(texts::add);
        texts.forEach(this::cover);
    }

    /** Latin-1 without its control signs: all faces have it. */
    private static boolean plain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > 0xFF || c >= 0x7F && c < 0xA0) {
                return false;
            }
        }
        return true;
    }

    private void cover(TextNode text) {
        Element parent = (Element) text.parentNode();
        List<Node> parts = new ArrayList<>();
        StringBuilder run = new StringBuilder();
        boolean emoji = false;
        String whole = text.getWholeText();
        for (int i = 0; i < whole.length(); i += Character.charCount(whole.codePointAt(i))) {
            int codePoint = whole.codePointAt(i);
            Shown shown = shown(codePoint);
            if (shown == Shown.NOTHING_TO_SHOW) {
                continue;
            }
            if ((shown == Shown.AS_EMOJI) != emoji) {
                close(run, emoji, parts);
                emoji = !emoji;
            }
            if (shown == Shown.NOT) {
                tell(new PdfProblem.MissingGlyph(codePoint, Near.id(parent)));
                run.append(REPLACEMENT);
            } else {
                run.appendCodePoint(codePoint);
            }
        }
        close(run, emoji, parts);
        parts.forEach(text::before);
        text.remove();
    }

    private static void close(StringBuilder run, boolean emoji, List<Node> parts) {
        if (run.length() > 0) {
            TextNode text = new TextNode(run.toString());
            parts.add(emoji ? new Element("span").addClass("emoji").appendChild(text) : text);
            run.setLength(0);
        }
    }

    private Shown shown(int codePoint) {
        // The style sheet lists the sans face behind the serif and the monospaced one, so what it has is shown
        // everywhere.
        if (Character.isWhitespace(codePoint) || fonts.glyph(Typeface.SANS, codePoint) != 0) {
            return Shown.AS_IS;
        }
        int type = Character.getType(codePoint);
        boolean variation = codePoint >= 0xFE00 && codePoint <= 0xFE0F;
        boolean skin = codePoint >= 0x1F3FB && codePoint <= 0x1F3FF;
        if (type == Character.FORMAT || type == Character.CONTROL || variation || skin) {
            return Shown.NOTHING_TO_SHOW;
        }
        return fonts.glyph(Typeface.EMOJI, codePoint) != 0 ? Shown.AS_EMOJI : Shown.NOT;
    }

    private void tell(PdfProblem problem) {
        if (told.add(problem)) {
            problems.accept(problem);
        }
    }
}
