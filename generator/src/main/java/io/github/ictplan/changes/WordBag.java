package io.github.ictplan.changes;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The words of a text as sorted numbers, whatever their order, capitals and signs. */
final class WordBag {
    private final int[] words;

    private WordBag(int[] words) {
        this.words = words;
    }

    static WordBag of(String text) {
        int[] words = new int[16];
        int count = 0;
        int hash = 0;
        boolean inWord = false;
        for (int i = 0; i <= text.length(); i++) {
            char sign = i < text.length() ? text.charAt(i) : ' ';
            if (Character.isLetterOrDigit(sign)) {
                hash = hash * 31 + Character.toLowerCase(sign);
                inWord = true;
            } else if (inWord) {
                words = count == words.length ? Arrays.copyOf(words, count * 2) : words;
                words[count++] = hash;
                hash = 0;
                inWord = false;
            }
        }
        int[] sorted = Arrays.copyOf(words, count);
        Arrays.sort(sorted);
        return new WordBag(sorted);
    }

    /** Only running text and words; days and amounts are equal or not. */
    static WordBag of(Value value) {
        return of(
                value instanceof Value.Words || value instanceof Value.Prose || value instanceof Value.Several
                        ? text(value)
                        : "");
    }

    static String text(@Nullable Value value) {
        if (value instanceof Value.Words words) {
            return words.text();
        }
        if (value instanceof Value.Several several) {
            return String.join(" ", several.texts());
        }
        return value instanceof Value.Prose prose ? String.join(" ", prose.paragraphs()) : "";
    }

    static String text(Item item) {
        StringBuilder text = new StringBuilder();
        item.values().forEach((field, value) -> {
            if (field != Field.MARK_UP) {
                text.append(' ').append(text(value));
            }
        });
        return text.toString();
    }

    /** Each word once. */
    int[] distinct() {
        return Arrays.stream(words).distinct().toArray();
    }

    /** Twice what the two share, of what both have: 1 if they hold the same words, 0 if none is the same or both are empty. */
    double likeness(WordBag other) {
        int shared = 0;
        for (int i = 0, j = 0; i < words.length && j < other.words.length; ) {
            if (words[i] == other.words[j]) {
                shared++;
                i++;
                j++;
            } else if (words[i] < other.words[j]) {
                i++;
            } else {
                j++;
            }
        }
        int all = words.length + other.words.length;
        return all == 0 ? 0 : 2.0 * shared / all;
    }
}
