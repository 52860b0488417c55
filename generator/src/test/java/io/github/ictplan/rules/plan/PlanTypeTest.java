package io.github.ictplan.rules.plan;

import static io.github.ictplan.rules.plan.PlanPart.AGREEMENTS;
import static io.github.ictplan.rules.plan.PlanPart.BUDGET;
import static io.github.ictplan.rules.plan.PlanPart.FOLLOW_UP;
import static io.github.ictplan.rules.plan.PlanPart.GOALS;
import static io.github.ictplan.rules.plan.PlanPart.INFRASTRUCTURE;
import static io.github.ictplan.rules.plan.PlanPart.TRAINING;
import static io.github.ictplan.rules.plan.PlanPart.VISION;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ictplan.reader.PlanReader;
import io.github.ictplan.source.FolderTree;
import io.github.ictplan.source.MemoryTree;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class PlanTypeTest {
    private static final Path SCHOOL = Path.of("../template-school");

    @Test
    void aVisionAloneIsABlueprint() {
        PlanType type = type("ictvisie", "doel", "schoolvisie");
        assertThat(type.label()).isEqualTo(PlanType.Label.VISION_BLUEPRINT);
        assertThat(type.missing()).containsExactly(TRAINING, INFRASTRUCTURE, BUDGET, AGREEMENTS, FOLLOW_UP);
    }

    @Test
    void devicesAndMoneyWithoutVisionAreAnInventory() {
        PlanType type = type("inventaris", "begroting", "doel");
        assertThat(type.label()).isEqualTo(PlanType.Label.TECHNICAL_INVENTORY);
        assertThat(type.evidence(Practice.ORGANISATION))
                .extracting(found -> found.part() + " " + found.document().path())
                .containsExactly("INFRASTRUCTURE plan/inventaris.md", "BUDGET plan/begroting.md");
    }

    @Test
    void allThreePracticesMakeAFullPlan() {
        assertThat(type("ictvisie", "doel", "professionalisering", "begroting", "afspraak")
                        .label())
                .isEqualTo(PlanType.Label.FULL_PLAN);
        assertThat(type("ictvisie", "doel", "begroting", "afspraak").label()).isEqualTo(PlanType.Label.IN_PROGRESS);
        assertThat(type("ictvisie", "professionalisering", "begroting", "afspraak")
                        .label())
                .isEqualTo(PlanType.Label.IN_PROGRESS);
        assertThat(type().label()).isEqualTo(PlanType.Label.IN_PROGRESS);
    }

    /** A goal about devices is no inventory: only a page says by its headings what it holds. */
    @Test
    void aPageIsWhatItsHeadingsSay() {
        PlanType type = PlanType.of(new PlanReader()
                .read(MemoryTree.ofTexts(Map.of(
                        "plan/a.md", "# Middelen\n\n## Onze toestellen\n\n## Bijscholing\n",
                        "plan/doelen/d1.md", "---\nsoort: doel\nid: D1\n---\n# Wat kost een toestel?\n")))
                .plan());
        assertThat(type.evidence())
                .extracting(found -> found.part() + " " + found.document().path())
                .containsExactly("GOALS plan/doelen/d1.md", "TRAINING plan/a.md", "INFRASTRUCTURE plan/a.md");
    }

    @Test
    void theExampleSchoolHasAFullPlan() {
        PlanType type = PlanType.of(new PlanReader()
                .read(FolderTree.of(SCHOOL, Set.of(SCHOOL.resolve("target"))))
                .plan());
        assertThat(type.label()).isEqualTo(PlanType.Label.FULL_PLAN);
        assertThat(type.missing()).isEmpty();
        assertThat(type.evidence(Practice.DIRECTION))
                .extracting(PlanType.Evidence::part)
                .contains(VISION, GOALS);
    }

    private static PlanType type(String... kinds) {
        Map<String, String> files = new TreeMap<>();
        for (String kind : kinds) {
            files.put("plan/" + kind + ".md", "---\nsoort: " + kind + "\n---\n# Tekst\n");
        }
        files.put("ictplan.yaml", "school:\n  naam: De Kaai\n");
        return PlanType.of(new PlanReader().read(MemoryTree.ofTexts(files)).plan());
    }
}
