package io.github.ictplan.changes.telling;

import io.github.ictplan.changes.Change;
import io.github.ictplan.changes.Comparison;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a director reads of a comparison within a minute, the heaviest first. All of it is plain text that may hold anything that a school wrote.
 *
 * @param sentence what merging decides, or that there is nothing to decide
 * @param decision whether somebody must decide something
 * @param money amounts that are another, with their totals; empty if none is
 * @param parts each with something to say, in the order of {@link Topic}; every change stands in at most one of them: what comes or goes tells of its parts
 */
public record Summary(String sentence, boolean decision, List<MoneyRow> money, List<Part> parts) {
    /** What parents are told of: not how we check, not our addresses, not who is responsible for what. */
    private static final Set<Topic> FOR_PARENTS = Set.of(
            Topic.PROMISES,
            Topic.DEADLINES,
            Topic.AGREEMENTS,
            Topic.MONEY,
            Topic.VISION,
            Topic.APPROVAL,
            Topic.OTHER,
            Topic.FOLLOW_UP);

    private static final int MOST_ADDRESSES = 10;

    public Summary {
        money = List.copyOf(money);
        parts = List.copyOf(parts);
    }

    /** All that one heading says. */
    public record Part(Topic topic, List<Point> points) {
        public Part {
            points = List.copyOf(points);
        }
    }

    /**
     * One sentence or two.
     *
     * @param change null for what follows from several changes
     * @param words those that became others, if the sentence does not hold them
     */
    public record Point(String text, @Nullable Change change, List<Snippet> words) {
        public Point {
            words = List.copyOf(words);
        }

        Point(String text) {
            this(text, null, List.of());
        }
    }

    /** For who decides. */
    public static Summary of(Comparison comparison) {
        Wording wording = Wording.of(comparison);
        Map<Topic, List<Point>> points = points(comparison.changes(), wording);
        Approvals.lost(comparison).forEach(text -> add(points, Topic.APPROVAL, text));
        Contradictions.of(comparison).forEach(text -> add(points, Topic.CONTRADICTIONS, text));
        vanished(comparison.vanished()).ifPresent(text -> add(points, Topic.ADDRESSES, text));
        Affected.of(comparison, wording).forEach(text -> add(points, Topic.AFFECTED, text));
        return new Summary(
                Verdict.of(comparison, wording), comparison.asksDecision(), MoneyRow.of(comparison), parts(points));
    }

    /**
     * For parents of an edition: promises first, no word on deciding, and what was a proposal is so now.
     *
     * @param version what they call the later state, in the middle of a sentence: {@code versie 1.2}
     */
    public static Summary forParents(Comparison comparison, String version) {
        Wording wording = Wording.ofDecided(comparison);
        List<Change> told =
                comparison.changes().stream().filter(Summary::isForParents).toList();
        Map<Topic, List<Point>> points = points(told, wording);
        List<Part> parts = parts(points).stream()
                .sorted((one, other) -> Boolean.compare(
                        one.topic() == Topic.VISION || one.topic() == Topic.APPROVAL,
                        other.topic() == Topic.VISION || other.topic() == Topic.APPROVAL))
                .toList();
        return new Summary(
                Verdict.forParents(comparison, told, version, wording), false, MoneyRow.of(comparison), parts);
    }

    private static boolean isForParents(Change change) {
        boolean known = FOR_PARENTS.contains(Topic.of(change));
        return known
                && switch (change.kind()) {
                    case SETTING, OWNER, REFERENCE, ADDRESS, MOVED -> false;
                    default ->
                        switch (change.item().kind()) {
                            case SCHOOL, SITE, ROLE, RULE_PROFILE, RULE_WEIGHT, SUPPRESSION, OWN_WORD, REFERENCE ->
                                false;
                            default -> true;
                        };
                };
    }

    public Optional<Part> part(Topic topic) {
        return parts.stream().filter(part -> part.topic() == topic).findFirst();
    }

    /** {@code Beslissing nodig: ja}. */
    public String verdict() {
        return "Beslissing nodig: " + (decision ? "ja" : "nee");
    }

    private static Map<Topic, List<Point>> points(List<Change> changes, Wording wording) {
        Map<Topic, List<Point>> points = new EnumMap<>(Topic.class);
        changes.stream().filter(Summary::isTold).forEach(change -> {
            Told told = wording.of(change);
            points.computeIfAbsent(Topic.of(change), unused -> new ArrayList<>())
                    .add(new Point(told.what(), change, told.words()));
        });
        return points;
    }

    /** Of what comes or goes as a whole, the parts that promise something are told too. */
    private static boolean isTold(Change change) {
        return !Wording.isPart(change)
                || switch (change.item().kind()) {
                    case ACTION, SESSION, BUDGET_LINE, PRINCIPLE -> true;
                    default -> false;
                };
    }

    private static Optional<String> vanished(List<String> addresses) {
        int rest = addresses.size() - MOST_ADDRESSES;
        String shown = String.join(", ", addresses.subList(0, Math.min(MOST_ADDRESSES, addresses.size())));
        return addresses.isEmpty()
                ? Optional.empty()
                : Optional.of("Wie naar deze plaatsen verwijst, vindt ze niet meer: " + shown
                        + (rest > 0 ? " en nog " + rest + " meer." : "."));
    }

    private static void add(Map<Topic, List<Point>> points, Topic topic, String text) {
        points.computeIfAbsent(topic, unused -> new ArrayList<>()).add(new Point(text));
    }

    private static List<Part> parts(Map<Topic, List<Point>> points) {
        return points.entrySet().stream()
                .map(entry -> new Part(entry.getKey(), entry.getValue()))
                .toList();
    }
}
