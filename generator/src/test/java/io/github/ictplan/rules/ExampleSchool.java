package io.github.ictplan.rules;

import io.github.ictplan.links.LinkedPlan;
import io.github.ictplan.links.Linker;
import io.github.ictplan.reader.PlanReader;
import io.github.ictplan.reader.PlanText;
import io.github.ictplan.source.FileTree;

/** Reads, links and checks a school's folder, as a whole run does. */
final class ExampleSchool {
    private static final PlanReader READER = new PlanReader();

    private ExampleSchool() {}

    static CheckedPlan check(FileTree school) {
        PlanText text = READER.read(school);
        LinkedPlan linked = Linker.link(text.plan(), school);
        var referenceDate = text.plan().card().referenceDate();
        return Checker.check(linked, referenceDate == null ? null : referenceDate.value(), text.findings());
    }
}
