package io.github.ictplan.rules.vision;

import io.github.ictplan.finding.Finding;
import io.github.ictplan.finding.RuleId;
import io.github.ictplan.links.LinkedPlan;
import io.github.ictplan.model.Content.Vision;
import io.github.ictplan.model.Filed;
import io.github.ictplan.model.Paragraph;
import io.github.ictplan.rules.Quote;
import io.github.ictplan.rules.Rule;
import io.github.ictplan.rules.WordFile;
import io.github.ictplan.rules.WordList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** V4: a vision outlives the product that a school uses this year. */
public final class BrandName implements Rule {
    private static final RuleId ID = RuleId.of("visie/merknaam");
    private static final WordList BRANDS = WordFile.groups("merken.txt");
    private static final int MOST = 5;

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public Stream<Finding> check(LinkedPlan linked, @Nullable LocalDate referenceDate) {
        return linked.plan().filed(Vision.class).flatMap(vision -> check(vision).stream());
    }

    /** One finding for each way in which a name is written. */
    private static List<Finding> check(Filed<Vision> vision) {
        Set<String> seen = new HashSet<>();
        List<Finding> findings = new ArrayList<>();
        for (Paragraph paragraph : vision.document().body().paragraphs()) {
            for (WordList.Hit hit : BRANDS.in(paragraph.text())) {
                if (findings.size() < MOST && seen.add(hit.in(paragraph.text()).toLowerCase(Locale.ROOT))) {
                    findings.add(finding(paragraph, hit));
                }
            }
        }
        return findings;
    }

    private static Finding finding(Paragraph paragraph, WordList.Hit hit) {
        return Finding.tip(
                ID,
                paragraph.where(hit.start(), hit.end()),
                Quote.of(hit.in(paragraph.text()))
                        + " is de naam van een product: die verandert sneller dan een visie.",
                "Schrijf in de visie wat het is, bijvoorbeeld " + Quote.of(hit.group())
                        + ", en noem het product bij de afspraken of de infrastructuur.");
    }
}
