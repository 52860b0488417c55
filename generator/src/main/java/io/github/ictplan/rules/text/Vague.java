package io.github.ictplan.rules.text;

import io.github.ictplan.finding.Finding;
import io.github.ictplan.finding.RuleId;
import io.github.ictplan.language.Concreteness;
import io.github.ictplan.model.IctPlan;
import io.github.ictplan.rules.Quote;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Judges how many sentences of a text hold something concrete (domain rule V-7).
 *
 * @param least percentage of sentences that must
 */
record Vague(RuleId rule, int least, String thisText, Concreteness concreteness) {
    /** In fewer sentences one more or less changes everything. */
    private static final int FEWEST = 6;

    /** In so few, one sentence that we misread would make the difference. */
    private static final int FEW = 12;

    static Vague of(IctPlan plan, RuleId rule, int least, String thisText) {
        List<String> roles = plan.roles().stream()
                .map(role -> role.name())
                .filter(Objects::nonNull)
                .map(name -> name.value())
                .toList();
        return new Vague(rule, least, thisText, Concreteness.with(roles));
    }

    /** A finding at the longest sentence that holds nothing concrete; none if the text is concrete enough, or too short to tell. */
    Stream<Finding> judge(Stream<Said> text) {
        List<Said> sentences = text.toList();
        List<Said> vague = sentences.stream()
                .filter(said -> !concreteness.isConcrete(said.text()))
                .toList();
        int concrete = sentences.size() - vague.size();
        int doubt = sentences.size() < FEW && concrete > 1 ? 1 : 0;
        if (sentences.size() < FEWEST || (concrete + doubt) * 100 >= least * sentences.size()) {
            return Stream.empty();
        }
        return vague.stream()
                .max(Comparator.comparingInt(said -> said.words().size()))
                .map(longest -> finding(longest, concrete, sentences.size()))
                .stream();
    }

    private Finding finding(Said longest, int concrete, int all) {
        return Finding.warning(
                rule,
                longest.where(),
                "In " + thisText + " " + (concrete == 1 ? "is 1 van de " : "zijn " + concrete + " van de ") + all
                        + " zinnen concreet (" + concrete * 100 / all + " %), en dat is minder dan " + least + " %.",
                "Zeg wie, wanneer, hoeveel, in welke klas, of geef een voorbeeld. Begin met de langste vage zin: "
                        + Quote.of(longest.text()) + ".");
    }
}
