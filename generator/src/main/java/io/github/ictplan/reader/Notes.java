package io.github.ictplan.reader;

import io.github.ictplan.finding.Finding;
import io.github.ictplan.finding.RuleId;
import io.github.ictplan.finding.Severity;
import io.github.ictplan.finding.Shortened;
import io.github.ictplan.source.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is remarked while one file is read. */
final class Notes {
    private final Words words;
    private final List<Finding> findings = new ArrayList<>();

    Notes(Words words) {
        this.words = words;
    }

    void add(Severity severity, RuleId rule, Span where, String message, @Nullable String hint) {
        findings.add(new Finding(rule, severity, where, message, hint));
    }

    void error(RuleId rule, Span where, String message, @Nullable String hint) {
        findings.add(Finding.error(rule, where, message, hint));
    }

    void warning(RuleId rule, Span where, String message, @Nullable String hint) {
        findings.add(Finding.warning(rule, where, message, hint));
    }

    void tip(RuleId rule, Span where, String message, @Nullable String hint) {
        findings.add(Finding.tip(rule, where, message, hint));
    }

    void addAll(Collection<Finding> others) {
        findings.addAll(others);
    }

    Words words() {
        return words;
    }

    List<Finding> findings() {
        return List.copyOf(findings);
    }

    /** A value as a message shows it: one line, not too long. */
    static String shown(String value) {
        return "`" + Shortened.of(value, 60) + "`";
    }
}
