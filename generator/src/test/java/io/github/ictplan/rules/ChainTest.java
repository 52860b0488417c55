package io.github.ictplan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ictplan.source.MemoryTree;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** V6: from principle to goal to action. Wherever the chain breaks, one finding says so. */
class ChainTest {
    private static final Set<String> LINKS = Set.of(
            "visie/zonder-beginselen",
            "visie/beginsel-zonder-doel",
            "doel/zonder-beginsel",
            "doel/zonder-actie",
            "id/onbekend-beginsel");
    private static final String PRINCIPLE = "beginselen:\n  - id: B1\n    tekst: Eerst het lesdoel, dan het toestel.\n";
    private static final String SUPPORTS = "steunt-op: B1\n";
    private static final String ACTION =
            "acties:\n  - id: D1.1\n    wat: Twee sessies\n    eigenaar: directeur\n    periode: 2026-2027\n    status: gepland\n";

    @Test
    void aWholeChainNeedsNoWord() {
        assertThat(breaks(PRINCIPLE, SUPPORTS + ACTION)).isEmpty();
    }

    @Test
    void aVisionWithoutPrinciples() {
        assertThat(breaks("", ACTION)).containsExactly("visie/zonder-beginselen");
    }

    @Test
    void aGoalWithoutAction() {
        assertThat(breaks(PRINCIPLE, SUPPORTS)).containsExactly("doel/zonder-actie");
    }

    /** Two ends hang loose: the goal's and the principle's. */
    @Test
    void aGoalThatBuildsOnNothing() {
        assertThat(breaks(PRINCIPLE, ACTION)).containsExactly("doel/zonder-beginsel", "visie/beginsel-zonder-doel");
    }

    @Test
    void aGoalThatBuildsOnAPrincipleThatIsNotThere() {
        assertThat(breaks("", "steunt-op: B1\n" + ACTION))
                .containsExactly("id/onbekend-beginsel", "visie/zonder-beginselen");
    }

    private static List<String> breaks(String vision, String goal) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        files.put("plan/visie.md", bytes("---\nsoort: ictvisie\n" + vision + "---\n# Onze visie\n"));
        files.put("plan/doel.md", bytes("---\nsoort: doel\nid: D1\n" + goal + "---\n# Elke klas leest\n"));
        return ExampleSchool.check(new MemoryTree(files)).findings().stream()
                .map(finding -> finding.rule().slug())
                .filter(LINKS::contains)
                .sorted()
                .toList();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
