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
 * @param today the reference date; null if there is none, and then nothing is overdue
 * @param pdf whether the site holds the PDF
 */
record Blueprint(
        LinkedPlan linked,
        @Nullable LocalDate today,
        History history,
        Visibility audience,
        boolean pdf,
        Addresses addresses,
        PlanIndex index) {

    static Blueprint of(CheckedPlan plan, History history, Visibility audience, boolean pdf) {
        IctPlan ict = plan.linked().plan();
        return new Blueprint(
                plan.linked(), plan.referenceDate(), history, audience, pdf, new Addresses(ict), new PlanIndex(ict));
    }

    IctPlan plan() {
        return linked.plan();
    }

    /** Whether a day is past at the reference date. */
    boolean past(@Nullable LocalDate date) {
        return today != null && date != null && date.isBefore(today);
    }

    /** The school's name as title of the site. */
    String school() {
        return Given.text(plan().school().name(), "Onze school");
    }

    String planTitle() {
        return Given.text(plan().card().title(), "ICT-beleidsplan");
    }
}
