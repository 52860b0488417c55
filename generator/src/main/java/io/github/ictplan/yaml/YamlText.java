package io.github.ictplan.yaml;

import io.github.ictplan.finding.Finding;
import io.github.ictplan.finding.Severity;
import java.util.List;

/**
 * What came of reading YAML.
 *
 * @param root the keys that could be read; empty if there are none
 */
public record YamlText(YamlMap root, List<Finding> findings) {
    public YamlText {
        findings = List.copyOf(findings);
    }

    /** Whether all of it was read as it stands: then a key that is not in {@code root} was not written. */
    public boolean sound() {
        return findings.stream().noneMatch(finding -> finding.severity() == Severity.ERROR);
    }
}
