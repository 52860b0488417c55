package io.github.ictplan.site;

import io.github.ictplan.agenda.Due;
import io.github.ictplan.language.Dutch;
import io.github.ictplan.model.ActionStatus;
import io.github.ictplan.model.Anchor;
import io.github.ictplan.model.Content.Action;
import io.github.ictplan.model.Content.Goal;
import io.github.ictplan.model.Content.GoalMeasurement;
import io.github.ictplan.model.Cost;
import io.github.ictplan.model.Document;
import io.github.ictplan.model.Filed;
import io.github.ictplan.model.Heading;
import io.github.ictplan.model.Located;
import io.github.ictplan.model.Money;
import io.github.ictplan.model.Period;
import io.github.ictplan.model.Quantity;
import io.github.ictplan.site.view.ActionRow;
import io.github.ictplan.site.view.Chip;
import io.github.ictplan.site.view.GoalCard;
import io.github.ictplan.site.view.Item;
import io.github.ictplan.site.view.Progress;
import io.github.ictplan.site.view.Strip;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Goals and their actions as seen from one page. */
final class GoalCards {
    private final Blueprint blueprint;
    private final Places places;
    private final @Nullable Timescale scale;

    /** {@code scale} adds strips of time; null leaves them out. */
    GoalCards(Blueprint blueprint, Places places, @Nullable Timescale scale) {
        this.blueprint = blueprint;
        this.places = places;
        this.scale = scale;
    }

    GoalCard card(Filed<Goal> filed) {
        Document document = filed.document();
        Goal goal = filed.content();
        String id = PlanIndex.idOf(filed);
        List<ActionRow> actions = rows(filed);
        Optional<PlanIndex.Judged> judged = blueprint.index().judged(id);
        return new GoalCard(
                places.of(document),
                id,
                document.title().value(),
                Given.value(document.summary()),
                Given.value(goal.indicator()),
                Given.value(goal.baseline()),
                Given.value(goal.target()),
                Given.date(goal.due()),
                blueprint.index().due(filed).anyMatch(due -> due.isLate(blueprint.today())),
                Given.value(goal.method()),
                theme(document.theme()),
                role(document.owner()),
                goal.priority() == null ? null : priority(goal.priority().value()),
                Given.labels(goal.audience()),
                goal.supports().stream().map(this::principle).toList(),
                progress(goal),
                judged.map(j -> j.judgement().judgement())
                        .map(located -> Statuses.of(located.value()))
                        .orElse(null),
                goal.measurements().stream().map(GoalCards::reading).toList(),
                actions,
                (int) goal.actions().stream()
                        .filter(a -> is(a, ActionStatus.DONE))
                        .count(),
                scale == null ? null : strip(filed, scale));
    }

    private static String priority(int priority) {
        return switch (priority) {
            case 1 -> "1 – eerst";
            case 2 -> "2 – daarna";
            default -> priority + " – als er ruimte is";
        };
    }

    private static GoalCard.Reading reading(GoalMeasurement measurement) {
        return new GoalCard.Reading(Given.date(measurement.date()), Given.text(measurement.value(), ""));
    }

    private Item principle(Located<String> id) {
        String href = blueprint
                .index()
                .visionOf(id.value())
                .map(vision -> places.of(vision, Anchor.ofId(id.value())))
                .orElse(null);
        return Item.of(id.value(), href);
    }

    @Nullable
    Item theme(@Nullable Located<String> theme) {
        if (theme == null) {
            return null;
        }
        return blueprint
                .index()
                .theme(theme.value())
                .map(document -> Item.of(document.title().value(), places.of(document)))
                .orElseGet(() -> Item.of(Dutch.label(theme.value()), null));
    }

    @Nullable
    Item role(@Nullable Located<String> id) {
        if (id == null) {
            return null;
        }
        return blueprint
                .index()
                .role(id.value())
                .map(role ->
                        Item.of(Frames.nameOf(role), places.overview(Overview.ROLES, "rol-" + Anchor.ofId(id.value()))))
                .orElseGet(() -> Item.of(Dutch.label(id.value()), null));
    }

    /** A measurement with both its day and its value. */
    private record Measured(LocalDate date, String value) {
        static Stream<Measured> of(GoalMeasurement measurement) {
            LocalDate date = Given.value(measurement.date());
            String value = Given.value(measurement.value());
            return date == null || value == null ? Stream.empty() : Stream.of(new Measured(date, value));
        }
    }

    /** How far the newest measurement is on the way; null if begin, target and measurement do not share a unit. */
    private static @Nullable Progress progress(Goal goal) {
        Measured newest = goal.measurements().stream()
                .flatMap(Measured::of)
                .max(Comparator.comparing(Measured::date))
                .orElse(null);
        Quantity start = quantity(Given.value(goal.baseline()));
        Quantity target = quantity(Given.value(goal.target()));
        Quantity now = newest == null ? null : quantity(newest.value());
        if (newest == null || start == null || target == null || now == null) {
            return null;
        }
        boolean comparable = start.unit().equals(target.unit()) && start.unit().equals(now.unit());
        BigDecimal way = target.number().subtract(start.number());
        if (!comparable || way.signum() == 0) {
            return null;
        }
        int percent = now.number()
                .subtract(start.number())
                .multiply(BigDecimal.valueOf(100))
                .divide(way, 0, RoundingMode.HALF_UP)
                .max(BigDecimal.ZERO)
                .min(BigDecimal.valueOf(100))
                .intValue();
        return new Progress(percent, newest.value(), Dutch.date(newest.date()));
    }

    private static @Nullable Quantity quantity(@Nullable String text) {
        return text == null ? null : Quantity.parse(text).orElse(null);
    }

    private Strip strip(Filed<Goal> goal, Timescale scale) {
        List<Strip.Bar> bars = new ArrayList<>();
        for (Action action : goal.content().actions()) {
            Period period = Given.value(action.period());
            if (period != null) {
                bars.add(scale.bar(period, bars.size(), kind(goal, action)));
            }
        }
        return scale.strip(bars, "Acties van " + Frames.titled(goal.document()) + " in de tijd");
    }

    private String kind(Filed<Goal> goal, Action action) {
        return overdue(goal, action)
                ? Statuses.LATE.kind()
                : action.status() == null ? "gepland" : action.status().value().word();
    }

    /** The actions of a goal. */
    List<ActionRow> rows(Filed<Goal> goal) {
        Set<String> taken =
                goal.document().body().headings().stream().map(Heading::anchor).collect(Collectors.toSet());
        return goal.content().actions().stream()
                .map(action -> row(goal, action, taken))
                .toList();
    }

    ActionRow row(Filed<Goal> goal, Action action) {
        return row(goal, action, Set.of());
    }

    private ActionRow row(Filed<Goal> goal, Action action, Set<String> taken) {
        Document document = goal.document();
        String id = Given.value(action.id());
        String anchor = id == null ? null : Anchor.ofId(id);
        Period period = Given.value(action.period());
        Chip status =
                action.status() == null ? null : Statuses.of(action.status().value());
        return new ActionRow(
                anchor == null || taken.contains(anchor) ? null : anchor,
                anchor == null ? places.of(document) : places.of(document, anchor),
                id,
                Given.text(action.what(), "(nog niet beschreven)"),
                Item.of(Frames.titled(document), places.of(document)),
                role(action.owner()),
                period == null ? null : Dutch.period(period),
                status,
                overdue(goal, action),
                action.cost() == null ? null : cost(action.cost().value()),
                action.fundingSource() == null
                        ? null
                        : Dutch.label(action.fundingSource().value()),
                dates(action.evaluations()),
                Given.value(action.result()),
                Given.date(action.finishedOn()),
                Given.value(action.reason()),
                scale == null || period == null
                        ? null
                        : scale.strip(List.of(scale.bar(period, 0, kind(goal, action))), Dutch.period(period)));
    }

    private static @Nullable String dates(List<Located<LocalDate>> dates) {
        return dates.isEmpty()
                ? null
                : Dutch.list(dates.stream().map(d -> Dutch.date(d.value())).toList());
    }

    /** One amount, and by school year where there is more than one. */
    static String cost(Cost cost) {
        if (cost.perYear().size() < 2) {
            return Dutch.money(cost.total());
        }
        List<String> years = new ArrayList<>();
        cost.perYear().forEach((year, amount) -> years.add(year + ": " + Dutch.money(amount)));
        return Dutch.money(cost.total()) + " (" + String.join("; ", years) + ")";
    }

    static Money total(@Nullable Located<Cost> cost) {
        return cost == null ? Money.ZERO : cost.value().total();
    }

    private boolean overdue(Filed<Goal> goal, Action action) {
        return Due.end(goal, action)
                .filter(due -> due.isLate(blueprint.today()))
                .isPresent();
    }

    static boolean is(Action action, ActionStatus status) {
        return action.status() != null && action.status().value() == status;
    }
}
