package io.github.ictplan.reader;

import java.util.List;

/** What may stand behind a key. Nothing at all is always read as a key that is not there. */
public sealed interface Value {

    /** Any one value; the school's words, numbers included. */
    record Text() implements Value {}

    /** @param pattern of the whole text, as a regular expression that means the same in Java and in JavaScript */
    record Matching(String pattern, Sort sort) implements Value {}

    /** What a text with a pattern is. */
    enum Sort {
        WEB_ADDRESS,
        PATH,
        COLOUR
    }

    /** A whole number from {@code least} to {@code most}. */
    record Whole(int least, int most) implements Value {}

    /** Euro: {@code 1200} or {@code 1200.50}. */
    record Amount() implements Value {}

    /** One {@link Amount}, or an amount behind each school year. */
    record Amounts() implements Value {}

    /** A day of the calendar: {@code 2026-09-01}. */
    record Day() implements Value {}

    /** Two days with a slash, or a school year. */
    record Term() implements Value {}

    /** {@code 2026-2027}. */
    record Year() implements Value {}

    /** One of a closed list. */
    record Word(List<String> words) implements Value {
        public Word {
            words = List.copyOf(words);
        }
    }

    /** Keys below this one. */
    record Keys(Form form) implements Value {}

    /** One value alone, or keys. */
    record OneOrKeys(Value one, Form form) implements Value {}

    /** One or more, as a list or as the one value. */
    record Many(Value each) implements Value {}

    /** Keys that the school chooses, each with such a value. */
    record Table(Value each) implements Value {}

    /** Whatever it is. */
    record Anything() implements Value {}
}
