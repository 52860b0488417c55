package io.github.ictplan.markdown;

import java.util.Arrays;

/** Where a text that leaves pieces of another out, or shortens them, came from. */
final class Cuts {
    /** For each cut: the offset in the new text after it, and what to add from there to get the offset in the old. */
    private int[] at = new int[16];

    private int[] shift = new int[16];
    private int count;

    /** The new text, now {@code length} long, goes on with what stands at {@code source} in the old. */
    void add(int length, int source) {
        if (count == at.length) {
            at = Arrays.copyOf(at, count * 2);
            shift = Arrays.copyOf(shift, count * 2);
        }
        at[count] = length;
        shift[count] = source - length;
        count++;
    }

    /** The offset in the old text of a character of the new. */
    int source(int offset) {
        int found = Arrays.binarySearch(at, 0, count, offset);
        if (found < 0) {
            found = -found - 2;
        } else {
            while (found + 1 < count && at[found + 1] == offset) {
                found++;
            }
        }
        return offset + shift[found];
    }
}
