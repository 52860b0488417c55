package io.github.ictplan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ictplan.finding.Finding;
import io.github.ictplan.source.MemoryTree;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Other rules quote what an author wrote: not where a secret stands in it. */
class DiscreetTest {

    @Test
    void whatARuleQuotesIsHiddenToo() {
        List<Finding> findings = ExampleSchool.check(MemoryTree.ofTexts(Map.of(
                        "plan/index.md",
                        "# A\n\n[back-up](ftp://kaai:Zwaluw2024@nas.example) en [weg](zoek/93.05.18-223.61.md)\n\n"
                                + "[vul hier wachtwoord: Kaai2026!x in]\n")))
                .findings();
        assertThat(findings.stream().map(finding -> finding.rule().slug()))
                .contains("privacy/wachtwoord", "privacy/rijksregisternummer", "link/dood");
        assertThat(findings)
                .allSatisfy(finding -> assertThat(finding.message() + finding.hint())
                        .doesNotContain("Zwaluw2024")
                        .doesNotContain("223.61")
                        .doesNotContain("Kaai2026!x"));
    }

    /** However many addresses stand before it. */
    @Test
    void aPasswordBehindManyAddressesIsHiddenToo() {
        String addresses = IntStream.range(0, 300)
                .mapToObj(i -> "- an" + i + ".peeters@gmail.com\n")
                .collect(Collectors.joining());
        List<Finding> findings = ExampleSchool.check(MemoryTree.ofTexts(
                        Map.of("plan/index.md", "# A\n\n" + addresses + "\n[vul hier wachtwoord: Kaai2026!x in]\n")))
                .findings();
        assertThat(findings.stream().map(finding -> finding.rule().slug())).contains("tekst/sjabloontekst");
        assertThat(findings)
                .allSatisfy(finding ->
                        assertThat(finding.message() + finding.hint()).doesNotContain("Kaai2026!x"));
    }

    /** Pages and reports tell why a finding is suppressed. */
    @Test
    void aReasonTellsNoSecret() {
        List<Suppressed> suppressed = ExampleSchool.check(
                        MemoryTree.ofTexts(
                                Map.of(
                                        "plan/index.md",
                                        "# A\n\n<!-- ictplan:negeer link/dood reden=\"wachtwoord: Kaai2026!x\" tot=\"2099-09-01\" -->\n[a](weg.md)\n")))
                .suppressed();
        assertThat(suppressed)
                .singleElement()
                .satisfies(one -> assertThat(one.by().reason().value())
                        .startsWith("wachtwoord: ")
                        .doesNotContain("Kaai2026"));
    }
}
