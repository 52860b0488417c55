package io.github.ictplan.language;

import java.util.Set;

/** The words of {@code concreet.txt}. A word that begins with {@code *} there is an ending of longer words. */
final class ConcreteWords {
    private static final class Shipped {
        private static final ConcreteWords LIST = new ConcreteWords(WordFile.read("concreet.txt"));
    }

    private final WordFile file;
    private final Endings roles;
    private final Endings everyone;
    private final Endings moments;
    private final Endings places;
    private final Set<String> noMomentBefore;
    private final Set<String> every;
    private final Set<String> spans;
    private final Set<String> ordinals;
    private final Set<String> groups;
    private final Set<String> lessons;
    private final Set<String> subjects;
    private final Set<String> examples;
    private final Set<String> noExampleBefore;

    private ConcreteWords(WordFile file) {
        this.file = file;
        this.roles = new Endings(file.section("rol"), file.section("geen rol"));
        this.everyone = new Endings(file.section("iedereen"), Set.of());
        this.moments = new Endings(file.section("moment"), Set.of());
        this.places = new Endings(file.section("plaats"), Set.of());
        this.noMomentBefore = file.section("geen moment voor");
        this.every = file.section("elke");
        this.spans = file.section("tijdspanne");
        this.ordinals = file.section("rangtelwoord");
        this.groups = file.section("leerjaar");
        this.lessons = file.section("les");
        this.subjects = file.section("vak");
        this.examples = file.section("voorbeeld");
        this.noExampleBefore = file.section("geen voorbeeld voor");
    }

    /** The list that ships, read once. */
    static ConcreteWords shipped() {
        return Shipped.LIST;
    }

    Set<String> section(String title) {
        return file.section(title);
    }

    boolean isRole(String word) {
        return roles.has(word);
    }

    /** Whether the role is that of a whole group: nobody of it has the task. */
    boolean isEveryone(String word) {
        return everyone.has(word);
    }

    boolean isMoment(String word, String before, String after) {
        return moments.has(word) && !noMomentBefore.contains(after) || every.contains(before) && spans.contains(word);
    }

    boolean isPlace(String word, String before, String after) {
        return places.has(word)
                || groups.contains(word) && isOrdinal(before)
                || lessons.contains(word) && subjects.contains(after)
                || lessons.contains(before) && subjects.contains(word);
    }

    boolean isExample(String word, String after) {
        return examples.contains(word) && !noExampleBefore.contains(after)
                || word.equals("denk") && after.equals("aan")
                || word.equals("onder") && (after.equals("meer") || after.equals("andere"));
    }

    boolean isOrdinal(String word) {
        return ordinals.contains(word)
                || !word.isEmpty()
                        && word.length() <= 5
                        && Character.isDigit(word.charAt(0))
                        && (word.endsWith("e") || word.endsWith("ste") || word.endsWith("de"));
    }
}
