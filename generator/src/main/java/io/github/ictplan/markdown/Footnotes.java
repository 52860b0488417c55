package io.github.ictplan.markdown;

import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** The footnotes of one text, numbered in the order in which the text first calls them. */
final class Footnotes {
    private final List<FootnoteBlock> numbered = new ArrayList<>();
    private final Map<FootnoteBlock, Integer> numbers = new IdentityHashMap<>();
    private final List<Integer> calls = new ArrayList<>();
    private final List<FootnoteBlock> defined = new ArrayList<>();

    /** One call of a footnote: number {@code call} (from 1) of footnote {@code number} (from 1). */
    record Call(int number, int call) {
        String id() {
            return "fnref." + number + "." + call;
        }
    }

    static String id(int number) {
        return "fn." + number;
    }

    void define(FootnoteBlock note) {
        defined.add(note);
    }

    Call call(FootnoteBlock note) {
        int number = number(note);
        int call = calls.get(number - 1) + 1;
        calls.set(number - 1, call);
        return new Call(number, call);
    }

    private int number(FootnoteBlock note) {
        Integer known = numbers.get(note);
        if (known != null) {
            return known;
        }
        numbered.add(note);
        calls.add(0);
        numbers.put(note, numbered.size());
        return numbered.size();
    }

    /** Those that no text calls, which get a number now, so that no word of them is lost. */
    List<FootnoteBlock> numberUncalled() {
        List<FootnoteBlock> uncalled =
                defined.stream().filter(note -> !numbers.containsKey(note)).toList();
        uncalled.forEach(this::number);
        return uncalled;
    }

    int count() {
        return numbered.size();
    }

    FootnoteBlock note(int number) {
        return numbered.get(number - 1);
    }

    /** How often a footnote is called. */
    int calls(int number) {
        return calls.get(number - 1);
    }
}
