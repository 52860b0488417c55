package io.github.ictplan.model;

import io.github.ictplan.source.Span;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a document holds beside its text: the keys of its {@code soort} (format.md §2). */
public sealed interface Content {

    /** Documents whose {@code soort} has no keys of its own. */
    record Text() implements Content {}

    /**
     * The ICT vision.
     *
     * @param sections the heading under which each question is answered; a question without a heading is not in the map
     */
    record Vision(Map<VisionQuestion, Heading> sections, List<Principle> principles) implements Content {
        public Vision {
            EnumMap<VisionQuestion, Heading> copy = new EnumMap<>(VisionQuestion.class);
            copy.putAll(sections);
            sections = Collections.unmodifiableMap(copy);
            principles = List.copyOf(principles);
        }
    }

    /** One principle ("beginsel") of the vision, on which goals build. */
    record Principle(Located<String> id, Located<String> text) {}

    /** Where the school stands at the start. */
    record Baseline(List<Measurement> measurements) implements Content {
        public Baseline {
            measurements = List.copyOf(measurements);
        }
    }

    /**
     * One measurement of the baseline.
     *
     * @param count how many people or things were measured
     */
    record Measurement(
            @Nullable Located<String> source,
            @Nullable Located<LocalDate> date,
            @Nullable Located<Integer> count,
            @Nullable Located<String> result,
            Span where) {}

    /**
     * A goal; its title, theme and owner are those of its document.
     *
     * @param baseline value at the start, as written
     * @param target value to reach, as written
     * @param due when it must be reached
     * @param method how it is measured
     * @param supports ids of principles
     * @param priority 1, 2 or 3; null if not given
     */
    record Goal(
            @Nullable Located<String> id,
            @Nullable Located<String> indicator,
            @Nullable Located<String> baseline,
            @Nullable Located<String> target,
            @Nullable Located<LocalDate> due,
            @Nullable Located<String> method,
            List<Located<String>> supports,
            @Nullable Located<Integer> priority,
            List<Located<String>> audience,
            List<GoalMeasurement> measurements,
            List<Action> actions)
            implements Content {
        public Goal {
            supports = List.copyOf(supports);
            audience = List.copyOf(audience);
            measurements = List.copyOf(measurements);
            actions = List.copyOf(actions);
        }

        public Goal withActions(List<Action> others) {
            return new Goal(
                    id, indicator, baseline, target, due, method, supports, priority, audience, measurements, others);
        }

        /** The goal, each of its actions at least as hidden as {@code parent}. */
        Goal within(Visibility parent) {
            return withActions(
                    actions.stream().map(action -> action.within(parent)).toList());
        }
    }

    /** A value of the indicator on a day. */
    record GoalMeasurement(
            @Nullable Located<LocalDate> date, @Nullable Located<String> value, Span where) {}

    /**
     * One action of a goal.
     *
     * @param evaluations days on which it is evaluated
     * @param where the value of its {@code id}, or else its first key: where a missing key is reported
     */
    record Action(
            @Nullable Located<String> id,
            @Nullable Located<String> what,
            @Nullable Located<String> owner,
            @Nullable Located<Period> period,
            @Nullable Located<ActionStatus> status,
            @Nullable Located<Cost> cost,
            @Nullable Located<String> fundingSource,
            List<Located<LocalDate>> evaluations,
            @Nullable Located<String> result,
            @Nullable Located<LocalDate> finishedOn,
            @Nullable Located<String> reason,
            Visibility visibility,
            Span where) {
        public Action {
            evaluations = List.copyOf(evaluations);
        }

        /** Whether it is planned or running; not if the school does not say. */
        public boolean isOpen() {
            return status != null && (status.value() == ActionStatus.PLANNED || status.value() == ActionStatus.RUNNING);
        }

        public boolean isStopped() {
            return status != null && status.value() == ActionStatus.STOPPED;
        }

        /** The action, at least as hidden as {@code parent}. */
        public Action within(Visibility parent) {
            return new Action(
                    id,
                    what,
                    owner,
                    period,
                    status,
                    cost,
                    fundingSource,
                    evaluations,
                    result,
                    finishedOn,
                    reason,
                    visibility.within(parent),
                    where);
        }
    }

    /**
     * An agreement with pupils, staff or parents.
     *
     * @param source a clause in a document, as a reference target
     */
    record Agreement(
            List<Located<String>> audience,
            @Nullable Located<LocalDate> validFrom,
            @Nullable Located<String> source) implements Content {
        public Agreement {
            audience = List.copyOf(audience);
        }
    }

    /** The devices of the school, by group. */
    record Inventory(List<DeviceGroup> groups) implements Content {
        public Inventory {
            groups = List.copyOf(groups);
        }
    }

    /**
     * A group of like devices; never a single device.
     *
     * @param purchaseYear calendar year
     * @param lifespan in years
     */
    record DeviceGroup(
            @Nullable Located<String> id,
            @Nullable Located<String> kind,
            @Nullable Located<Integer> count,
            @Nullable Located<Integer> purchaseYear,
            @Nullable Located<String> ownership,
            List<Located<String>> audience,
            @Nullable Located<Integer> lifespan,
            @Nullable Located<Money> unitPrice,
            Span where) {
        public DeviceGroup {
            audience = List.copyOf(audience);
        }
    }

    /** The budget. Shown beside the cost of actions and sessions, never added to it. */
    record Budget(List<BudgetLine> lines) implements Content {
        public Budget {
            lines = List.copyOf(lines);
        }
    }

    /**
     * One line of the budget.
     *
     * @param goals ids of the goals that it serves
     * @param costForParents what parents pay
     * @param evidence reference target
     */
    record BudgetLine(
            @Nullable Located<String> id,
            @Nullable Located<String> description,
            @Nullable Located<CostNature> nature,
            @Nullable Located<SchoolYear> schoolYear,
            @Nullable Located<Money> amount,
            @Nullable Located<String> fundingSource,
            List<Located<String>> goals,
            @Nullable Located<Money> costForParents,
            @Nullable Located<String> evidence,
            Span where) {
        public BudgetLine {
            goals = List.copyOf(goals);
        }
    }

    /** What the team learns. */
    record ProfessionalDevelopment(List<Session> sessions) implements Content {
        public ProfessionalDevelopment {
            sessions = List.copyOf(sessions);
        }
    }

    /** One session; {@code hours} per participant, as written. */
    record Session(
            @Nullable Located<String> id,
            @Nullable Located<String> what,
            List<Located<String>> audience,
            @Nullable Located<Period> period,
            @Nullable Located<String> hours,
            @Nullable Located<Cost> cost,
            List<Located<String>> goals,
            Span where) {
        public Session {
            audience = List.copyOf(audience);
            goals = List.copyOf(goals);
        }
    }

    /** One round of evaluation. */
    record Evaluation(
            @Nullable Located<LocalDate> date, @Nullable Located<String> body, List<GoalJudgement> judgements)
            implements Content {
        public Evaluation {
            judgements = List.copyOf(judgements);
        }
    }

    /** What an evaluation decided on one goal. */
    record GoalJudgement(
            @Nullable Located<String> goal,
            @Nullable Located<Judgement> judgement,
            @Nullable Located<String> value,
            @Nullable Located<String> decision,
            Span where) {}

    /**
     * A translated summary; Flemish language law asks for reason and audience.
     *
     * @param from path of the Dutch document, as a reference target
     * @param version the version that was translated
     */
    record Translation(
            @Nullable Located<String> language,
            @Nullable Located<String> from,
            @Nullable Located<String> version,
            @Nullable Located<String> reason,
            @Nullable Located<String> audience)
            implements Content {}
}
