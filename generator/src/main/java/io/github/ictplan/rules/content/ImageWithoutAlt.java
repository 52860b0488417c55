package io.github.ictplan.rules.content;

import io.github.ictplan.finding.Finding;
import io.github.ictplan.finding.RuleId;
import io.github.ictplan.links.LinkedPlan;
import io.github.ictplan.rules.Rule;
import java.time.LocalDate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** WCAG 2.1, 1.1.1: who does not see an image reads or hears what it shows. */
public final class ImageWithoutAlt implements Rule {
    private static final RuleId ID = RuleId.of("afbeelding/zonder-beschrijving");

    @Override
    public RuleId id() {
        return ID;
    }

    private static final Pattern EMPTY_WORDS = Pattern.compile(
            "(?i)\\s*|afbeelding|foto|figuur|image|logo\\d*|\\S+\\.(?:png|jpe?g|gif|svg|webp)|(?:img|dsc|schermafbeelding)[\\s_-]?\\d*");

    @Override
    public Stream<Finding> check(LinkedPlan linked, @Nullable LocalDate referenceDate) {
        return linked.plan()
                .texts()
                .flatMap(document -> document.body().images().stream())
                .filter(image -> EMPTY_WORDS.matcher(image.alt().strip()).matches())
                .map(
                        image -> Finding.warning(
                                ID,
                                image.where(),
                                "Deze afbeelding heeft geen beschrijving voor wie haar niet ziet.",
                                "Schrijf tussen de vierkante haakjes wat er te zien is, bijvoorbeeld `![Leerlingen werken met twee aan een laptop](…)`."));
    }
}
