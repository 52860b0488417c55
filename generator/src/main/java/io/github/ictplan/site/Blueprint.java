package io.github.ictplan.site;

import io.github.ictplan.changes.State;
import io.github.ictplan.links.LinkedPlan;
import io.github.ictplan.model.IctPlan;
import io.github.ictplan.model.Visibility;
import io.github.ictplan.rules.CheckedPlan;
import io.github.ictplan.site.view.Frame;
import io.github.ictplan.source.History;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What every page is drawn from.
 *
 * @param checked the plan with the findings that the audience may read
 * @param pdf whether the site holds the PDF
 * @param replacedBy the edition that came after the one that is drawn; null for the plan of today and for the newest
 */
record Blueprint(
        CheckedPlan checked,
        History history,
        Visibility audience,
        boolean pdf,
        Editions editions,
        @Nullable Edition replacedBy,
        Addresses addresses,
        PlanIndex index) {

    static Blueprint of(CheckedPlan plan, History history, Visibility audience, boolean pdf, Editions editions) {
        IctPlan ict = plan.linked().plan();
        return new Blueprint(plan, history, audience, pdf, editions, null, new Addresses(ict), new PlanIndex(ict));
    }

    /** A former edition, to be printed. */
    static Blueprint of(Edition edition, @Nullable Edition replacedBy, Visibility audience) {
        State state = edition.state();
        IctPlan ict = state.plan().linked().plan();
        History history = new History(state.revision(), state.date(), true, Map.of());
        return new Blueprint(
                state.plan(),
                history,
                audience,
                true,
                Editions.none(),
                replacedBy,
                new Addresses(ict),
                new PlanIndex(ict));
    }

    /** Where the plan stands, in words. */
    Frame.Status status() {
        return Statuses.of(this);
    }

    LinkedPlan linked() {
        return checked.linked();
    }

    /** The reference date; null if there is none, and then nothing is overdue. */
    @Nullable
    LocalDate today() {
        return checked.referenceDate();
    }

    IctPlan plan() {
        return linked().plan();
    }

    /** Whether a day is past at the reference date. */
    boolean past(@Nullable LocalDate date) {
        LocalDate today = today();
        return today != null && date != null && date.isBefore(today);
    }

    /** The school's name; null if the school did not say. */
    @Nullable
    String schoolName() {
        return Given.value(plan().school().name());
    }

    /** The school in a sentence. */
    String school() {
        return Given.text(plan().school().name(), "de school");
    }

    /** The title of the plan; a plan in one file has that of the file. */
    String planTitle() {
        return Given.text(plan().card().title(), addresses.single() == null ? "ICT-beleidsplan" : addresses.single());
    }

    /** The title of the whole site. */
    String siteTitle() {
        return schoolName() == null ? planTitle() : planTitle() + " – " + schoolName();
    }
}
