package io.github.ictplan.language;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds work of which a sentence does not say who does it: {@code er wordt geëvalueerd}. The words are data: {@code passief.txt}. */
final class Passive {
    private static final String ADVICE =
            "Schrijf wie het doet: \"de ICT-coördinator vervangt …\" in plaats van \"wordt vervangen\".";
    /** Words between the two verbs. */
    private static final int FAR = 14;

    private static final class Shipped {
        private static final Passive LIST = new Passive(WordFile.read("passief.txt"));
    }

    private final Set<String> work;
    private final Set<String> who;
    private final Set<String> not;
    private final Set<String> auxiliary;

    private Passive(WordFile file) {
        work = file.section("werk");
        who = file.section("wie");
        not = file.section("niet");
        auxiliary = file.section("hulpwerkwoord");
    }

    /** The list that ships, read once. */
    static Passive shipped() {
        return Shipped.LIST;
    }

    /** The first such verb of a sentence. */
    @Nullable
    Hit in(String text, List<Word> sentence) {
        for (int i = 0; i < sentence.size(); i++) {
            if (auxiliary.contains(sentence.get(i).folded())) {
                return hit(text, sentence, i);
            }
        }
        return null;
    }

    private @Nullable Hit hit(String text, List<Word> sentence, int verb) {
        if (sentence.stream().anyMatch(word -> who.contains(word.folded()))) {
            return null;
        }
        int last = Math.min(sentence.size() - 1, verb + FAR);
        for (int i = Math.max(0, verb - 1); i <= last; i++) {
            Word word = sentence.get(i);
            if (not.contains(word.folded())) {
                return null;
            }
            if (work.contains(word.folded())) {
                return new Hit(
                        Tier.PASSIVE,
                        word.start(),
                        word.end(),
                        text.substring(word.start(), word.end()),
                        word.folded(),
                        ADVICE);
            }
        }
        return null;
    }
}
