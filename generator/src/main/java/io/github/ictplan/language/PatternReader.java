package io.github.ictplan.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the word lists; how they are written stands at the top of {@code lege-woorden.txt}. */
final class PatternReader {
    private static final int LONG_GAP = 10;

    private final Map<String, Set<String>> named = new HashMap<>();
    private final List<Pattern> patterns = new ArrayList<>();

    private PatternReader() {}

    static List<Pattern> read(String file) {
        PatternReader reader = new PatternReader();
        List<String> lines = WordFile.lines(file);
        reader.readNamed(lines);
        reader.readEntries(lines);
        return reader.patterns;
    }

    /** The forms of a word of which nobody says what kind of word it is, as patterns. */
    static List<Pattern> ofOwn(Tier tier, String words, String advice) {
        List<Step> steps = Words.of(words).stream()
                .map(word -> new Step(anyForm(word.folded()), 0))
                .toList();
        return steps.isEmpty()
                ? List.of()
                : List.of(new Pattern(tier, "eigen:" + Folding.of(words), steps, List.of(), advice));
    }

    private static Set<String> anyForm(String word) {
        Set<String> forms = new LinkedHashSet<>(Adjective.forms(word));
        forms.add(Adjective.inflected(word) + "n");
        forms.add(word + "'s");
        if (word.endsWith("en") && word.length() > 4) {
            forms.addAll(Verb.parse(word).joined());
        }
        return forms;
    }

    private void readNamed(List<String> lines) {
        String name = "";
        for (String line : lines) {
            if (line.startsWith("[")) {
                name = line.startsWith("[set ") ? line.substring(5, line.length() - 1) : "";
            } else if (!name.isEmpty()) {
                Set<String> words = named.computeIfAbsent(name, key -> new LinkedHashSet<>());
                for (String word : line.split(",", -1)) {
                    words.add(Folding.of(word.strip()));
                }
            }
        }
    }

    private void readEntries(List<String> lines) {
        String section = "";
        String advice = "";
        for (String line : lines) {
            if (line.startsWith("[")) {
                section = line.substring(1, line.length() - 1);
            } else if (line.startsWith(">")) {
                advice = line.substring(1).strip();
            } else if (!section.startsWith("set ")) {
                readEntry(Tier.of(section.split(" ", -1)[0]), advice, line);
            }
        }
    }

    private void readEntry(Tier tier, String advice, String line) {
        String[] parts = line.split(";", -1);
        List<Condition> conditions = new ArrayList<>();
        for (int i = 1; i < parts.length; i++) {
            conditions.add(condition(parts[i].strip()));
        }
        for (String written : parts[0].split(" / ", -1)) {
            String name = written.strip();
            for (List<Step> steps : steps(List.of(name.split(" ", -1)))) {
                patterns.add(new Pattern(tier, name, steps, List.copyOf(conditions), advice));
            }
        }
    }

    private Condition condition(String written) {
        int colon = written.indexOf(':');
        if (colon < 0) {
            return new Condition(Condition.Kind.of(written), new WordSet(List.of("$belofte"), named));
        }
        List<String> words = List.of(written.substring(colon + 1).strip().split(" ", -1));
        return new Condition(Condition.Kind.of(written.substring(0, colon)), new WordSet(words, named));
    }

    /** A separable verb makes three patterns of one. */
    private static List<List<Step>> steps(List<String> written) {
        List<List<Step>> all = new ArrayList<>(List.of(new ArrayList<>()));
        int gap = 0;
        for (String token : written) {
            if (token.startsWith(".")) {
                gap = token.length() == 3 ? LONG_GAP : token.length();
                continue;
            }
            List<List<Step>> ways = ways(token, gap);
            List<List<Step>> longer = new ArrayList<>();
            for (List<Step> start : all) {
                for (List<Step> way : ways) {
                    List<Step> steps = new ArrayList<>(start);
                    steps.addAll(way);
                    longer.add(steps);
                }
            }
            all = longer;
            gap = 0;
        }
        return all;
    }

    private static List<List<Step>> ways(String token, int gap) {
        if (!token.startsWith("@")) {
            return List.of(List.of(new Step(forms(token), gap)));
        }
        Verb verb = Verb.parse(Folding.of(token.substring(1)));
        List<List<Step>> ways = new ArrayList<>();
        ways.add(List.of(new Step(verb.joined(), gap)));
        if (!verb.particle().isEmpty()) {
            Step particle = new Step(Set.of(verb.particle()), gap);
            ways.add(List.of(particle, new Step(Set.of("te"), 0), new Step(Set.of(verb.infinitive()), 0)));
            ways.add(List.of(new Step(verb.finite(), gap), new Step(Set.of(verb.particle()), LONG_GAP)));
        }
        return ways;
    }

    private static Set<String> forms(String token) {
        Set<String> forms = new LinkedHashSet<>();
        for (String word : token.split("\\|", -1)) {
            if (word.endsWith("~")) {
                forms.addAll(Adjective.forms(Folding.of(word.substring(0, word.length() - 1))));
            } else {
                forms.add(Folding.of(word));
            }
        }
        return forms;
    }
}
