package io.github.ictplan.changes.redline;

import io.github.ictplan.changes.redline.Merged.Piece;
import io.github.ictplan.changes.redline.Word.Sort;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Writes the words of a block. Marks of change stand outside those of emphasis, so that a stretch of changed words is one. */
final class InlineWriter {
    private InlineWriter() {}

    /** A block of which some words changed. */
    static void write(List<Piece> pieces, Element to) {
        boolean first = true;
        for (Piece piece : pieces) {
            if (piece.same()) {
                same(piece, to, first);
            } else {
                changed(piece, to, first);
            }
            first = false;
        }
    }

    /** A block that is the same, gone or new as a whole. */
    static void write(List<Word> words, Mark mark, Element to) {
        if (!words.isEmpty()) {
            words(words, mark.within(to), true, mark == Mark.FRESH);
        }
    }

    private static void changed(Piece piece, Element to, boolean first) {
        List<Word> before = piece.before();
        List<Word> after = piece.after();
        boolean outside = !first && isSpaced(before) && isSpaced(after);
        if (outside) {
            to.appendText(" ");
        }
        if (!before.isEmpty()) {
            words(before, Mark.GONE.within(to), first || outside, false);
        }
        if (!after.isEmpty()) {
            words(after, Mark.FRESH.within(to), first && before.isEmpty(), true);
        }
    }

    private static boolean isSpaced(List<Word> words) {
        return !words.isEmpty() && words.get(0).spaced();
    }

    private static void same(Piece piece, Element to, boolean first) {
        List<Word> before = piece.before();
        List<Word> after = piece.after();
        int at = 0;
        while (at < after.size()) {
            String turned = turned(before.get(at), after.get(at));
            int end = at + 1;
            while (end < after.size() && turned(before.get(end), after.get(end)).equals(turned)) {
                end++;
            }
            words(after.subList(at, end), to, first && at == 0, false);
            if (!turned.isEmpty()) {
                note(to, " [" + turned + "]");
            }
            at = end;
        }
    }

    private static String turned(Word before, Word after) {
        if (after.sort() == Sort.IMAGE && !String.valueOf(before.detail()).equals(after.detail())) {
            return "ander bestand: was " + before.detail() + ", nu " + after.detail();
        }
        return Look.turned(before.look(), after.look());
    }

    static void note(Element to, String text) {
        to.appendElement("span").addClass("redline-note").appendText(text);
    }

    /** Words of one look after another, each look in elements of its own; tells where new links lead. */
    private static void words(List<Word> words, Element to, boolean bare, boolean tellsLinks) {
        int at = 0;
        while (at < words.size()) {
            Look look = words.get(at).look();
            int end = at + 1;
            while (end < words.size() && words.get(end).look().equals(look)) {
                end++;
            }
            look(words.subList(at, end), look, to, bare && at == 0);
            String link = look.link();
            if (tellsLinks && link != null && !link.equals(text(words.subList(at, end)))) {
                note(to, " [link naar " + link + "]");
            }
            at = end;
        }
    }

    private static String text(List<Word> words) {
        StringBuilder text = new StringBuilder();
        words.forEach(word ->
                text.append(text.length() > 0 && word.spaced() ? " " : "").append(word.text()));
        return text.toString();
    }

    private static void look(List<Word> words, Look look, Element to, boolean bare) {
        if (!bare && words.get(0).spaced()) {
            to.appendText(" ");
        }
        Element inner = to;
        for (String element : look.elements()) {
            inner = inside(inner, element);
        }
        if (look.link() != null) {
            inner = inside(inner, "span.redline-link");
        }
        boolean first = true;
        for (Word word : words) {
            if (!first && word.spaced()) {
                inner.appendText(" ");
            }
            word(word, inner);
            first = false;
        }
    }

    private static Element inside(Element parent, String element) {
        int point = element.indexOf('.');
        Element inner = parent.appendElement(point < 0 ? element : element.substring(0, point));
        return point < 0 ? inner : inner.attr("class", element.substring(point + 1));
    }

    private static void word(Word word, Element to) {
        switch (word.sort()) {
            case TEXT -> to.appendText(word.text());
            case BREAK -> to.appendElement("br");
            case FOOTNOTE -> to.appendElement("sup").addClass("footnote-ref").appendText(word.text());
            case ABBREVIATION -> abbreviation(word.text(), word.detail(), to);
            case IMAGE -> {
                Element image = to.appendElement("span").addClass("redline-image");
                note(image, word.text().isEmpty() ? "Afbeelding zonder beschrijving" : "Afbeelding: ");
                image.appendText(word.text());
            }
        }
    }

    private static void abbreviation(String text, @Nullable String title, Element to) {
        Element abbreviation = to.appendElement("abbr").appendText(text);
        if (title != null && !title.isEmpty()) {
            abbreviation.attr("title", title);
        }
    }
}
