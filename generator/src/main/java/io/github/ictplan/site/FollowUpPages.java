package io.github.ictplan.site;

import io.github.ictplan.agenda.Due;
import io.github.ictplan.agenda.DueDays;
import io.github.ictplan.agenda.DueKind;
import io.github.ictplan.language.Dutch;
import io.github.ictplan.model.ActionStatus;
import io.github.ictplan.model.Anchor;
import io.github.ictplan.model.Content.Action;
import io.github.ictplan.model.Content.Evaluation;
import io.github.ictplan.model.Content.Goal;
import io.github.ictplan.model.Content.GoalJudgement;
import io.github.ictplan.model.Document;
import io.github.ictplan.site.view.ActionRow;
import io.github.ictplan.site.view.Chip;
import io.github.ictplan.site.view.FollowUpPage;
import io.github.ictplan.site.view.Item;
import io.github.ictplan.site.view.TableBlock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
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

    /** What the columns already tell. */
    private static final Set<DueKind> ACTIONS = EnumSet.of(DueKind.ACTION_START, DueKind.ACTION_END);

    /** Coming days beyond this many are too far away to list. */
    private static final int COMING = 40;

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

    /** Days in order, what falls together put together. */
    private List<FollowUpPage.Review> grouped(List<Due> days) {
        List<FollowUpPage.Review> reviews = new ArrayList<>();
        int from = 0;
        for (int to = 1; to <= days.size(); to++) {
            if (to == days.size() || !sameDay(days.get(to), days.get(from))) {
                Due first = days.get(from);
                List<Item> items =
                        days.subList(from, to).stream().map(this::item).toList();
                reviews.add(new FollowUpPage.Review(Dutch.date(first.day().value()), kind(first), items));
                from = to;
            }
        }
        return reviews;
    }

    private static boolean sameDay(Due one, Due other) {
        return one.kind() == other.kind()
                && one.day().value().equals(other.day().value());
    }

    FollowUpPage page() {
        List<Due> days = DueDays.of(blueprint.plan()).stream()
                .filter(due -> !ACTIONS.contains(due.kind()))
                .toList();
        LocalDate today = blueprint.today();
        Frames.Sheet sheet = Frames.Sheet.overview(
                Overview.FOLLOW_UP.address, Overview.FOLLOW_UP.title, "Wat klaar is, wat loopt en wat nog komt.");
        return new FollowUpPage(
                frames.frame(sheet),
                today == null ? null : Dutch.date(today),
                columns(),
                grouped(days.stream().filter(day -> day.isLate(today)).toList()),
                grouped(days.stream()
                        .filter(day -> !blueprint.past(day.day().value()))
                        .limit(COMING)
                        .toList()),
                judgements(),
                blueprint
                        .plan()
                        .filed(Evaluation.class)
                        .map(round -> Item.of(round.document().title().value(), places.of(round.document())))
                        .toList());
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

    private static String kind(Due due) {
        return switch (due.kind()) {
            case ACTION_START -> "Begin";
            case ACTION_END -> "Einde";
            case ACTION_EVALUATION -> "Evaluatie";
            case GOAL -> "Doel bereikt tegen";
            case DOCUMENT_REVIEW -> "Nazicht";
            case PLAN_REVIEW -> "Herziening van het plan";
            case PLAN_END -> "Laatste dag van het plan";
        };
    }

    private Item item(Due due) {
        Document document = due.document();
        if (document == null) {
            return Item.of(blueprint.planTitle(), null);
        }
        return due.action() == null ? link(document) : link(document, due.action());
    }

    private Item link(Document document) {
        return Item.of(Frames.titled(document), places.of(document));
    }

    private Item link(Document document, Action action) {
        String id = Given.value(action.id());
        String what = Given.text(action.what(), document.title().value());
        return id == null
                ? Item.of(what, places.of(document))
                : Item.of(id + " " + what, places.of(document, Anchor.ofId(id)));
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
