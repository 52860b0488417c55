package io.github.ictplan.report;

import io.github.ictplan.finding.RuleId;

/** What to type to read a rule's page. Works without a network, unlike an address. */
final class ExplainCommand {
    private ExplainCommand() {}

    static String of(RuleId rule) {
        return of(rule.slug());
    }

    /** The same for a word to search. */
    static String of(String asked) {
        return "mvn ictplan:explain -Dictplan.rule=" + asked;
    }
}
