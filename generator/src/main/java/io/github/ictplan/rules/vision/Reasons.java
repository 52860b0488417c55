package io.github.ictplan.rules.vision;

import io.github.ictplan.language.Word;
import io.github.ictplan.language.Words;
import io.github.ictplan.rules.WordFile;
import io.github.ictplan.rules.WordList;
import java.util.List;
import java.util.Locale;

/** Whether a text says why: a word such as "omdat", or "om … te". */
final class Reasons {
    private static final WordList WORDS = WordFile.words("redenwoorden.txt");

    /** Words between "om" and "te"; further apart the two no longer belong together. */
    private static final int REACH = 12;

    private static final int CLAUSE = 7;

    /** How a sentence goes on that says something of the one before. */
    private static final List<String> POINTING = List.of("dat ", "dit ", "dan ", "zo ", "die ", "daar ", "wie ");

    private Reasons() {}

    static boolean in(String text) {
        return WORDS.occursIn(text) || saysInOrderTo(text) || explainsBehindColon(text);
    }

    /** "… kiest elke school zelf: dat past bij haar project". What follows a colon is else a list, but for a clause of its own. */
    private static boolean explainsBehindColon(String text) {
        int colon = text.indexOf(": ");
        while (colon >= 0) {
            if (POINTING.stream().anyMatch(behind(text, colon + 2)::startsWith) || isClause(text, colon + 2)) {
                return true;
            }
            colon = text.indexOf(": ", colon + 1);
        }
        return false;
    }

    /** So many words up to the stop and no comma between them are no list. */
    private static boolean isClause(String text, int from) {
        int to = from;
        while (to < text.length() && ".\n,;:?!".indexOf(text.charAt(to)) < 0) {
            to++;
        }
        boolean stops = to < text.length() && text.charAt(to) == '.';
        return stops
                && Character.isLowerCase(text.charAt(from))
                && Words.of(text, from, to).size() >= CLAUSE;
    }

    private static String behind(String text, int at) {
        return text.substring(at, Math.min(text.length(), at + 6)).toLowerCase(Locale.ROOT);
    }

    private static boolean saysInOrderTo(String text) {
        int since = REACH + 1;
        for (Word word : Words.of(text)) {
            if (word.folded().equals("te") && since <= REACH) {
                return true;
            }
            since = word.folded().equals("om") ? 0 : since + 1;
        }
        return false;
    }
}
