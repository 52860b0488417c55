package io.github.ictplan.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ictplan.changes.Comparison;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ChangesConsoleTest {
    @Test
    void theVerdictFirst() {
        Comparison comparison = Comparisons.school(
                "plan/begroting.md",
                "kost-ouders: 0",
                "kost-ouders: 25",
                "plan/doelen/d1-leerlijn.md",
                "eigenaar: directeur",
                "eigenaar: zorgcoordinator");
        String text = ChangesConsole.text(comparison, "wijzigingen.html", Ink.PLAIN);
        assertThat(text).startsWith("""
                        Beslissing nodig: ja
                        Dit voorstel laat ouders 25 euro meer betalen en wijst doel D1 toe aan de zorgcoördinator.
                        Vergeleken: main → dit voorstel
                        Geld voor en na
                          - Bijdrage van ouders: 0 euro → 25 euro (25 euro meer)
                        """).contains("\nWie het doet\n  - Doel D1 ");
        assertThat(text.lines().count()).isLessThanOrEqualTo(25);
        assertThat(ChangesConsole.text(comparison, "wijzigingen.html", Ink.COLOURED)
                        .replaceAll("\u001b\\[[0-9;]*m", ""))
                .isEqualTo(text);
    }

    @Test
    void noTextIsACommandOrAColour() {
        Random random = new Random(20261123);
        for (int i = 0; i < 500; i++) {
            String text =
                    ChangesConsole.text(Comparisons.of(2, () -> HostileText.of(random)), "wijzigingen.html", Ink.PLAIN);
            assertThat(text)
                    .doesNotContainPattern("[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]")
                    .doesNotContain("##[", "##vso[");
            assertThat(text.lines()).noneMatch(line -> line.strip().startsWith("::"));
        }
    }
}
