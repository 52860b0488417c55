package io.github.ictplan.language;

import java.util.Arrays;
import java.util.stream.Stream;

/**
 * Rows of five words of a text as numbers, by which text that was copied is known again: whatever its capitals, signs and line breaks, and although a
 * word was changed here and there.
 */
public final class Shingles {
    private static final int LENGTH = 5;

    private final int[] last = new int[LENGTH];
    private int[] found = new int[64];
    private int count;
    private long words;

    private Shingles() {}

    /** One number for each row, in order; a text of fewer than five words has none. */
    public static int[] of(Stream<String> texts) {
        Shingles shingles = new Shingles();
        texts.forEachOrdered(shingles::read);
        return Arrays.copyOf(shingles.found, shingles.count);
    }

    private void read(String text) {
        int hash = 0;
        boolean inWord = false;
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            if (Character.isLetterOrDigit(sign)) {
                hash = hash * 31 + Character.toLowerCase(sign);
                inWord = true;
            } else if (inWord) {
                word(hash);
                hash = 0;
                inWord = false;
            }
        }
        if (inWord) {
            word(hash);
        }
    }

    private void word(int hash) {
        last[(int) (words % LENGTH)] = hash;
        words++;
        if (words >= LENGTH) {
            add(row());
        }
    }

    private int row() {
        int row = 17;
        for (int i = 0; i < LENGTH; i++) {
            row = row * 0x01000193 + last[(int) ((words + i) % LENGTH)];
            row ^= row >>> 15;
        }
        row *= 0x2c1b3c6d;
        return row ^ row >>> 13;
    }

    private void add(int row) {
        if (count == found.length) {
            found = Arrays.copyOf(found, count * 2);
        }
        found[count++] = row;
    }
}
