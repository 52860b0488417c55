package io.github.ictplan.rules.plan;

import io.github.ictplan.model.Document;
import io.github.ictplan.model.IctPlan;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What kind of plan this is, and what shows it: 31 Flemish plans fell into visions, inventories and full plans (Vanderlinde, Dexter and van Braak
 * 2012).
 *
 * @param evidence one entry for each part and document, by part and then in reading order
 */
public record PlanType(Label label, List<Evidence> evidence) {

    /** The three kinds, and a plan that is on its way between them. */
    public enum Label {
        /** Says where the school wants to go, and little of how. */
        VISION_BLUEPRINT("visieblauwdruk"),
        /** Says what the school has and buys, and not what for. */
        TECHNICAL_INVENTORY("technische inventaris"),
        /** Some parts of more than one practice. */
        IN_PROGRESS("plan in opbouw"),
        /** Gives direction, lets people learn and makes the organisation work. */
        FULL_PLAN("volledig plan");

        private final String words;

        Label(String words) {
            this.words = words;
        }

        /** In Dutch, without article. */
        public String words() {
            return words;
        }
    }

    /** A document that holds a part. */
    public record Evidence(PlanPart part, Document document) {}

    public PlanType {
        evidence = List.copyOf(evidence);
    }

    /** Judges a plan by the documents in {@code plan/}. */
    public static PlanType of(IctPlan plan) {
        List<Evidence> evidence = plan.documents().stream()
                .flatMap(document -> PlanPart.in(document).stream().map(part -> new Evidence(part, document)))
                .sorted(Comparator.comparing(Evidence::part))
                .toList();
        return new PlanType(label(parts(evidence)), evidence);
    }

    /** What shows that a practice is in the plan; empty if it is not. */
    public List<Evidence> evidence(Practice practice) {
        return evidence.stream()
                .filter(found -> found.part().practice() == practice)
                .toList();
    }

    /** The parts that a full plan has and this one has not, in the order of the practices. */
    public List<PlanPart> missing() {
        Set<PlanPart> parts = parts(evidence);
        return Stream.of(PlanPart.values())
                .filter(part -> !parts.contains(part))
                .toList();
    }

    private static Set<PlanPart> parts(Collection<Evidence> evidence) {
        return evidence.stream()
                .map(Evidence::part)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(PlanPart.class)));
    }

    private static Label label(Set<PlanPart> parts) {
        boolean vision = parts.contains(PlanPart.VISION);
        boolean people = parts.contains(PlanPart.TRAINING);
        boolean means = parts.contains(PlanPart.INFRASTRUCTURE) || parts.contains(PlanPart.BUDGET);
        long organisation = parts.stream()
                .filter(part -> part.practice() == Practice.ORGANISATION)
                .count();
        if (vision && parts.contains(PlanPart.GOALS) && people && means && organisation > 1) {
            return Label.FULL_PLAN;
        }
        if (means && !vision && !people) {
            return Label.TECHNICAL_INVENTORY;
        }
        return vision && organisation == 0 && !people ? Label.VISION_BLUEPRINT : Label.IN_PROGRESS;
    }
}
