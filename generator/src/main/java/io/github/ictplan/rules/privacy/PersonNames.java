package io.github.ictplan.rules.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Names of people: a first name that we know with a family name; and in the items of a list also one without the other, or two words with capitals. */
final class PersonNames {
    private static final String BORDERS = "\n|;,:()/&•\t";
    private static final int MOST_WORDS = 6;

    /**
     * A name.
     *
     * @param known whether a first name in it is on the list
     * @param words of which it is made
     */
    record Name(int start, int end, boolean known, int words) {}

    private record Word(int start, int end) {}

    private final String text;
    private final List<Name> names = new ArrayList<>();

    private PersonNames(String text) {
        this.text = text;
    }

    /** All names, in the order of the text. */
    static List<Name> in(String text) {
        PersonNames found = new PersonNames(text);
        int from = 0;
        for (int i = 0; i <= text.length(); i++) {
            int border = i == text.length() ? 1 : found.border(i);
            if (border > 0) {
                found.segment(from, i);
                from = i + border;
                i = from - 1;
            }
        }
        return found.names;
    }

    /** How many characters part two items here; 0 if none do. */
    private int border(int at) {
        char c = text.charAt(at);
        if (c >= 'a' && c <= 'z') {
            return 0;
        }
        if (BORDERS.indexOf(c) >= 0) {
            return 1;
        }
        return c == ' ' && text.startsWith(" en ", at) ? 4 : c == ' ' && text.startsWith(" - ", at) ? 3 : 0;
    }

    private void segment(int from, int to) {
        int start = from;
        while (start < to && !Character.isLetter(text.charAt(start))) {
            start++;
        }
        int end = to;
        while (end > start && !Character.isLetter(text.charAt(end - 1))) {
            end--;
        }
        if (start < end && !whole(start, end)) {
            within(start, end);
        }
    }

    /** An item that is a name and nothing more. */
    private boolean whole(int start, int end) {
        int words = 0;
        int capitals = 0;
        boolean known = false;
        int at = start;
        while (at < end) {
            Word word = word(at, end);
            if (word.start() >= end) {
                break;
            }
            String letters = text.substring(word.start(), Math.min(word.end(), word.start() + 40));
            boolean capital = Character.isUpperCase(letters.charAt(0)) && !isShouted(letters);
            if (++words > MOST_WORDS || !isGap(at, word.start()) || !capital && !FirstNames.isParticle(letters)) {
                return false;
            }
            capitals += capital ? 1 : 0;
            known |= FirstNames.has(letters);
            at = word.end();
        }
        boolean one = known && capitals >= 1 || capitals >= 2 && capitals <= 3 && end - start < 40;
        if (one) {
            names.add(new Name(start, end, known, words));
        }
        return one;
    }

    private boolean isGap(int from, int to) {
        for (int i = from; i < to; i++) {
            if (" .".indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean isShouted(String word) {
        return word.length() > 1 && word.length() < 5 && word.equals(word.toUpperCase(Locale.ROOT));
    }

    /** Names among the words of a sentence. */
    private void within(int start, int end) {
        int at = start;
        while (at < end) {
            Word first = word(at, end);
            if (first.start() >= end) {
                return;
            }
            at = first.end();
            boolean capital = Character.isUpperCase(text.charAt(first.start()));
            if (capital
                    && first.end() - first.start() < 30
                    && FirstNames.has(text.substring(first.start(), first.end()))) {
                at = family(first, end);
            }
        }
    }

    private int family(Word first, int end) {
        int at = first.end();
        for (int words = 2; words < MOST_WORDS && at < end; words++) {
            Word next = word(at, end);
            if (next.start() >= end || next.start() != at + 1 || text.charAt(at) != ' ') {
                return first.end();
            }
            String letters = text.substring(next.start(), Math.min(next.end(), next.start() + 40));
            boolean particle = FirstNames.isParticle(letters);
            if (!particle && !Character.isUpperCase(letters.charAt(0))) {
                return first.end();
            }
            at = next.end();
            if (!particle) {
                names.add(new Name(first.start(), at, true, words));
                return at;
            }
        }
        return first.end();
    }

    private Word word(int from, int end) {
        int start = from;
        while (start < end && !Character.isLetter(text.charAt(start))) {
            start++;
        }
        int stop = start;
        while (stop < end && (Character.isLetter(text.charAt(stop)) || isInside(stop, end))) {
            stop++;
        }
        return new Word(start, stop);
    }

    private boolean isInside(int at, int end) {
        return "-'’".indexOf(text.charAt(at)) >= 0 && at + 1 < end && Character.isLetter(text.charAt(at + 1));
    }
}
