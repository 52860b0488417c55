package io.github.ictplan.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.util.ast.Node;
import io.github.ictplan.finding.Finding;
import io.github.ictplan.finding.Shortened;
import java.util.BitSet;
import java.util.regex.Pattern;

/** Marks brackets in a paragraph that were to be a link or an image. Looks no further than {@value #FAR} characters either way. */
final class LinkSlips {
    private static final int FAR = 200;
    private static final int SHOWN = 100;
    private static final Pattern PATH = Pattern.compile("(?:https?://|\\.{1,2}/|#\\p{L}).*"
            + "|[^()\\[\\]]*\\.(?:md|pdf|docx?|xlsx?|pptx?|odt|png|jpe?g|svg|webp|html?)(?:#.*)?");
    private static final Pattern PICTURE = Pattern.compile(".*\\.(?:png|jpe?g|svg|webp|gif)");

    private final Draft draft;
    private final String text;
    private final int start;
    /** What is a link, an image or code already. */
    private final BitSet taken = new BitSet();

    private LinkSlips(Draft draft, Node paragraph) {
        this.draft = draft;
        this.text = paragraph.getChars().toString();
        this.start = paragraph.getStartOffset();
        take(paragraph);
    }

    static void check(Draft draft, Node paragraph) {
        LinkSlips slips = new LinkSlips(draft, paragraph);
        for (int i = 0; i + 2 < slips.text.length(); i++) {
            slips.at(i);
        }
    }

    private void take(Node parent) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Link || node instanceof Image || node instanceof Code || node instanceof AutoLink) {
                taken.set(node.getStartOffset() - start, node.getEndOffset() - start);
            } else {
                take(node);
            }
        }
    }

    private void at(int i) {
        char c = text.charAt(i);
        if (taken.get(i)) {
            return;
        }
        if (c == '!' && text.startsWith(" [", i + 1)) {
            picture(i);
        } else if (c == ']' && text.charAt(i + 1) == '(') {
            address(i, i + 2);
        } else if (c == ']' && text.startsWith(" (", i + 1)) {
            apart(i, i + 3);
        } else if (c == ')' && text.charAt(i + 1) == '[') {
            turned(i, i + 2);
        }
    }

    /** {@code [text](address with spaces.md)}, or without its last bracket. */
    private void address(int bracket, int from) {
        int close = close(from, ')');
        String address = text.substring(from, close < 0 ? end(from) : close).strip();
        int open = open(bracket, '[');
        if (open < 0 || !isPath(close < 0 ? firstWord(address) : address)) {
            return;
        }
        if (close < 0) {
            tell(open, "Dit wordt geen link: het laatste haakje ontbreekt.", "Typ `)` vlak achter het adres.");
        } else if (address.indexOf(' ') >= 0) {
            tell(
                    open,
                    "Dit wordt geen link: in het adres staat een spatie.",
                    "Zet het adres tussen `<` en `>`: `(<" + Shortened.of(address, SHOWN)
                            + ">)`, of haal de spaties uit de naam van het bestand.");
        }
    }

    /** {@code [text] (address.md)}. */
    private void apart(int bracket, int from) {
        int close = close(from, ')');
        int open = open(bracket, '[');
        if (close >= 0 && open >= 0 && isAddress(from, close)) {
            tell(
                    open,
                    "Dit wordt geen link: tussen de haakjes staat een spatie.",
                    "Typ ze tegen elkaar, zonder spatie: "
                            + shown(text.substring(open, bracket + 1) + text.substring(from - 1, close + 1)));
        }
    }

    /** {@code (text)[address.md]}. */
    private void turned(int bracket, int from) {
        int close = close(from, ']');
        int open = open(bracket, '(');
        if (close >= 0 && open >= 0 && isAddress(from, close)) {
            tell(
                    open,
                    "Dit wordt geen link: de haakjes zijn omgewisseld.",
                    "Typ " + shown("[" + text.substring(open + 1, bracket) + "](" + text.substring(from, close) + ")"));
        }
    }

    /** {@code ! [text](picture.png)}. */
    private void picture(int at) {
        int bracket = close(at + 3, ']');
        int close = bracket < 0 ? -1 : close(bracket + 2, ')');
        if (close >= 0 && PICTURE.matcher(text.substring(bracket + 2, close)).matches()) {
            tell(
                    at,
                    "Dit wordt een link en geen afbeelding: na het uitroepteken staat een spatie.",
                    "Typ het uitroepteken tegen het haakje, zonder spatie: `![`.");
        }
    }

    private void tell(int at, String message, String hint) {
        draft.findings.add(
                Finding.warning(MarkdownRules.LINK_FAILED, draft.span(start + at, start + at + 1), message, hint));
    }

    private static String shown(String typed) {
        return "`" + Shortened.of(typed, SHOWN) + "`.";
    }

    private boolean isAddress(int from, int to) {
        String address = text.substring(from, to);
        return address.indexOf(' ') < 0 && isPath(address);
    }

    private static String firstWord(String text) {
        int end = 0;
        while (end < text.length() && " ,;".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return text.substring(0, end);
    }

    private static boolean isPath(String text) {
        return PATH.matcher(text).matches();
    }

    /** Offset of the bracket behind {@code from} on the same line; -1 if it is not near. */
    private int close(int from, char bracket) {
        int end = end(from);
        for (int i = from; i < end; i++) {
            if (text.charAt(i) == bracket) {
                return i;
            }
        }
        return -1;
    }

    /** Where the line ends, or how far we look. */
    private int end(int from) {
        int far = Math.min(text.length(), from + FAR);
        int end = from;
        while (end < far && text.charAt(end) != '\n') {
            end++;
        }
        return end;
    }

    /** Offset of the nearest opening bracket before {@code from}, or of the exclamation mark of an image; -1 if it is not near. */
    private int open(int from, char bracket) {
        for (int i = from - 1; i >= Math.max(0, from - FAR); i--) {
            if (text.charAt(i) == bracket) {
                return i > 0 && text.charAt(i - 1) == '!' ? i - 1 : i;
            }
        }
        return -1;
    }
}
