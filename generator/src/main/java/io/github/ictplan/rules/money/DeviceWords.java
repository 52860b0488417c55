package io.github.ictplan.rules.money;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The words by which a kind of device is known again in another text: {@code tablet} in "Twintig tablets voor de kleuters". */
final class DeviceWords {
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Set<String> NO_DEVICE =
            Set.of("voor", "oude", "nieuwe", "lenen", "klas", "klassen", "leraren", "leerlingen", "school", "toestel");
    private static final int SHORTEST = 4;

    private DeviceWords() {}

    /** Nouns of a text in a form that is the same for one and for many. */
    static Set<String> of(String text) {
        Set<String> words = new HashSet<>();
        for (String word : NO_LETTERS.split(text.toLowerCase(Locale.ROOT))) {
            if (word.length() >= SHORTEST && !NO_DEVICE.contains(word)) {
                words.add(single(word));
            }
        }
        return words.stream().filter(word -> !NO_DEVICE.contains(word)).collect(Collectors.toSet());
    }

    /** {@code laptops} and {@code borden} lose their end; {@code karren} also its second r. */
    private static String single(String word) {
        if (word.endsWith("s") && !word.endsWith("ss")) {
            return word.substring(0, word.length() - 1);
        }
        if (!word.endsWith("en") || word.length() <= SHORTEST) {
            return word;
        }
        int end = word.length() - 2;
        return word.charAt(end - 1) == word.charAt(end - 2) ? word.substring(0, end - 1) : word.substring(0, end);
    }
}
