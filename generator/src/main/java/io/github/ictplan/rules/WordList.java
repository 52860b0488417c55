package io.github.ictplan.rules;

import io.github.ictplan.language.Word;
import io.github.ictplan.language.Words;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Words and phrases to look for in a text, from a plain file that a teacher could edit.
 *
 * <p>{@code laptop*} also finds laptops and laptopkar, {@code *scherm} also finds touchscherm; any word also finds what a hyphen adds behind it. A
 * word with a capital is found only with the same capitals, any other however it is written. A phrase is several words in a row.
 */
public final class WordList {
    private final Map<String, List<List<Form>>> whole = new HashMap<>();
    private final Map<String, List<List<Form>>> beginnings = new HashMap<>();
    private final Map<String, List<List<Form>>> ends = new HashMap<>();
    private final SortedSet<Integer> beginningLengths = new TreeSet<>();
    private final SortedSet<Integer> endLengths = new TreeSet<>();

    /** Where something of the list stands: from {@code start} to before {@code end}. */
    public record Hit(int start, int end) {
        /** Its characters. */
        public String in(String text) {
            return text.substring(start, end);
        }
    }

    private WordList(Collection<String> entries) {
        entries.forEach(this::add);
    }

    /** A list of these words and phrases. */
    public static WordList of(Collection<String> entries) {
        return new WordList(entries);
    }

    private void add(String entry) {
        List<Form> phrase = Stream.of(entry.strip().split("\\s+")).map(Form::of).toList();
        Form first = phrase.get(0);
        Map<String, List<List<Form>>> shelf = first.openEnd() ? beginnings : first.openStart() ? ends : whole;
        shelf.computeIfAbsent(first.folded(), unused -> new ArrayList<>()).add(phrase);
        if (first.openEnd()) {
            beginningLengths.add(first.folded().length());
        } else if (first.openStart()) {
            endLengths.add(first.folded().length());
        }
    }

    /** Whether any of it stands in the text. */
    public boolean occursIn(String text) {
        List<Word> words = Words.of(text);
        for (int i = 0; i < words.size(); i++) {
            if (longestAt(text, words, i) > 0) {
                return true;
            }
        }
        return false;
    }

    /** All that stands in the text, in order; where two overlap it is the first, and of two beginnings the longest. */
    public List<Hit> in(String text) {
        List<Word> words = Words.of(text);
        List<Hit> hits = new ArrayList<>();
        int i = 0;
        while (i < words.size()) {
            int length = longestAt(text, words, i);
            if (length > 0) {
                hits.add(new Hit(words.get(i).start(), words.get(i + length - 1).end()));
            }
            i += Math.max(1, length);
        }
        return hits;
    }

    /** How many words the longest phrase takes that begins at a word; 0 if none does. */
    private int longestAt(String text, List<Word> words, int at) {
        String word = words.get(at).folded();
        int hyphen = word.indexOf('-');
        int longest = longest(whole.get(word), text, words, at);
        if (hyphen > 0) {
            longest = Math.max(longest, longest(whole.get(word.substring(0, hyphen)), text, words, at));
        }
        for (int length : beginningLengths.headSet(word.length() + 1)) {
            longest = Math.max(longest, longest(beginnings.get(word.substring(0, length)), text, words, at));
        }
        for (int length : endLengths.headSet(word.length() + 1)) {
            longest = Math.max(longest, longest(ends.get(word.substring(word.length() - length)), text, words, at));
        }
        return longest;
    }

    private static int longest(@Nullable List<List<Form>> phrases, String text, List<Word> words, int at) {
        if (phrases == null) {
            return 0;
        }
        return phrases.stream()
                .filter(phrase -> at + phrase.size() <= words.size() && matches(phrase, text, words, at))
                .mapToInt(List::size)
                .max()
                .orElse(0);
    }

    private static boolean matches(List<Form> phrase, String text, List<Word> words, int at) {
        for (int i = 0; i < phrase.size(); i++) {
            if (!phrase.get(i).matches(text, words.get(at + i))) {
                return false;
            }
        }
        return true;
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
