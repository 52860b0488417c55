package io.github.ictplan.changes;

import io.github.ictplan.finding.Finding;
import io.github.ictplan.finding.RuleId;
import io.github.ictplan.rules.CheckedPlan;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Which findings came and went. One that only stands on another line, or in a file with another name, did neither; of equal ones their number counts.
 *
 * @param fresh as in the later state, sorted
 * @param solved as in the earlier state, sorted
 */
record FindingsDelta(List<Finding> fresh, List<Finding> solved) {
    private static final Pattern LINE = Pattern.compile("regel \\d{1,9}");

    private record Said(RuleId rule, String file, String message) {}

    static FindingsDelta between(CheckedPlan before, CheckedPlan after, Renames renames) {
        Map<Said, Integer> known = new HashMap<>();
        for (Finding finding : before.findings()) {
            known.merge(earlier(finding, renames), 1, Integer::sum);
        }
        List<Finding> fresh = new ArrayList<>();
        for (Finding finding : after.findings()) {
            if (known.merge(later(finding), -1, Integer::sum) < 0) {
                fresh.add(finding);
            }
        }
        List<Finding> solved = new ArrayList<>();
        for (int i = before.findings().size() - 1; i >= 0; i--) {
            Finding finding = before.findings().get(i);
            if (known.merge(earlier(finding, renames), -1, Integer::sum) >= 0) {
                solved.add(finding);
            }
        }
        Collections.reverse(solved);
        return new FindingsDelta(List.copyOf(fresh), List.copyOf(solved));
    }

    /** Some messages name another line. */
    private static String message(Finding finding) {
        return LINE.matcher(finding.message()).replaceAll("regel");
    }

    private static Said earlier(Finding finding, Renames renames) {
        return new Said(finding.rule(), renames.later(finding.where().file()), message(finding));
    }

    private static Said later(Finding finding) {
        return new Said(finding.rule(), finding.where().file(), message(finding));
    }
}
