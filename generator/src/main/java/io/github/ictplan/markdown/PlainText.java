package io.github.ictplan.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** What is left of a node when its markup is gone. */
final class PlainText {
    private PlainText() {}

    static String of(Node node, Cleaned cleaned) {
        StringBuilder text = new StringBuilder();
        children(node, cleaned, text);
        return text.toString().strip();
    }

    /** Escapes and entities of a sequence decoded. */
    static String of(BasedSequence chars, Cleaned cleaned) {
        return Decoding.decoded(cleaned.restored(chars.toString()));
    }

    /** A sequence to the letter. */
    static String letters(BasedSequence chars, Cleaned cleaned) {
        return Decoding.visible(cleaned.restored(chars.toString()));
    }

    /** The text of a code span: line ends are spaces, one blank at both ends is not part of it. */
    static String code(Code code, Cleaned cleaned) {
        String text = codeLetters(code.getText(), cleaned).replace('\n', ' ');
        boolean padded = text.length() > 2 && text.startsWith(" ") && text.endsWith(" ") && !text.isBlank();
        return padded ? text.substring(1, text.length() - 1) : text;
    }

    /** Code to the letter, in which characters that turn the direction of writing are spelled out. */
    static String codeLetters(BasedSequence chars, Cleaned cleaned) {
        String raw = cleaned.restored(chars.toString());
        StringBuilder spelled = new StringBuilder(raw.length());
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (Decoding.turnsDirection(c)) {
                spelled.append("U+").append(Integer.toHexString(c).toUpperCase(java.util.Locale.ROOT));
            } else {
                Decoding.appendVisible(c, spelled);
            }
        }
        return spelled.toString();
    }

    private static void children(Node parent, Cleaned cleaned, StringBuilder text) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Code code) {
                text.append(code(code, cleaned));
            } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
                text.append(' ');
            } else if (node instanceof AutoLink || node instanceof MailLink) {
                text.append(letters(node.getChars(), cleaned), 1, node.getTextLength() - 1);
            } else if (node.hasChildren()) {
                children(node, cleaned, text);
            } else if (!isSilent(node)) {
                text.append(of(node.getChars(), cleaned));
            }
        }
    }

    private static boolean isSilent(Node node) {
        return node instanceof HtmlInline || node instanceof HtmlInlineComment || node instanceof Footnote;
    }
}
