package io.github.ictplan.rules.text;

import io.github.ictplan.finding.Finding;
import io.github.ictplan.finding.RuleId;
import io.github.ictplan.links.LinkedPlan;
import io.github.ictplan.model.Content.Vision;
import io.github.ictplan.rules.Rule;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An ICT vision names people, classes, moments or examples: enough to picture it. */
public final class VagueVision implements Rule {
    private static final RuleId ID = RuleId.of("visie/te-weinig-concreet");
    private static final int LEAST = 15;

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public Stream<Finding> check(LinkedPlan linked, @Nullable LocalDate referenceDate) {
        Vague vague = Vague.of(linked.plan(), ID, LEAST, "deze visie");
        return linked.plan().filed(Vision.class).flatMap(vision -> vague.judge(Said.inBody(vision.document())));
    }
}
