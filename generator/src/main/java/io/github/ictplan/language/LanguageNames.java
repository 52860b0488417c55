package io.github.ictplan.language;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Codes of languages with two letters (ISO 639-1) and their Dutch names, {@code talen.txt}. */
public final class LanguageNames {
    private static final class Shipped {
        private static final LanguageNames ALL = read();
    }

    private final Map<String, String> names;

    private LanguageNames(Map<String, String> names) {
        this.names = names;
    }

    /** Those that ship, read once. */
    public static LanguageNames shipped() {
        return Shipped.ALL;
    }

    private static LanguageNames read() {
        Map<String, String> names = new LinkedHashMap<>();
        WordFile.lines("talen.txt").forEach(line -> {
            int colon = line.indexOf(": ");
            names.put(line.substring(0, colon), line.substring(colon + 2));
        });
        return new LanguageNames(names);
    }

    /** The Dutch name, such as {@code Frans}; empty if there is no such code. Capitals and a region, as in {@code fr-BE}, make no difference. */
    public Optional<String> name(String code) {
        String lower = code.toLowerCase(Locale.ROOT);
        int region = lower.indexOf('-');
        return Optional.ofNullable(names.get(region < 0 ? lower : lower.substring(0, region)));
    }

    /** The code of a Dutch name. */
    public Optional<String> code(String name) {
        return names.entrySet().stream()
                .filter(entry -> entry.getValue().equalsIgnoreCase(name))
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
