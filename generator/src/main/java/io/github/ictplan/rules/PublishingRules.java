package io.github.ictplan.rules;

import io.github.ictplan.finding.RuleId;
import java.util.List;

/** Ids of what shows only when pages and PDF are made; no {@link Rule} can see it in the plan. */
public final class PublishingRules {
    /** A sign that no typeface of the PDF has. */
    public static final RuleId MISSING_GLYPH = RuleId.of("pdf/teken-ontbreekt");

    /** An image that the PDF cannot show. */
    public static final RuleId UNUSABLE_IMAGE = RuleId.of("pdf/afbeelding-onbruikbaar");

    /** An SVG that holds a program. */
    public static final RuleId UNSAFE_IMAGE = RuleId.of("afbeelding/onveilig");

    /** All of them. */
    public static final List<RuleId> ALL = List.of(MISSING_GLYPH, UNUSABLE_IMAGE, UNSAFE_IMAGE);

    private PublishingRules() {}
}
