package io.github.ictplan.rules;

import io.github.ictplan.links.Linker;
import io.github.ictplan.model.Located;
import io.github.ictplan.reader.PlanReader;
import io.github.ictplan.reader.PlanText;
import io.github.ictplan.source.FileTree;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Reads, links and checks a school's folder, as a whole run does. */
final class ExampleSchool {
    private static final PlanReader READER = new PlanReader();

    private ExampleSchool() {}

    /** With the reference date that the school itself gives, if it does. */
    static CheckedPlan check(FileTree school) {
        PlanText text = READER.read(school);
        Located<LocalDate> date = text.plan().card().referenceDate();
        return check(text, school, date == null ? null : date.value());
    }

    static CheckedPlan check(FileTree school, LocalDate referenceDate) {
        return check(READER.read(school), school, referenceDate);
    }

    private static CheckedPlan check(PlanText text, FileTree school, @Nullable LocalDate referenceDate) {
        return Checker.check(Linker.link(text.plan(), school), referenceDate, text.findings());
    }
}
