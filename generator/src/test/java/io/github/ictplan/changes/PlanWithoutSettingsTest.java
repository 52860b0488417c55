package io.github.ictplan.changes;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ictplan.changes.telling.Summary;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Somebody deletes {@code ictplan.yaml}: its version is gone, and that is told too. */
class PlanWithoutSettingsTest {
    @Test
    void itIsTold() {
        Map<String, String> school = Diffs.texts(Diffs.TEMPLATE);
        Map<String, String> bare = new TreeMap<>(school);
        bare.remove("ictplan.yaml");
        Summary summary = Summary.of(Diffs.between(school, bare));
        assertThat(summary.decision()).isTrue();
        assertThat(summary.sentence()).contains("wijzigt de gegevens van het plan");
    }
}
