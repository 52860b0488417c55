package io.github.ictplan.site;

import io.github.ictplan.language.Dutch;
import io.github.ictplan.model.ActionStatus;
import io.github.ictplan.model.Anchor;
import io.github.ictplan.model.Content.Action;
import io.github.ictplan.model.Content.Agreement;
import io.github.ictplan.model.Content.Budget;
import io.github.ictplan.model.Content.Goal;
import io.github.ictplan.model.Document;
import io.github.ictplan.model.Filed;
import io.github.ictplan.model.Located;
import io.github.ictplan.model.Role;
import io.github.ictplan.site.view.ActionRow;
import io.github.ictplan.site.view.AgreementsPage;
import io.github.ictplan.site.view.BudgetBlock;
import io.github.ictplan.site.view.BudgetPage;
import io.github.ictplan.site.view.Chip;
import io.github.ictplan.site.view.Frame;
import io.github.ictplan.site.view.GoalCard;
import io.github.ictplan.site.view.GoalsPage;
import io.github.ictplan.site.view.Item;
import io.github.ictplan.site.view.PlanningPage;
import io.github.ictplan.site.view.RolesPage;
import io.github.ictplan.site.view.StartPage;
import io.github.ictplan.site.view.Strip;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Goals, planning, budget, agreements and roles, each on one page. */
final class OverviewPages {
    private final Blueprint blueprint;
    private final Frames frames;
    private final Places places;

    OverviewPages(Blueprint blueprint, Frames frames, Places places) {
        this.blueprint = blueprint;
        this.frames = frames;
        this.places = places;
    }

    private Frame frame(Overview overview, String description, List<Frame.Heading> contents) {
        return frames.frame(Frames.Sheet.overview(overview.address, overview.title, description)
                .with(contents));
    }

    GoalsPage goals() {
        GoalCards cards = new GoalCards(blueprint, places, null);
        Map<String, List<Filed<Goal>>> byTheme = new LinkedHashMap<>();
        blueprint
                .plan()
                .filed(Goal.class)
                .forEach(goal -> byTheme.computeIfAbsent(
                                Given.text(goal.document().theme(), ""), theme -> new ArrayList<>())
                        .add(goal));
        List<GoalsPage.Section> sections = new ArrayList<>();
        byTheme.forEach((theme, goals) -> sections.add(section(cards, theme, byTheme.size() == 1, goals)));
        List<Frame.Heading> contents = sections.stream()
                .map(section -> new Frame.Heading(section.title(), section.anchor(), 2))
                .toList();
        int actions = sections.stream()
                .flatMap(section -> section.goals().stream())
                .mapToInt(goal -> goal.actions().size())
                .sum();
        int count =
                sections.stream().mapToInt(section -> section.goals().size()).sum();
        String description = "Alle doelen van het plan met hun acties, per thema.";
        return new GoalsPage(frame(Overview.GOALS, description, contents), sections, count, actions);
    }

    private GoalsPage.Section section(GoalCards cards, String theme, boolean only, List<Filed<Goal>> goals) {
        Item item = cards.theme(goals.get(0).document().theme());
        String without = only ? "Alle doelen" : "Andere doelen";
        return new GoalsPage.Section(
                item == null ? without : item.text(),
                theme.isEmpty() ? "zonder-thema" : "thema-" + Anchor.ofId(theme),
                item == null || item.href() == null ? null : item,
                goals.stream().map(cards::card).toList());
    }

    PlanningPage planning() {
        Timescale scale = scale(blueprint);
        GoalCards cards = new GoalCards(blueprint, places, scale);
        List<GoalCard> goals =
                blueprint.plan().filed(Goal.class).map(cards::card).toList();
        return new PlanningPage(
                frame(Overview.PLANNING, "Wat de school wanneer doet, per doel en per schooljaar.", List.of()),
                scale == null ? List.of() : scale.years(),
                goals,
                legend(goals),
                blueprint.today() == null ? null : Dutch.date(blueprint.today()));
    }

    private static List<Chip> legend(List<GoalCard> goals) {
        Set<String> kinds = goals.stream()
                .flatMap(goal -> Stream.ofNullable(goal.strip()))
                .flatMap(strip -> strip.bars().stream())
                .map(Strip.Bar::kind)
                .collect(Collectors.toSet());
        Stream<Chip> all = Stream.concat(
                Stream.of(Statuses.LATE), FollowUpPages.ORDER.stream().map(Statuses::of));
        return all.filter(status -> kinds.contains(status.kind())).toList();
    }

    /** School years over which the actions run; null if no action has a period. */
    static @Nullable Timescale scale(Blueprint blueprint) {
        return Timescale.over(
                blueprint
                        .plan()
                        .filed(Goal.class)
                        .flatMap(goal -> goal.content().actions().stream())
                        .flatMap(action -> Stream.ofNullable(Given.value(action.period()))),
                blueprint.today());
    }

    BudgetPage budget() {
        List<Item> documents = blueprint
                .plan()
                .filed(Budget.class)
                .map(filed -> Item.of(filed.document().title().value(), places.of(filed.document())))
                .toList();
        return new BudgetPage(
                frame(Overview.BUDGET, "Wat het plan kost, per schooljaar en per bron van middelen.", List.of()),
                money(),
                documents);
    }

    /** All budgets of the plan, and beside them what the plan costs. */
    BudgetBlock money() {
        List<Budget> budgets =
                blueprint.plan().filed(Budget.class).map(Filed::content).toList();
        return new BudgetTables(blueprint, places).block(budgets, true);
    }

    AgreementsPage agreements() {
        Map<String, List<StartPage.AgreementCard>> byAudience = new LinkedHashMap<>();
        blueprint.plan().filed(Agreement.class).forEach(agreement -> {
            StartPage.AgreementCard card = StartPages.agreement(agreement, places);
            List<Located<String>> audience = agreement.content().audience();
            if (audience.isEmpty()) {
                byAudience.computeIfAbsent("", a -> new ArrayList<>()).add(card);
            }
            for (Located<String> who : audience) {
                byAudience
                        .computeIfAbsent(who.value().toLowerCase(Locale.ROOT), a -> new ArrayList<>())
                        .add(card);
            }
        });
        List<AgreementsPage.Section> sections = new ArrayList<>();
        byAudience.forEach((who, cards) -> sections.add(new AgreementsPage.Section(
                who.isEmpty() ? "Voor iedereen" : "Voor " + Dutch.words(who),
                who.isEmpty() ? "voor-iedereen" : "voor-" + Anchor.ofId(who),
                cards)));
        return new AgreementsPage(
                frame(
                        Overview.AGREEMENTS,
                        "De afspraken van de school over ICT, per doelgroep.",
                        sections.stream()
                                .map(s -> new Frame.Heading(s.title(), s.anchor(), 2))
                                .toList()),
                sections);
    }

    RolesPage roles() {
        List<RolesPage.Section> sections = new ArrayList<>();
        Map<String, List<Item>> goals = new LinkedHashMap<>();
        Map<String, List<Item>> documents = new LinkedHashMap<>();
        Map<String, List<ActionRow>> actions = new LinkedHashMap<>();
        GoalCards cards = new GoalCards(blueprint, places, null);
        for (Document document : blueprint.plan().documents()) {
            boolean goal = document.content() instanceof Goal;
            if (document.owner() != null) {
                (goal ? goals : documents)
                        .computeIfAbsent(key(document.owner()), r -> new ArrayList<>())
                        .add(Item.of(Frames.titled(document), places.of(document)));
            }
            if (document.content() instanceof Goal content) {
                file(new Filed<>(document, content), cards, actions);
            }
        }
        for (Role role : blueprint.plan().roles()) {
            String key = key(role.id());
            sections.add(new RolesPage.Section(
                    Frames.nameOf(role),
                    "rol-" + Anchor.ofId(role.id().value()),
                    goals.getOrDefault(key, List.of()),
                    actions.getOrDefault(key, List.of()),
                    documents.getOrDefault(key, List.of())));
        }
        return new RolesPage(
                frame(
                        Overview.ROLES,
                        "Per rol: welke doelen, acties en documenten horen erbij.",
                        sections.stream()
                                .map(s -> new Frame.Heading(s.title(), s.anchor(), 2))
                                .toList()),
                sections);
    }

    private static void file(Filed<Goal> goal, GoalCards cards, Map<String, List<ActionRow>> actions) {
        for (Action action : goal.content().actions()) {
            boolean over = GoalCards.is(action, ActionStatus.DONE) || GoalCards.is(action, ActionStatus.STOPPED);
            if (action.owner() != null && !over) {
                actions.computeIfAbsent(key(action.owner()), r -> new ArrayList<>())
                        .add(cards.row(goal, action));
            }
        }
    }

    private static String key(Located<String> id) {
        return id.value().toLowerCase(Locale.ROOT);
    }
}
