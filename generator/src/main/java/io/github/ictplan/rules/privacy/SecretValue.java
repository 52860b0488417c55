package io.github.ictplan.rules.privacy;

import java.util.Locale;

/** What stands where a password could stand. */
record SecretValue(String text) {
    private static final Words EXPLANATIONS = Words.shipped("geen-wachtwoorden.txt");
    private static final String SYMBOLS = "!@#$%^&+=?~€§£";
    private static final int LONGEST = 100;

    static SecretValue of(String text, int start, int end) {
        return new SecretValue(text.substring(start, Math.min(end, start + LONGEST)));
    }

    /** Letters with digits or signs among them, as in no word of a sentence. */
    boolean isStrong() {
        String core = core();
        if (core.length() < 4 || isPlaceholder() || EXPLANATIONS.has(core.toLowerCase(Locale.ROOT))) {
            return false;
        }
        boolean letter = core.chars().anyMatch(Character::isLetter);
        boolean digit = core.chars().anyMatch(Character::isDigit);
        boolean symbol = core.chars().anyMatch(c -> SYMBOLS.indexOf(c) >= 0);
        boolean onlyNumber = core.chars().allMatch(c -> Character.isDigit(c) || SYMBOLS.indexOf(c) >= 0);
        return letter && (digit || symbol) && !isMeasure(core) || onlyNumber && digit && core.length() >= 6 && symbol;
    }

    /** {@link #isStrong}, and with a capital or sign too: what may stand right behind the word. */
    boolean isMixed() {
        boolean upper = text.chars().skip(1).anyMatch(Character::isUpperCase) || Character.isUpperCase(text.charAt(0));
        boolean symbol = text.chars().anyMatch(c -> SYMBOLS.indexOf(c) >= 0);
        return isStrong() && core().chars().anyMatch(Character::isDigit) && (upper || symbol || text.length() >= 8);
    }

    /** One word that explains nothing. */
    boolean isWord() {
        String core = core();
        return core.length() >= 4
                && !isPlaceholder()
                && core.chars()
                        .allMatch(c -> Character.isLetterOrDigit(c)
                                || c == '_'
                                || c == '.'
                                || c == '-'
                                || SYMBOLS.indexOf(c) >= 0)
                && !EXPLANATIONS.has(core.toLowerCase(Locale.ROOT))
                && !core.toLowerCase(Locale.ROOT).startsWith("zie")
                && core.chars().noneMatch(c -> c == '-' || c == '.')
                && (core.chars().anyMatch(Character::isLetter) || core.length() >= 5);
    }

    /** A cell below "wachtwoord": one word, or more that look like no sentence. */
    boolean isCell() {
        return text.indexOf(' ') < 0 && (isStrong() || isWord());
    }

    /** A code of a door: four to ten digits, with at most a letter or sign at an end. */
    boolean isNumber() {
        String core = text.replaceAll("[#A-Za-z]$", "").replaceAll("^[#A-Z]", "");
        boolean digits = !core.isEmpty() && core.chars().allMatch(c -> Character.isDigit(c) || c == '-' || c == '.');
        long count = core.chars().filter(Character::isDigit).count();
        return digits && count >= 4 && count <= 10;
    }

    private String core() {
        int end = text.length();
        while (end > 0 && ".,;:!?)".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return text.substring(0, end);
    }

    private boolean isPlaceholder() {
        String lower = text.toLowerCase(Locale.ROOT);
        return text.isEmpty()
                || "<{$[(….•-x/\\".indexOf(lower.charAt(0)) >= 0 && (lower.charAt(0) != 'x' || lower.startsWith("xx"))
                || lower.contains("://")
                || lower.contains("](")
                || lower.startsWith("www.")
                || lower.endsWith(".md")
                || lower.endsWith(".html")
                || text.chars().distinct().count() < 2;
    }

    /** {@code 12-tekens}, {@code 2de}, {@code 8u30}, {@code 90dagen}; a group of a school, {@code 6A}; a year, {@code 2026-2027}. */
    private static boolean isMeasure(String core) {
        int digits = 0;
        while (digits < core.length() && Character.isDigit(core.charAt(digits))) {
            digits++;
        }
        String rest = core.substring(digits);
        boolean small = rest.chars().allMatch(c -> Character.isLowerCase(c) || c == '-' || c == '/');
        boolean time = digits > 0 && digits < 3 && rest.matches("[a-z]\\d{0,2}");
        boolean grade = core.matches("[A-Za-z]+-?\\d{1,2}") && core.length() <= 4;
        return digits > 0 && digits <= 3 && (small || time) || grade;
    }
}
