package io.github.ictplan.rules;

import io.github.ictplan.language.Word;
import io.github.ictplan.language.Words;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Words and phrases to look for in a text, from a plain file that a teacher could edit.
 *
 * <p>{@code laptop*} also finds laptops and laptopkar, {@code *scherm} also finds touchscherm; any word also finds what a hyphen adds behind it. A
 * word with a capital is found only with the same capitals, any other however it is written. A phrase is several words in a row.
 */
public final class WordList {
    private final Map<String, List<Entry>> whole = new HashMap<>();
    private final Map<String, List<Entry>> beginnings = new HashMap<>();
    private final Map<String, List<Entry>> ends = new HashMap<>();
    /** With which letters an entry begins, and with which the word of an open start ends: most words of a text need no more. */
    private final BitSet firstLetters = new BitSet();

    private final BitSet lastLetters = new BitSet();
    private final int[] beginningLengths;
    private final int[] endLengths;

    /**
     * Something of the list in a text, from {@code start} to before {@code end}.
     *
     * @param group under which it stands in the list; empty in a list without groups
     */
    public record Hit(int start, int end, String group) {
        /** Its characters. */
        public String in(String text) {
            return text.substring(start, end);
        }
    }

    private WordList(Map<String, List<String>> groups) {
        groups.forEach((group, entries) -> entries.forEach(entry -> add(Entry.of(entry, group))));
        this.beginningLengths = lengths(beginnings);
        this.endLengths = lengths(ends);
    }

    /** A list of words and phrases in groups. */
    public static WordList of(Map<String, List<String>> groups) {
        return new WordList(groups);
    }

    private void add(Entry entry) {
        Form first = entry.words().get(0);
        Map<String, List<Entry>> shelf = first.openEnd() ? beginnings : first.openStart() ? ends : whole;
        shelf.computeIfAbsent(first.folded(), unused -> new ArrayList<>()).add(entry);
        if (shelf == ends) {
            lastLetters.set(last(first.folded()));
        } else {
            firstLetters.set(first.folded().charAt(0));
        }
    }

    private static int[] lengths(Map<String, List<Entry>> shelf) {
        return shelf.keySet().stream()
                .mapToInt(String::length)
                .distinct()
                .sorted()
                .toArray();
    }

    /** Whether any of it stands in the text. */
    public boolean occursIn(String text) {
        List<Word> words = Words.of(text);
        for (int i = 0; i < words.size(); i++) {
            if (beginsAt(text, words, i)) {
                return true;
            }
        }
        return false;
    }

    /** Whether any of it begins at a word of the text. */
    public boolean beginsAt(String text, List<Word> words, int at) {
        return longestAt(text, words, at) != null;
    }

    /** All that stands in the text, in order; where two overlap it is the first, and of two that begin together the longest. */
    public List<Hit> in(String text) {
        return in(text, Words.of(text));
    }

    /** The same for a text whose words are known. */
    public List<Hit> in(String text, List<Word> words) {
        List<Hit> hits = new ArrayList<>();
        int i = 0;
        while (i < words.size()) {
            Entry entry = longestAt(text, words, i);
            int length = entry == null ? 0 : entry.words().size();
            if (entry != null) {
                int end = words.get(i + length - 1).end();
                hits.add(new Hit(words.get(i).start(), end, entry.group()));
            }
            i += Math.max(1, length);
        }
        return hits;
    }

    /** The groups of which anything stands in the text, also where it is part of a longer phrase. */
    public SortedSet<String> groupsIn(String text) {
        SortedSet<String> groups = new TreeSet<>();
        List<Word> words = Words.of(text);
        for (int i = 0; i < words.size(); i++) {
            if (mayBegin(words.get(i).folded())) {
                eachAt(text, words, i, entry -> groups.add(entry.group()));
            }
        }
        return groups;
    }

    private @Nullable Entry longestAt(String text, List<Word> words, int at) {
        if (!mayBegin(words.get(at).folded())) {
            return null;
        }
        Entry[] longest = new Entry[1];
        eachAt(text, words, at, entry -> {
            if (longest[0] == null || entry.words().size() > longest[0].words().size()) {
                longest[0] = entry;
            }
        });
        return longest[0];
    }

    private boolean mayBegin(String word) {
        return firstLetters.get(word.charAt(0)) || lastLetters.get(last(word));
    }

    private static char last(String word) {
        return word.charAt(word.length() - 1);
    }

    private void eachAt(String text, List<Word> words, int at, Consumer<Entry> found) {
        String word = words.get(at).folded();
        look(whole.get(word), text, words, at, found);
        int hyphen = word.indexOf('-');
        if (hyphen > 0) {
            look(whole.get(word.substring(0, hyphen)), text, words, at, found);
        }
        for (int i = 0; i < beginningLengths.length && beginningLengths[i] <= word.length(); i++) {
            look(beginnings.get(word.substring(0, beginningLengths[i])), text, words, at, found);
        }
        for (int i = 0; i < endLengths.length && endLengths[i] <= word.length(); i++) {
            look(ends.get(word.substring(word.length() - endLengths[i])), text, words, at, found);
        }
    }

    private static void look(
            @Nullable List<Entry> entries, String text, List<Word> words, int at, Consumer<Entry> found) {
        if (entries == null) {
            return;
        }
        for (Entry entry : entries) {
            if (entry.standsAt(text, words, at)) {
                found.accept(entry);
            }
        }
    }

    private record Entry(List<Form> words, String group) {
        static Entry of(String typed, String group) {
            return new Entry(
                    Stream.of(typed.strip().split("\\s+")).map(Form::of).toList(), group);
        }

        boolean standsAt(String text, List<Word> found, int at) {
            if (at + words.size() > found.size()) {
                return false;
            }
            for (int i = 0; i < words.size(); i++) {
                if (!words.get(i).matches(text, found.get(at + i))) {
                    return false;
                }
            }
            return true;
        }
    }

    /** One word of an entry. */
    private record Form(String typed, String folded, boolean openStart, boolean openEnd, boolean exact) {
        static Form of(String typed) {
            String letters = typed.replace("*", "");
            List<Word> words = Words.of(letters);
            if (words.size() != 1) {
                throw new IllegalStateException("not one word: " + typed);
            }
            boolean exact = letters.chars().anyMatch(Character::isUpperCase);
            return new Form(letters, words.get(0).folded(), typed.startsWith("*"), typed.endsWith("*"), exact);
        }

        boolean matches(String text, Word word) {
            String found = exact ? text.substring(word.start(), word.end()) : word.folded();
            String wanted = exact ? typed : folded;
            if (openEnd) {
                return found.startsWith(wanted);
            }
            return openStart ? found.endsWith(wanted) : found.equals(wanted) || found.startsWith(wanted + "-");
        }
    }
}
