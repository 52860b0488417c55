package io.github.ictplan.changes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is true of any two plans. */
class PropertiesTest {

    static Stream<Long> seeds() {
        return IntStream.range(0, 150).mapToObj(Long::valueOf);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aPlanDoesNotDifferFromItself(long seed) {
        Map<String, String> school = new RandomSchool(seed).files();
        assertThat(Diffs.between(school, school).changes()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theOtherWayRoundIsMirrored(long seed) {
        RandomSchool random = new RandomSchool(seed);
        Map<String, String> before = random.files();
        for (int i = 0; i <= seed % 12; i++) {
            random.edit();
        }
        random.shuffle();
        Map<String, String> after = random.files();
        List<Change> there = Diffs.between(before, after).changes();
        List<Change> back = Diffs.between(after, before).changes();
        assertThat(back.stream().map(Diffs::told).toList())
                .containsExactlyInAnyOrderElementsOf(there.stream()
                        .map(change -> Diffs.told(change.mirrored()))
                        .toList());
        assertThat(counted(back))
                .isEqualTo(counted(there.stream().map(Change::mirrored).toList()));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void movingFilesOnlyMoves(long seed) {
        RandomSchool random = new RandomSchool(seed);
        Map<String, String> before = random.files();
        random.moveAll();
        assertThat(Diffs.between(before, random.files()).changes())
                .allMatch(Change.Moved.class::isInstance, "is a move");
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void shufflingListsOnlyMoves(long seed) {
        RandomSchool random = new RandomSchool(seed);
        Map<String, String> before = random.files();
        random.shuffle();
        assertThat(Diffs.between(before, random.files()).changes())
                .allMatch(Change.Moved.class::isInstance, "is a move");
    }

    private static Map<Change, Integer> counted(List<Change> changes) {
        Map<Change, Integer> counts = new HashMap<>();
        changes.forEach(change -> counts.merge(change, 1, Integer::sum));
        return counts;
    }
}
