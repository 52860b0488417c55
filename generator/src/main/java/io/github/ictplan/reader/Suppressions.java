package io.github.ictplan.reader;

import io.github.ictplan.finding.Severity;
import io.github.ictplan.model.Located;
import io.github.ictplan.model.Suppression;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The key {@code negeer}: findings that the school chose to live with in this file. Without a reason or an end none is. */
final class Suppressions {
    private static final String KEY = "negeer";

    private Suppressions() {}

    static List<Suppression> of(Fields keys) {
        List<Suppression> suppressions = new ArrayList<>();
        for (Fields entry : keys.maps(KEY)) {
            entry.require(Severity.ERROR, "regel", "reden", "tot");
            Located<String> rule = entry.text("regel");
            Located<String> reason = entry.text("reden");
            Located<LocalDate> until = entry.date("tot");
            entry.finish();
            if (rule != null && reason != null && until != null) {
                suppressions.add(Suppression.ofFile(rule, reason, until));
            }
        }
        return suppressions;
    }
}
