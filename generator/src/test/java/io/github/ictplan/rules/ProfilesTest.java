package io.github.ictplan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ictplan.finding.RuleId;
import io.github.ictplan.finding.Severity;
import io.github.ictplan.reader.ShippedProfiles;
import io.github.ictplan.source.MemoryTree;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProfilesTest {
    private static final String OWN = "naam: Onze school\nbron: ICT-team\nnagekeken-op: 2026-03-02\nregels:\n";

    @Test
    void a_missing_document_weighs_more_once_profiles_are_declared() {
        assertThat(severities("", Map.of(), "plan/zonder-doelen")).containsExactly(Severity.WARNING);
        assertThat(severities("profielen: digiplan-2026\n", Map.of(), "plan/zonder-doelen"))
                .containsExactly(Severity.ERROR);
    }

    @Test
    void the_later_profile_decides() {
        Map<String, String> own = Map.of("profielen/soepel.yaml", OWN + "  plan/zonder-doelen: tip\n");
        assertThat(severities("profielen:\n  - digiplan-2026\n  - soepel\n", own, "plan/zonder-doelen"))
                .containsExactly(Severity.TIP);
        assertThat(severities("profielen:\n  - soepel\n  - digiplan-2026\n", own, "plan/zonder-doelen"))
                .containsExactly(Severity.ERROR);
    }

    @Test
    void a_rule_can_be_switched_off() {
        Map<String, String> own = Map.of("profielen/soepel.yaml", OWN + "  plan/zonder-doelen: uit\n");
        assertThat(severities("profielen: soepel\n", own, "plan/zonder-doelen")).isEmpty();
    }

    @Test
    void but_not_one_that_hides_a_text() {
        Map<String, String> own = Map.of(
                "profielen/soepel.yaml",
                OWN + "  zichtbaarheid/onduidelijk: uit\n",
                "plan/team.md",
                "---\nzichtbarheid: team\n---\n# Team\n");
        assertThat(severities("profielen: soepel\n", own, "zichtbaarheid/onduidelijk"))
                .containsExactly(Severity.ERROR);
    }

    @ParameterizedTest
    @ValueSource(strings = {"digisprong-visie", "digiplan-2026"})
    void what_ships_weighs_rules_that_exist(String name) {
        var profile = ShippedProfiles.named(name).orElseThrow();
        assertThat(profile.weights()).isNotEmpty();
        assertThat(profile.weights().stream().map(weight -> weight.rule().value()))
                .doesNotHaveDuplicates()
                .isSubsetOf(Rules.ids().stream().map(RuleId::slug).toList());
        assertThat(profile.source()).isNotNull();
        assertThat(profile.checkedOn()).isNotNull();
        assertThat(profile.caveat()).isNotNull();
    }

    /** A new rule that serves a question or a quality of the page belongs in the profile of that page. */
    @Test
    void the_profile_on_the_vision_weighs_every_rule_that_serves_it() {
        List<String> weighed = ShippedProfiles.named("digisprong-visie").orElseThrow().weights().stream()
                .map(weight -> weight.rule().value())
                .toList();
        assertThat(RuleBook.standard().pages().stream()
                        .filter(page -> page.criterion() != null)
                        .map(page -> page.id().slug()))
                .isSubsetOf(weighed);
    }

    private static List<Severity> severities(String card, Map<String, String> files, String rule) {
        Map<String, String> all = new TreeMap<>(files);
        all.put("ictplan.yaml", card);
        all.put("plan/index.md", "# In het kort\n");
        return ExampleSchool.check(MemoryTree.ofTexts(all)).findings().stream()
                .filter(finding -> finding.rule().slug().equals(rule))
                .map(finding -> finding.severity())
                .toList();
    }
}
