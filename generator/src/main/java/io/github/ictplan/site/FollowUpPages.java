package io.github.ictplan.site;

import io.github.ictplan.language.Dutch;
import io.github.ictplan.model.ActionStatus;
import io.github.ictplan.model.Anchor;
import io.github.ictplan.model.Content.Action;
import io.github.ictplan.model.Content.Evaluation;
import io.github.ictplan.model.Content.Goal;
import io.github.ictplan.model.Content.GoalJudgement;
import io.github.ictplan.model.Document;
import io.github.ictplan.model.Filed;
import io.github.ictplan.model.Located;
import io.github.ictplan.site.view.ActionRow;
import io.github.ictplan.site.view.Chip;
import io.github.ictplan.site.view.FollowUpPage;
import io.github.ictplan.site.view.Item;
import io.github.ictplan.site.view.TableBlock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Where the plan stands at the reference date. */
final class FollowUpPages {
    /** The statuses in the order in which they ask for attention. */
    static final List<ActionStatus> ORDER = List.of(
            ActionStatus.RUNNING,
            ActionStatus.PLANNED,
            ActionStatus.POSTPONED,
            ActionStatus.DONE,
            ActionStatus.STOPPED);

    /** Coming days beyond this many are too far away to list. */
    private static final int COMING = 40;

    private static final String EVALUATION = "Evaluatie";

    private final Blueprint blueprint;
    private final Frames frames;
    private final Places places;
    private final GoalCards cards;

    FollowUpPages(Blueprint blueprint, Frames frames, Places places) {
        this.blueprint = blueprint;
        this.frames = frames;
        this.places = places;
        this.cards = new GoalCards(blueprint, places, null);
    }

    private record Dated(LocalDate date, String kind, Item item) {
        boolean sameDay(Dated other) {
            return date.equals(other.date) && kind.equals(other.kind);
        }
    }

    /** Days in order, what falls together put together. */
    private static List<FollowUpPage.Review> grouped(List<Dated> days) {
        List<FollowUpPage.Review> reviews = new ArrayList<>();
        int from = 0;
        for (int to = 1; to <= days.size(); to++) {
            if (to == days.size() || !days.get(to).sameDay(days.get(from))) {
                Dated first = days.get(from);
                List<Item> items =
                        days.subList(from, to).stream().map(Dated::item).toList();
                reviews.add(new FollowUpPage.Review(Dutch.date(first.date()), first.kind(), items));
                from = to;
            }
        }
        return reviews;
    }

    FollowUpPage page() {
        List<Dated> days = days();
        LocalDate today = blueprint.today();
        Frames.Sheet sheet = Frames.Sheet.overview(
                Overview.FOLLOW_UP.address, Overview.FOLLOW_UP.title, "Wat klaar is, wat loopt en wat nog komt.");
        return new FollowUpPage(
                frames.frame(sheet),
                today == null ? null : Dutch.date(today),
                columns(),
                grouped(late(days)),
                grouped(days.stream()
                        .filter(day -> !blueprint.past(day.date()))
                        .limit(COMING)
                        .toList()),
                judgements(),
                blueprint
                        .plan()
                        .filed(Evaluation.class)
                        .map(round -> Item.of(round.document().title().value(), places.of(round.document())))
                        .toList());
    }

    private List<Dated> late(List<Dated> days) {
        return days.stream()
                .filter(day -> blueprint.past(day.date()) && !day.kind().equals(EVALUATION))
                .toList();
    }

    private List<FollowUpPage.Column> columns() {
        List<ActionRow> late = new ArrayList<>();
        Map<ActionStatus, List<ActionRow>> byStatus = new EnumMap<>(ActionStatus.class);
        List<ActionRow> without = new ArrayList<>();
        blueprint.plan().filed(Goal.class).forEach(goal -> {
            for (Action action : goal.content().actions()) {
                ActionRow row = cards.row(goal, action);
                if (row.overdue()) {
                    late.add(row);
                } else if (action.status() == null) {
                    without.add(row);
                } else {
                    byStatus.computeIfAbsent(action.status().value(), s -> new ArrayList<>())
                            .add(row);
                }
            }
        });
        List<FollowUpPage.Column> columns = new ArrayList<>();
        add(columns, Statuses.LATE, late);
        ORDER.forEach(status -> add(columns, Statuses.of(status), byStatus.getOrDefault(status, List.of())));
        add(columns, new Chip("onbekend", "Zonder status"), without);
        return columns;
    }

    private static void add(List<FollowUpPage.Column> columns, Chip status, List<ActionRow> actions) {
        if (!actions.isEmpty()) {
            columns.add(new FollowUpPage.Column(status, "status-" + status.kind(), actions));
        }
    }

    /** Every day on which something of the plan is looked at, in order. */
    private List<Dated> days() {
        List<Dated> days = new ArrayList<>();
        Located<LocalDate> review = blueprint.plan().card().reviewDueOn();
        if (review != null) {
            days.add(new Dated(review.value(), "Herziening van het plan", Item.of(blueprint.planTitle(), null)));
        }
        for (Document document : blueprint.plan().documents()) {
            if (document.reviewDueOn() != null) {
                days.add(new Dated(document.reviewDueOn().value(), "Nazicht", link(document)));
            }
            if (document.content() instanceof Goal goal) {
                file(new Filed<>(document, goal), days);
            }
        }
        days.sort(Comparator.comparing(Dated::date).thenComparing(Dated::kind));
        return days;
    }

    private void file(Filed<Goal> goal, List<Dated> days) {
        String id = PlanIndex.idOf(goal);
        if (goal.content().due() != null && blueprint.index().judged(id).isEmpty()) {
            days.add(new Dated(goal.content().due().value(), "Doel bereikt tegen", link(goal.document())));
        }
        for (Action action : goal.content().actions()) {
            if (GoalCards.is(action, ActionStatus.STOPPED)) {
                continue;
            }
            for (Located<LocalDate> date : action.evaluations()) {
                days.add(new Dated(date.value(), EVALUATION, link(goal, action)));
            }
        }
    }

    private Item link(Document document) {
        return Item.of(Frames.titled(document), places.of(document));
    }

    private Item link(Filed<Goal> goal, Action action) {
        String id = Given.value(action.id());
        String what = Given.text(action.what(), goal.document().title().value());
        return id == null
                ? Item.of(what, places.of(goal.document()))
                : Item.of(id + " " + what, places.of(goal.document(), Anchor.ofId(id)));
    }

    private @Nullable TableBlock judgements() {
        List<GoalJudgement> newest = blueprint
                .plan()
                .filed(Goal.class)
                .map(goal -> blueprint.index().judged(PlanIndex.idOf(goal)).orElse(null))
                .filter(Objects::nonNull)
                .map(PlanIndex.Judged::judgement)
                .toList();
        return new DocumentTables(blueprint, places).judgements("Laatste oordeel per doel", newest);
    }
}
