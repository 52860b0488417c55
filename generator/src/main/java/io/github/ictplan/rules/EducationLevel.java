package io.github.ictplan.rules;

import io.github.ictplan.model.School;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What kind of school this is, as far as a rule must know: what the law asks differs by level. */
public enum EducationLevel {
    /** Kleuter-, lager and basisonderwijs, ordinary and buitengewoon. */
    PRIMARY(Set.of(
            "kleuteronderwijs",
            "kleuter",
            "kleuterschool",
            "lager",
            "basisonderwijs",
            "basisschool",
            "basis",
            "bubao",
            "bao")),
    /** Secundair onderwijs, ordinary and buitengewoon. */
    SECONDARY(Set.of("secundair", "middelbaar", "buso", "so", "hbo5")),
    /** Deeltijds kunstonderwijs, volwassenenonderwijs and basiseducatie. */
    OTHER(Set.of("dko", "kunstonderwijs", "volwassenenonderwijs", "vwo", "cvo", "basiseducatie", "cbe"));

    private final Set<String> words;

    EducationLevel(Set<String> words) {
        this.words = words;
    }

    /** The levels that {@code onderwijsniveau} names, as whole words; empty if it says nothing that we know. */
    public static Set<EducationLevel> of(School school) {
        Set<EducationLevel> levels = EnumSet.noneOf(EducationLevel.class);
        if (school.level() == null) {
            return levels;
        }
        List<String> said =
                List.of(school.level().value().toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"));
        for (EducationLevel level : values()) {
            if (!Collections.disjoint(said, level.words)) {
                levels.add(level);
            }
        }
        return levels;
    }
}
