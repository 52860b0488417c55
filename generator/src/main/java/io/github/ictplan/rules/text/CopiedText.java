package io.github.ictplan.rules.text;

import io.github.ictplan.finding.Finding;
import io.github.ictplan.finding.RuleId;
import io.github.ictplan.links.LinkedPlan;
import io.github.ictplan.model.Document;
import io.github.ictplan.model.IctPlan;
import io.github.ictplan.rules.Quote;
import io.github.ictplan.rules.Rule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A school writes its own plan: no text of the example school, and no text twice. */
public final class CopiedText implements Rule {
    private static final RuleId ID = RuleId.of("tekst/overgenomen");
    private static final int TOO_MUCH = 85;

    /** A school that begins with the example knows that all of it is to be rewritten. */
    private static final int MOST_OF_EXAMPLE = 5;

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public Stream<Finding> check(LinkedPlan linked, @Nullable LocalDate referenceDate) {
        List<Document> taken = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        ExampleTexts example = ExampleTexts.shipped();
        if (!isExample(linked.plan(), example)) {
            linked.plan()
                    .texts()
                    .filter(document -> example.percentage(ExampleTexts.rows(document)) > TOO_MUCH)
                    .forEach(taken::add);
            taken.stream()
                    .limit(MOST_OF_EXAMPLE)
                    .map(document -> ofExample(document, example, taken.size()))
                    .forEach(findings::add);
        }
        twice(linked.plan(), paths(taken)).forEach(findings::add);
        return findings.stream();
    }

    private static boolean isExample(IctPlan plan, ExampleTexts example) {
        return plan.school().name() != null
                && plan.school().name().value().strip().equalsIgnoreCase(example.school());
    }

    private static Set<String> paths(List<Document> documents) {
        return documents.stream().map(Document::path).collect(Collectors.toSet());
    }

    private static Stream<Finding> twice(IctPlan plan, Set<String> taken) {
        SeenTexts seen = new SeenTexts();
        return plan.documents().stream()
                .filter(ForParents::isDutch)
                .filter(document -> !taken.contains(document.path()))
                .flatMap(document -> seen.add(document).stream())
                .filter(copy -> copy.percentage() > TOO_MUCH)
                .map(copy -> Finding.warning(
                        ID,
                        copy.document().title().where(),
                        "Deze tekst is voor " + copy.percentage() + " % dezelfde als "
                                + Quote.of(copy.original().path()) + ".",
                        "Schrijf hier wat voor dit onderwerp anders is, of hou één tekst en link ernaar."));
    }

    private static Finding ofExample(Document document, ExampleTexts example, int all) {
        String others =
                all > MOST_OF_EXAMPLE ? " In het hele plan zijn " + all + " teksten nog die van het voorbeeld." : "";
        return Finding.warning(
                ID,
                document.title().where(),
                "Deze tekst is voor " + example.percentage(ExampleTexts.rows(document)) + " % die van het voorbeeld, "
                        + example.school() + ".",
                "Schrijf wat in jouw school zo is: wie, wanneer, in welke klas." + others);
    }
}
