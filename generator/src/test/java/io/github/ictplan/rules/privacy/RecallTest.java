package io.github.ictplan.rules.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ictplan.finding.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Of secrets that were planted in texts, at least 98 in a hundred are found, each on its line and by the rule of its kind; none is repeated. */
class RecallTest {
    private static final long SEED = 20_261_123;
    private static final int ROUNDS = 40;

    @Test
    void plantedSecretsAreFound() {
        List<Seeds.Seed> seeds = Seeds.of(SEED, ROUNDS);
        SortedMap<String, int[]> byRule = new TreeMap<>();
        List<String> missed = new ArrayList<>();
        for (Seeds.Seed seed : seeds) {
            boolean found = FalseAlarmTest.findings(seed.text()).stream()
                    .anyMatch(finding -> finding.rule().slug().equals(seed.rule())
                            && finding.where().line() == seed.line());
            int[] counts = byRule.computeIfAbsent(seed.rule(), rule -> new int[2]);
            counts[0]++;
            counts[1] += found ? 1 : 0;
            if (!found) {
                missed.add(seed.rule() + " in " + seed.text().replace("\n", "\\n"));
            }
        }
        byRule.forEach((rule, counts) -> System.out.println(rule + ": " + counts[1] + " of " + counts[0]));
        System.out.println("privacy: found " + (seeds.size() - missed.size()) + " of " + seeds.size());
        assertThat(seeds).hasSizeGreaterThanOrEqualTo(500);
        assertThat(missed).as(String.join("\n", missed)).hasSizeLessThanOrEqualTo(seeds.size() / 50);
    }

    @Test
    void noMessageRepeatsASecret() {
        for (Seeds.Seed seed : Seeds.of(SEED + 1, ROUNDS)) {
            for (Finding finding : FalseAlarmTest.findings(seed.text())) {
                assertThat(finding.message() + finding.hint()).doesNotContain(seed.secret());
            }
        }
    }
}
