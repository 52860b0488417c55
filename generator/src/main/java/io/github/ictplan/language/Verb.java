package io.github.ictplan.language;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * The forms of a Dutch verb. Works on folded words. A strong verb keeps its present, its infinitive and what a word list names beside.
 *
 * @param infinitive without separable part
 * @param stem {@code zet} of {@code zetten}
 * @param particle what stands apart in a main clause, {@code in} of {@code inzetten}; empty if nothing does
 */
record Verb(String infinitive, String stem, String particle) {
    private static final String VOICELESS = "tkfschp";
    private static final Set<String> UNSTRESSED = Set.of("be", "ver", "her", "ont", "er", "ge", "onder", "over");

    /** As a list writes it: {@code bevorderen=bevorder}, {@code in-zetten}. */
    static Verb parse(String written) {
        int equals = written.indexOf('=');
        String whole = equals < 0 ? written : written.substring(0, equals);
        int hyphen = whole.indexOf('-');
        String infinitive = whole.substring(hyphen + 1);
        String stem = equals < 0 ? stem(infinitive) : written.substring(equals + 1);
        return new Verb(infinitive, stem, hyphen < 0 ? "" : whole.substring(0, hyphen));
    }

    /** The forms that a main clause has, without the particle. */
    Set<String> finite() {
        Set<String> forms = new LinkedHashSet<>();
        forms.add(stem);
        forms.add(stem.endsWith("t") ? stem : stem + "t");
        forms.add(infinitive);
        String past = stem + pastEnd();
        forms.add(past + "e");
        forms.add(past + "en");
        return forms;
    }

    /** All forms that are one word: {@code inzetten}, {@code ingezet}, {@code inzettend}, and {@code zet} if nothing is separated. */
    Set<String> joined() {
        Set<String> forms = new LinkedHashSet<>();
        finite().forEach(form -> forms.add(particle + form));
        forms.add(particle + infinitive + "d");
        forms.add(particle + infinitive + "de");
        boolean ended = stem.endsWith("t") || stem.endsWith("d");
        String start = particle + (isUnstressed() ? "" : "ge");
        forms.add(start + stem + (ended ? "" : pastEnd()));
        forms.add(start + (ended ? infinitive.substring(0, infinitive.length() - 1) : stem + pastEnd() + "e"));
        return forms;
    }

    private boolean isUnstressed() {
        return UNSTRESSED.stream()
                .anyMatch(prefix -> infinitive.startsWith(prefix) && infinitive.length() > prefix.length() + 4);
    }

    /** The rule of 't kofschip looks at the consonant of the infinitive: {@code leven} has {@code leefde}. */
    private String pastEnd() {
        char sound = infinitive.endsWith("en") && infinitive.length() > 3
                ? infinitive.charAt(infinitive.length() - 3)
                : stem.charAt(stem.length() - 1);
        return VOICELESS.indexOf(sound) >= 0 ? "t" : "d";
    }

    private static String stem(String infinitive) {
        if (!infinitive.endsWith("en") || infinitive.length() < 4) {
            return infinitive.endsWith("n") ? infinitive.substring(0, infinitive.length() - 1) : infinitive;
        }
        String root = infinitive.substring(0, infinitive.length() - 2);
        int length = root.length();
        char last = root.charAt(length - 1);
        if (length > 2 && root.charAt(length - 2) == last) {
            return root.substring(0, length - 1);
        }
        boolean open = length > 1
                && !Adjective.isVowel(last)
                && last != 'w'
                && "aeou".indexOf(root.charAt(length - 2)) >= 0
                && (length == 2 || !Adjective.isVowel(root.charAt(length - 3)));
        String vowel = open ? root.substring(0, length - 1) + root.charAt(length - 2) : root.substring(0, length - 1);
        return vowel + (last == 'v' ? 'f' : last == 'z' ? 's' : last);
    }
}
