package io.github.ictplan.rules.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ictplan.finding.Finding;
import io.github.ictplan.links.LinkedPlan;
import io.github.ictplan.links.Linker;
import io.github.ictplan.reader.PlanReader;
import io.github.ictplan.rules.Rule;
import io.github.ictplan.source.MemoryTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;

/** In text of schools in which nothing is private, hardly anything is found: at most one false alarm in ten thousand words. */
class FalseAlarmTest {

    @Test
    void harmlessProseIsLeftAlone() {
        SortedMap<String, String> files = PrivateProse.files();
        long words = files.values().stream()
                .mapToLong(text -> text.split("\\s+").length)
                .sum();
        List<String> alarms = new ArrayList<>();
        files.forEach((path, text) -> findings(text)
                .forEach(finding -> alarms.add(path + ":" + finding.where().line() + ":"
                        + finding.where().column() + " " + finding.rule() + " " + finding.message())));
        System.out.println("privacy: " + alarms.size() + " false alarms in " + words + " words");
        assertThat(words).isGreaterThan(10_000);
        assertThat(alarms).as(String.join("\n", alarms)).hasSizeLessThanOrEqualTo((int) (words / 10_000));
    }

    static List<Finding> findings(String text) {
        MemoryTree school = MemoryTree.ofTexts(Map.of("plan/index.md", text));
        LinkedPlan plan = Linker.link(new PlanReader().read(school).plan(), school);
        return Leaks.all().stream()
                .flatMap((Rule rule) -> rule.check(plan, null))
                .toList();
    }
}
