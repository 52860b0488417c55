package io.github.ictplan.site;

import io.github.ictplan.links.LinkedPlan;
import io.github.ictplan.model.IctPlan;
import io.github.ictplan.model.Visibility;
import io.github.ictplan.rules.CheckedPlan;
import io.github.ictplan.source.History;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What every page is drawn from.
 *
 * @param checked the plan with the findings that the audience may read
 * @param pdf whether the site holds the PDF
 */
record Blueprint(
        CheckedPlan checked, History history, Visibility audience, boolean pdf, Addresses addresses, PlanIndex index) {

    static Blueprint of(CheckedPlan plan, History history, Visibility audience, boolean pdf) {
        IctPlan ict = plan.linked().plan();
        return new Blueprint(plan, history, audience, pdf, new Addresses(ict), new PlanIndex(ict));
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
