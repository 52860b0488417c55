package io.github.ictplan.rules.text;

import io.github.ictplan.finding.Finding;
import io.github.ictplan.language.Hit;
import io.github.ictplan.language.Tier;
import io.github.ictplan.model.Content.Translation;
import io.github.ictplan.model.Document;
import io.github.ictplan.model.IctPlan;
import io.github.ictplan.rules.Quote;
import io.github.ictplan.source.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Findings on words: each word once a file, and no more of them than one can take to heart. */
final class WordFindings {
    private static final Set<Tier> OWN = Set.of(Tier.OWN_WARNING, Tier.OWN_TIP);

    private final WordReading reading;
    private final IctPlan plan;
    private final Set<Tier> tiers;
    private final int most;

    /**
     * @param most findings in one file; the last one tells how many more there are
     */
    WordFindings(WordReading reading, IctPlan plan, Set<Tier> tiers, int most) {
        this.reading = reading;
        this.plan = plan;
        this.tiers = tiers;
        this.most = most;
    }

    /** Makes a finding of a word as it was written. */
    interface Wording {
        Finding of(Span where, String word, String hint);
    }

    /** Of the documents of the plan that are wanted; those of the schoolwerkplan are somebody else's, and a translation is no Dutch. */
    Stream<Finding> in(Predicate<Document> wanted, Wording wording) {
        if (OWN.containsAll(tiers) && plan.ownWords().isEmpty()) {
            return Stream.empty();
        }
        return plan.documents().stream()
                .filter(document -> !(document.content() instanceof Translation))
                .filter(wanted)
                .flatMap(document -> findings(document, wording).stream());
    }

    private List<Finding> findings(Document document, Wording wording) {
        Map<String, Word> seen = new LinkedHashMap<>();
        reading.of(plan, document).stream()
                .filter(met -> tiers.contains(met.hit().tier()))
                .forEach(met -> seen.computeIfAbsent(met.hit().entry(), entry -> new Word())
                        .meet(met.prose(), met.hit()));
        List<Word> found = seen.values().stream().filter(Word::isFound).toList();
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < Math.min(most, found.size()); i++) {
            int others = i == most - 1 ? found.size() - most : 0;
            findings.add(found.get(i).finding(wording, others));
        }
        return findings;
    }

    /** One entry of a list in one file. */
    private static final class Word {
        /** To find where a word stands takes time in a long paragraph; one that stands in so many links is a name. */
        private static final int PATIENCE = 20;

        private int links;
        private int times;
        private @Nullable Span where;
        private String written = "";
        private String advice = "";

        void meet(Prose prose, Hit hit) {
            if (where != null) {
                times++;
            } else if (links < PATIENCE) {
                Span place = prose.place().of(hit.start(), hit.end());
                if (place.length() == 0) {
                    links++;
                    return;
                }
                where = place;
                times = 1;
                written = Quote.of(hit.written());
                advice = hit.advice();
            }
        }

        boolean isFound() {
            return where != null;
        }

        Finding finding(Wording wording, int others) {
            return wording.of(Objects.requireNonNull(where), written, advice + again(times - 1) + rest(others));
        }
    }

    private static String again(int times) {
        return times == 0 ? "" : " Dit woord staat nog " + times + " keer in dit bestand.";
    }

    private static String rest(int words) {
        return words == 0
                ? ""
                : " In dit bestand staan nog " + words + (words == 1 ? " ander zulk woord." : " andere zulke woorden.");
    }
}
