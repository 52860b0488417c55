package io.github.ictplan.pdf;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.TextNode;

/** Lets what would stick out of the page or a table's column be broken, without a hyphen that nobody wrote: addresses, mostly. */
final class LongWords {
    private static final char BREAK = '\u200B';
    private static final int LONGEST = 24;

    /** Dutch makes words of more than thirty letters. */
    private static final int LONGEST_OF_LETTERS = 42;

    private static final int PIECE = 8;

    private LongWords() {}

    static void open(Document html) {
        List<TextNode> texts = html.body().nodeStream(TextNode.class).toList();
        for (TextNode text : texts) {
            String whole = text.getWholeText();
            String opened = opened(whole);
            if (!opened.equals(whole)) {
                text.text(opened);
            }
        }
    }

    private static String opened(String text) {
        StringBuilder out = new StringBuilder(text.length());
        int start = 0;
        while (start < text.length()) {
            int end = start;
            while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
                end++;
            }
            word(text.substring(start, end), out);
            if (end < text.length()) {
                out.append(text.charAt(end));
            }
            start = end + 1;
        }
        return out.toString();
    }

    private static void word(String word, StringBuilder out) {
        int longest = word.chars().allMatch(Character::isLetter) ? LONGEST_OF_LETTERS : LONGEST;
        if (word.length() <= longest) {
            out.append(word);
            return;
        }
        for (int i = 0; i < word.length(); i++) {
            boolean pair = Character.isLowSurrogate(word.charAt(i));
            if (i > 0 && i % PIECE == 0 && !pair) {
                out.append(BREAK);
            }
            out.append(word.charAt(i));
        }
    }
}
