package io.github.ictplan.rules;

import static io.github.ictplan.rules.EducationLevel.OTHER;
import static io.github.ictplan.rules.EducationLevel.PRIMARY;
import static io.github.ictplan.rules.EducationLevel.SECONDARY;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ictplan.model.Located;
import io.github.ictplan.model.School;
import io.github.ictplan.source.Span;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EducationLevelTest {

    @Test
    void readsTheWordsOfSchools() {
        assertThat(of("basisonderwijs")).isEqualTo(Set.of(PRIMARY));
        assertThat(of("Kleuteronderwijs")).isEqualTo(Set.of(PRIMARY));
        assertThat(of("lager onderwijs")).isEqualTo(Set.of(PRIMARY));
        assertThat(of("buitengewoon basisonderwijs")).isEqualTo(Set.of(PRIMARY));
        assertThat(of("buitengewoon secundair onderwijs")).isEqualTo(Set.of(SECONDARY));
        assertThat(of("dko")).isEqualTo(Set.of(OTHER));
        assertThat(of("basiseducatie")).isEqualTo(Set.of(OTHER));
    }

    @Test
    void aSchoolMayHaveMoreThanOne() {
        assertThat(of("basis- en secundair onderwijs")).isEqualTo(Set.of(PRIMARY, SECONDARY));
    }

    @Test
    void whatItDoesNotKnowIsNoLevel() {
        assertThat(of("sommige")).isEmpty();
        assertThat(EducationLevel.of(school(null))).isEmpty();
    }

    private static Set<EducationLevel> of(String level) {
        return EducationLevel.of(school(Located.of(level, Span.startOf("ictplan.yaml"))));
    }

    private static School school(@Nullable Located<String> level) {
        return new School(null, List.of(), level, null, null, List.of(), null, null, null);
    }
}
