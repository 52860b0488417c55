package io.github.ictplan.reader;

import io.github.ictplan.finding.Finding;
import io.github.ictplan.model.IctPlan;
import java.util.List;

/** What came of reading a school's folder: a plan, always, and what is wrong with its form. */
public record PlanText(IctPlan plan, List<Finding> findings) {
    public PlanText {
        findings = List.copyOf(findings);
    }
}
