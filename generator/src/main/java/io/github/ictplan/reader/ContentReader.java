package io.github.ictplan.reader;

import io.github.ictplan.finding.Severity;
import io.github.ictplan.model.ActionStatus;
import io.github.ictplan.model.Content;
import io.github.ictplan.model.Cost;
import io.github.ictplan.model.CostNature;
import io.github.ictplan.model.DocumentKind;
import io.github.ictplan.model.Judgement;
import io.github.ictplan.model.Located;
import io.github.ictplan.model.Money;
import io.github.ictplan.model.Passage;
import io.github.ictplan.model.Period;
import io.github.ictplan.model.SchoolYear;
import io.github.ictplan.model.Visibility;
import io.github.ictplan.source.Span;
import io.github.ictplan.yaml.YamlMap;
import io.github.ictplan.yaml.YamlScalar;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The keys of each kind of document (format.md §2). */
final class ContentReader {
    private static final Map<String, ActionStatus> STATUS = Scalars.words(ActionStatus.values(), ActionStatus::word);
    private static final Map<String, CostNature> NATURE = Scalars.words(CostNature.values(), CostNature::word);
    private static final Map<String, Judgement> JUDGEMENT = Scalars.words(Judgement.values(), Judgement::word);
    private static final List<String> DONE = List.of(ActionStatus.DONE.word());
    private static final List<String> PUT_OFF = List.of(ActionStatus.POSTPONED.word(), ActionStatus.STOPPED.word());
    private static final int MANY = 999_999;

    private final Sections sections;

    ContentReader(Sections sections) {
        this.sections = sections;
    }

    Content read(DocumentKind kind, Fields keys, Passage body, Visibility visibility) {
        return switch (kind) {
            case VISION -> new Content.Vision(sections.of(keys, body), principles(keys));
            case BASELINE -> new Content.Baseline(measurements(keys));
            case GOAL -> goal(keys, visibility);
            case AGREEMENT ->
                new Content.Agreement(keys.texts("doelgroep"), keys.date("geldt-vanaf"), keys.text("bron"));
            case INVENTORY -> new Content.Inventory(groups(keys));
            case BUDGET -> new Content.Budget(lines(keys));
            case PROFESSIONAL_DEVELOPMENT -> new Content.ProfessionalDevelopment(sessions(keys));
            case EVALUATION -> evaluation(keys);
            case TRANSLATION -> translation(keys);
            case THEME -> theme(keys);
            case PAGE, SCHOOL_VISION -> new Content.Text();
        };
    }

    private static Content theme(Fields keys) {
        keys.require(Severity.ERROR, "id");
        return new Content.Text();
    }

    private static List<Content.Principle> principles(Fields keys) {
        keys.requiredByRules("beginselen");
        List<Content.Principle> principles = new ArrayList<>();
        for (Fields entry : keys.maps("beginselen")) {
            Located<String> id = entry.text("id");
            Located<String> text = entry.text("tekst");
            entry.require(Severity.ERROR, "id", "tekst");
            entry.finish();
            if (id != null || text != null) {
                principles.add(new Content.Principle(
                        id == null ? Located.of("", entry.where()) : id,
                        text == null ? Located.of("", entry.where()) : text));
            }
        }
        return principles;
    }

    private static List<Content.Measurement> measurements(Fields keys) {
        List<Content.Measurement> measurements = new ArrayList<>();
        for (Fields entry : keys.maps("metingen")) {
            measurements.add(new Content.Measurement(
                    entry.text("bron"),
                    entry.date("datum"),
                    entry.number("aantal", 0, MANY),
                    entry.text("resultaat"),
                    entry.where()));
            entry.finish();
        }
        return measurements;
    }

    private static Content goal(Fields keys, Visibility visibility) {
        keys.require(Severity.ERROR, "id", "beginwaarde", "tegen", "meetwijze");
        keys.requiredByRules("indicator", "streefwaarde", "acties", "steunt-op");
        List<Content.GoalMeasurement> measurements = new ArrayList<>();
        for (Fields entry : keys.maps("metingen")) {
            measurements.add(new Content.GoalMeasurement(entry.date("datum"), entry.text("waarde"), entry.where()));
            entry.finish();
        }
        List<Content.Action> actions = new ArrayList<>();
        for (Fields entry : keys.maps("acties")) {
            actions.add(action(entry, visibility));
        }
        return new Content.Goal(
                keys.text("id"),
                keys.text("indicator"),
                keys.text("beginwaarde"),
                keys.text("streefwaarde"),
                keys.date("tegen"),
                keys.text("meetwijze"),
                keys.texts("steunt-op"),
                keys.number("prioriteit", 1, 3),
                keys.texts("doelgroep"),
                measurements,
                actions);
    }

    private static Content.Action action(Fields keys, Visibility parent) {
        keys.require(Severity.ERROR, "id", "wat", "eigenaar", "periode", "status");
        Located<Period> period = keys.period("periode");
        Located<ActionStatus> status = keys.choice("status", STATUS);
        String word = status == null ? null : status.value().word();
        keys.requireWhen(Severity.ERROR, "status", word, DONE, "resultaat", "afgerond-op");
        keys.requireWhen(Severity.ERROR, "status", word, PUT_OFF, "reden");
        Content.Action action = new Content.Action(
                keys.text("id"),
                keys.text("wat"),
                keys.text("eigenaar"),
                period,
                status,
                cost(keys, period),
                keys.text("bron-middelen"),
                keys.dates("evaluatie"),
                keys.text("resultaat"),
                keys.date("afgerond-op"),
                keys.text("reden"),
                keys.visibility(parent),
                keys.where());
        keys.finish();
        return action;
    }

    /** One amount in the school year in which the period starts, or amounts by school year. */
    private static @Nullable Located<Cost> cost(Fields keys, @Nullable Located<Period> period) {
        if (!(keys.node("kost", new Value.Amounts()) instanceof YamlMap map)) {
            Located<Money> amount = keys.money("kost");
            return amount == null ? null : Located.of(oneYear(amount.value(), period), amount.where());
        }
        SortedMap<SchoolYear, Money> perYear = new TreeMap<>();
        Map<SchoolYear, Span> years = new HashMap<>();
        Money total = Money.ZERO;
        for (YamlMap.Entry entry : map.entries()) {
            SchoolYear year = keys.scalars().schoolYear("kost", entry.key(), entry.where());
            Money amount = entry.value() instanceof YamlScalar scalar
                    ? keys.scalars().money("kost", scalar.text().strip(), scalar.where())
                    : notOne(keys, entry);
            if (year != null && amount != null) {
                perYear.put(year, amount);
                years.put(year, entry.where());
                total = total.plus(amount);
            }
        }
        return Located.of(new Cost(perYear, total, years), map.where());
    }

    private static @Nullable Money notOne(Fields keys, YamlMap.Entry entry) {
        return keys.scalars().money("kost", "", entry.value().where());
    }

    private static Cost oneYear(Money amount, @Nullable Located<Period> period) {
        SortedMap<SchoolYear, Money> perYear = new TreeMap<>();
        if (period != null) {
            perYear.put(SchoolYear.of(period.value().start()), amount);
        }
        return new Cost(perYear, amount, Map.of());
    }

    private static List<Content.DeviceGroup> groups(Fields keys) {
        List<Content.DeviceGroup> groups = new ArrayList<>();
        for (Fields entry : keys.maps("toestelgroepen")) {
            groups.add(new Content.DeviceGroup(
                    entry.text("id"),
                    entry.text("soort"),
                    entry.number("aantal", 0, MANY),
                    entry.number("aankoopjaar", 1980, 2200),
                    entry.text("eigendom"),
                    entry.texts("doelgroep"),
                    entry.number("levensduur", 1, 50),
                    entry.money("eenheidsprijs"),
                    entry.where()));
            entry.finish();
        }
        return groups;
    }

    private static List<Content.BudgetLine> lines(Fields keys) {
        List<Content.BudgetLine> lines = new ArrayList<>();
        for (Fields entry : keys.maps("posten")) {
            lines.add(new Content.BudgetLine(
                    entry.text("id"),
                    entry.text("omschrijving"),
                    entry.choice("aard", NATURE),
                    entry.schoolYear("schooljaar"),
                    entry.money("bedrag"),
                    entry.text("bron-middelen"),
                    entry.texts("doel"),
                    entry.money("kost-ouders"),
                    entry.text("bewijs"),
                    entry.where()));
            entry.finish();
        }
        return lines;
    }

    private static List<Content.Session> sessions(Fields keys) {
        List<Content.Session> sessions = new ArrayList<>();
        for (Fields entry : keys.maps("sessies")) {
            Located<Period> period = entry.period("periode");
            sessions.add(new Content.Session(
                    entry.text("id"),
                    entry.text("wat"),
                    entry.texts("doelgroep"),
                    period,
                    entry.text("uren"),
                    cost(entry, period),
                    entry.texts("doel"),
                    entry.where()));
            entry.finish();
        }
        return sessions;
    }

    private static Content evaluation(Fields keys) {
        keys.require(Severity.ERROR, "datum");
        List<Content.GoalJudgement> judgements = new ArrayList<>();
        for (Fields entry : keys.maps("doelen")) {
            judgements.add(new Content.GoalJudgement(
                    entry.text("id"),
                    entry.choice("oordeel", JUDGEMENT),
                    entry.text("waarde"),
                    entry.text("besluit"),
                    entry.where()));
            entry.finish();
        }
        return new Content.Evaluation(keys.date("datum"), keys.text("orgaan"), judgements);
    }

    private static Content translation(Fields keys) {
        keys.require(Severity.ERROR, "taal", "van", "versie", "reden", "doelpubliek");
        return new Content.Translation(
                keys.text("taal"), keys.text("van"), keys.text("versie"), keys.text("reden"), keys.text("doelpubliek"));
    }
}
