package io.github.ictplan.rules.references;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ictplan.finding.Finding;
import io.github.ictplan.links.Linker;
import io.github.ictplan.reader.PlanReader;
import io.github.ictplan.source.MemoryTree;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeadLinkTest {
    @ParameterizedTest
    @CsvSource({"www.school.example,true", "www.school.example/nieuws,true", "wwwoorden.md,false", "weg.md,false"})
    void a_website_without_https_is_told_to_add_it(String address, boolean website) {
        MemoryTree school = MemoryTree.ofTexts(Map.of("plan/index.md", "Zie [onze website](" + address + ").\n"));

        assertThat(new DeadLink()
                        .check(Linker.link(new PlanReader().read(school).plan(), school), null)
                        .map(Finding::hint))
                .singleElement()
                .asString()
                .matches(hint -> hint.contains("`https://`") == website);
    }
}
