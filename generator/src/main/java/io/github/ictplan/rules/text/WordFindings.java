package io.github.ictplan.rules.text;

import io.github.ictplan.finding.Finding;
import io.github.ictplan.language.Concreteness;
import io.github.ictplan.language.EmptyWords;
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
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Findings on words: each word once a file, and no more of them than one can take to heart. */
final class WordFindings {
    private final IctPlan plan;
    private final EmptyWords words;
    private final Set<Tier> tiers;
    private final int most;

    /**
     * @param most findings in one file; the last one tells how many more there are
     */
    WordFindings(IctPlan plan, Set<Tier> tiers, int most) {
        this.plan = plan;
        this.words = EmptyWords.with(Concreteness.with(roles(plan)), OwnWords.of(plan));
        this.tiers = tiers;
        this.most = most;
    }

    /** Makes a finding of a word as it was written. */
    interface Wording {
        Finding of(Span where, String word, String hint);
    }

    private static List<String> roles(IctPlan plan) {
        return plan.roles().stream()
                .flatMap(role -> Stream.ofNullable(role.name()))
                .map(name -> name.value())
                .toList();
    }

    private record Found(Span where, String word, String advice) {}

    /** Of the documents of the plan that are wanted; those of the schoolwerkplan are somebody else's, and a translation is no Dutch. */
    Stream<Finding> in(Predicate<Document> wanted, Wording wording) {
        return plan.documents().stream()
                .filter(document -> !(document.content() instanceof Translation))
                .filter(wanted)
                .flatMap(document -> findings(document, wording).stream());
    }

    private List<Finding> findings(Document document, Wording wording) {
        Map<String, Integer> times = new LinkedHashMap<>();
        List<Found> first = new ArrayList<>();
        List<String> entries = new ArrayList<>();
        Prose.of(document).forEach(prose -> {
            for (Hit hit : words.in(prose.text(), prose.scope(), tiers)) {
                Span where = prose.place().of(hit.start(), hit.end());
                if (where.length() > 0 && times.merge(hit.entry(), 1, Integer::sum) == 1) {
                    String word = Quote.of(prose.text().substring(hit.start(), hit.end()));
                    first.add(new Found(where, word, hit.advice()));
                    entries.add(hit.entry());
                }
            }
        });
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < Math.min(most, first.size()); i++) {
            Found found = first.get(i);
            int more = times.getOrDefault(entries.get(i), 1) - 1;
            int others = i == most - 1 ? first.size() - most : 0;
            findings.add(wording.of(found.where(), found.word(), found.advice() + again(more) + rest(others)));
        }
        return findings;
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
