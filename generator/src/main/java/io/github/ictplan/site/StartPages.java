package io.github.ictplan.site;

import io.github.ictplan.language.Dutch;
import io.github.ictplan.markdown.SafeHtml;
import io.github.ictplan.model.Anchor;
import io.github.ictplan.model.Approval;
import io.github.ictplan.model.Content.Action;
import io.github.ictplan.model.Content.Agreement;
import io.github.ictplan.model.Content.Goal;
import io.github.ictplan.model.Content.Principle;
import io.github.ictplan.model.Content.Vision;
import io.github.ictplan.model.Document;
import io.github.ictplan.model.Filed;
import io.github.ictplan.model.Heading;
import io.github.ictplan.model.IctPlan;
import io.github.ictplan.model.Located;
import io.github.ictplan.model.Period;
import io.github.ictplan.model.School;
import io.github.ictplan.model.SchoolYear;
import io.github.ictplan.model.VisionQuestion;
import io.github.ictplan.site.view.ActionRow;
import io.github.ictplan.site.view.Fact;
import io.github.ictplan.site.view.GoalCard;
import io.github.ictplan.site.view.Item;
import io.github.ictplan.site.view.StartPage;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The start page: what a parent wants to know first. */
final class StartPages {
    /** Goals, agreements or actions beyond this many are on their own page. */
    private static final int MOST = 12;

    private final Blueprint blueprint;
    private final Frames frames;
    private final Places places;

    StartPages(Blueprint blueprint, Frames frames, Places places) {
        this.blueprint = blueprint;
        this.frames = frames;
        this.places = places;
    }

    StartPage page(@Nullable Document start, SafeHtml body) {
        IctPlan plan = blueprint.plan();
        String summary = start == null ? null : Given.value(start.summary());
        GoalCards cards = new GoalCards(blueprint, places, null);
        List<GoalCard> goals =
                plan.filed(Goal.class).limit(MOST).map(cards::card).toList();
        Filed<Vision> vision = plan.filed(Vision.class).findFirst().orElse(null);
        SchoolYear year = blueprint.today() == null ? null : SchoolYear.of(blueprint.today());
        Frames.Sheet sheet =
                new Frames.Sheet(Addresses.START, "start", true, blueprint.planTitle(), summary, start, List.of());
        return new StartPage(
                frames.frame(sheet),
                summary,
                plan.card().period() == null ? null : years(plan.card().period().value()),
                body,
                vision == null ? List.of() : questions(vision, places),
                vision == null ? null : Item.of(vision.document().title().value(), places.of(vision.document())),
                vision == null ? List.of() : principles(blueprint, places, vision, false),
                goals,
                places.overview(Overview.GOALS, ""),
                plan.filed(Agreement.class)
                        .limit(MOST)
                        .map(agreement -> agreement(agreement, places))
                        .toList(),
                places.overview(Overview.AGREEMENTS, ""),
                ways(plan),
                year == null ? List.of() : changes(cards, year),
                year == null ? null : year.toString(),
                start == null && goals.isEmpty() && vision == null ? all(plan) : List.of(),
                plan.approvals().stream()
                        .map(approval -> approval(approval, places))
                        .toList(),
                withEditions(facts(blueprint)));
    }

    private List<StartPage.Way> ways(IctPlan plan) {
        List<StartPage.Way> ways = new ArrayList<>();
        way(ways, plan, "Voor ouders en leerlingen", "De afspraken", Overview.AGREEMENTS);
        way(ways, plan, "Voor het personeel", Overview.ROLES.title, Overview.ROLES);
        way(ways, plan, "Voor de schoolraad", "Hoe ver staan we?", Overview.FOLLOW_UP);
        way(ways, plan, "Voor het bestuur", "Wat kost het plan?", Overview.BUDGET);
        return ways;
    }

    private void way(List<StartPage.Way> ways, IctPlan plan, String who, String text, Overview overview) {
        if (overview.exists(plan)) {
            ways.add(new StartPage.Way(who, Item.of(text, places.overview(overview, ""))));
        }
    }

    static String years(Period period) {
        return Dutch.date(period.start()) + " tot " + Dutch.date(period.end());
    }

    /** Where the three questions that every vision must answer are answered. */
    static List<StartPage.Question> questions(Filed<Vision> vision, Places places) {
        List<StartPage.Question> questions = new ArrayList<>();
        for (VisionQuestion question : List.of(VisionQuestion.ROLE, VisionQuestion.CHOICES, VisionQuestion.WHY)) {
            Heading heading = vision.content().sections().get(question);
            if (heading != null) {
                Item answer = Item.of(heading.text(), places.of(vision.document(), heading.anchor()));
                questions.add(new StartPage.Question(
                        words(question), answer, Excerpt.below(vision.document().body(), heading)));
            }
        }
        return questions;
    }

    private static String words(VisionQuestion question) {
        return switch (question) {
            case ROLE -> "Welke rol speelt ICT in ons onderwijs?";
            case CHOICES -> "Welke keuzes maken we?";
            case WHY -> "Waarom kiezen we daarvoor?";
            case PURPOSE -> "Wat is het doel van dit plan?";
            case APPROACH -> "Hoe pakken we het aan?";
        };
    }

    static List<StartPage.Principle> principles(
            Blueprint blueprint, Places places, Filed<Vision> vision, boolean anchored) {
        return vision.content().principles().stream()
                .map(principle -> principle(blueprint, places, vision.document(), principle, anchored))
                .toList();
    }

    private static StartPage.Principle principle(
            Blueprint blueprint, Places places, Document vision, Principle principle, boolean anchored) {
        String id = principle.id().value();
        String anchor = Anchor.ofId(id);
        boolean taken =
                vision.body().headings().stream().anyMatch(h -> h.anchor().equals(anchor));
        List<Item> goals = blueprint.index().goalsOn(id).stream()
                .map(goal -> Item.of(Frames.titled(goal.document()), places.of(goal.document())))
                .toList();
        return new StartPage.Principle(
                anchored && !taken ? anchor : null, id, principle.text().value(), goals);
    }

    static StartPage.AgreementCard agreement(Filed<Agreement> agreement, Places places) {
        Document document = agreement.document();
        return new StartPage.AgreementCard(
                Item.of(document.title().value(), places.of(document)),
                Given.value(document.summary()),
                Given.labels(agreement.content().audience()),
                Given.date(agreement.content().validFrom()));
    }

    /** The actions that begin in a school year. */
    private List<ActionRow> changes(GoalCards cards, SchoolYear year) {
        return blueprint
                .plan()
                .filed(Goal.class)
                .flatMap(goal -> goal.content().actions().stream()
                        .filter(action -> starts(action, year))
                        .map(action -> cards.row(goal, action)))
                .limit(MOST)
                .toList();
    }

    private static boolean starts(Action action, SchoolYear year) {
        return action.period() != null
                && SchoolYear.of(action.period().value().start()).equals(year);
    }

    private List<Item> all(IctPlan plan) {
        return plan.documents().stream()
                .filter(document -> !blueprint.addresses().of(document).equals(Addresses.START))
                .limit(200)
                .map(document -> Item.of(document.title().value(), places.of(document)))
                .toList();
    }

    static StartPage.ApprovalRow approval(Approval approval, Places places) {
        Located<String> minutes = approval.minutes();
        return new StartPage.ApprovalRow(
                approval.body() == null
                        ? "(orgaan niet ingevuld)"
                        : Dutch.label(approval.body().value()),
                approval.kind() == null
                        ? null
                        : Dutch.label(approval.kind().value().word()),
                Given.date(approval.date()),
                Given.value(approval.version()),
                minutes == null
                        ? null
                        : places.at(minutes.where())
                                .map(href -> Item.of("Verslag", href))
                                .orElse(null));
    }

    private List<Fact> withEditions(List<Fact> facts) {
        if (!blueprint.editions().isEmpty()) {
            String href = places.overview(Overview.CHANGES, "");
            facts.add(new Fact("Vorige versies", "Bekijk ze, en lees wat er veranderde", href));
        }
        return facts;
    }

    /** School and plan in a list. */
    static List<Fact> facts(Blueprint blueprint) {
        IctPlan plan = blueprint.plan();
        School school = plan.school();
        List<Fact> facts = new ArrayList<>();
        add(facts, "School", Given.value(school.name()));
        add(facts, "Instellingsnummer", joined(school.institutionNumbers()));
        add(
                facts,
                "Onderwijsniveau",
                school.level() == null ? null : Dutch.label(school.level().value()));
        add(
                facts,
                "Net",
                school.network() == null ? null : Dutch.label(school.network().value()));
        add(facts, "Bestuur", Given.value(school.board()));
        add(facts, "Vestigingsplaatsen", joined(school.sites()));
        add(facts, "Versie", Given.value(plan.card().version()));
        add(facts, "Status", blueprint.status().word());
        add(
                facts,
                "Looptijd",
                plan.card().period() == null ? null : years(plan.card().period().value()));
        add(facts, "Opgemaakt op", Given.date(plan.card().preparedOn()));
        add(facts, "Goedgekeurd op", Given.date(plan.card().approvedOn()));
        add(facts, "Wordt herzien op", Given.date(plan.card().reviewDueOn()));
        add(facts, "Nagekeken met", joined(plan.profiles()));
        return facts;
    }

    private static void add(List<Fact> facts, String label, @Nullable String text) {
        if (text != null && !text.isEmpty()) {
            facts.add(Fact.of(label, text));
        }
    }

    private static @Nullable String joined(List<Located<String>> values) {
        return values.isEmpty()
                ? null
                : String.join(", ", values.stream().map(Located::value).toList());
    }
}
