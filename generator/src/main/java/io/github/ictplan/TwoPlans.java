package io.github.ictplan;

import io.github.ictplan.changes.State;
import io.github.ictplan.links.LinkedPlan;
import io.github.ictplan.links.Linker;
import io.github.ictplan.reader.PlanReader;
import io.github.ictplan.reader.PlanText;
import io.github.ictplan.rules.CheckedPlan;
import io.github.ictplan.rules.Checker;
import io.github.ictplan.rules.Disclosure;
import io.github.ictplan.rules.approvals.StandingApproval;
import io.github.ictplan.source.FileTree;
import io.github.ictplan.source.Revision;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Reads and checks both sides at the same time, by the day of the later one, for only the plan may differ and not the calendar; cuts both to what the audience may see. */
record TwoPlans(State before, State after) {

    private record Plan(PlanText text, LinkedPlan linked) {
        static Plan of(FileTree files) {
            PlanText text = new PlanReader().read(files);
            return new Plan(text, Linker.link(text.plan(), files));
        }

        CheckedPlan checked(@Nullable LocalDate date) {
            return Checker.check(linked, date, text.findings());
        }
    }

    static TwoPlans of(Comparand from, Comparand to, Settings settings) {
        try (Side<Plan> other = start(() -> Plan.of(from.files()))) {
            Plan after = Plan.of(to.files());
            return checked(from, other.join(), to, after, settings);
        }
    }

    private static TwoPlans checked(Comparand from, Plan before, Comparand to, Plan after, Settings settings) {
        LocalDate day = settings.day(after.text().plan(), to.date() != null ? to.date() : from.date());
        try (Side<CheckedPlan> other = start(() -> before.checked(day))) {
            CheckedPlan checked = after.checked(day);
            return cut(from, other.join(), to, checked, settings);
        }
    }

    private static TwoPlans cut(
            Comparand from, CheckedPlan before, Comparand to, CheckedPlan after, Settings settings) {
        UnaryOperator<CheckedPlan> cutter = Disclosure.toCompare(settings.audience(), before, after);
        try (Side<State> other = start(() -> state(from, before, cutter))) {
            State later = state(to, after, cutter);
            return new TwoPlans(other.join(), later);
        }
    }

    private static State state(Comparand side, CheckedPlan whole, UnaryOperator<CheckedPlan> cutter) {
        Revision revision = side.revision();
        return new State(
                side.name(),
                revision == null ? null : revision.id(),
                revision == null ? null : revision.date(),
                cutter.apply(whole),
                StandingApproval.has(whole.linked().plan()));
    }

    private static <T> Side<T> start(Callable<T> work) {
        return Side.start("ictplan-before", work);
    }
}
