package io.github.ictplan.changes.redline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RedlineTest {
    @Test
    void shows() {
        String[][] cases = {
            {"Elke leerling krijgt een laptop.", "Elke leerling krijgt een tablet."},
            {
                "We kopen 20 toestellen voor € 1.200 tegen 22 juni 2026.",
                "We kopen 20 toestellen voor € 1.500 tegen 1 september 2026."
            },
            {"- een\n- twee\n- drie", "- een\n- nieuw\n- twee\n- drie"},
            {
                "| A | B |\n|---|---|\n| Laptop | 20 |\n| Tablet | 5 |",
                "| A | B |\n|---|---|\n| Laptop | 25 |\n| Bord | 3 |\n| Tablet | 5 |"
            },
            {
                "| A | B |\n|---|---|\n| Laptop | 20 |\n| Tablet | 5 |",
                "| A | Jaar | B |\n|---|---|---|\n| Laptop | 2026 | 20 |\n| Tablet | 2027 | 5 |"
            },
            {"## Wat we willen\n\nTekst.", "## Wat we echt willen\n\nTekst."},
            {"```\nmvn site\nmvn x\n```", "```\nmvn ictplan:site\nmvn x\n```"},
            {"Dit is belangrijk voor ons.", "Dit is **belangrijk** voor ons."},
            {"Lees [het reglement](../a.md) na.", "Lees [het reglement](../b.md) na."},
            {"![Een plan](a.png)", "![Een plan](b.png)"},
            {"![Een plan](a.png)", "![Een schets](b.png)"},
            {
                "Eerste alinea die lang genoeg is om te tellen als een hele zin.\n\nTweede.\n\nDerde.",
                "Tweede.\n\nDerde.\n\nEerste alinea die lang genoeg is om te tellen als een hele zin."
            },
            {"De school koopt laptops.", "Vanaf nu leren kinderen programmeren in elke klas."},
            {"- [ ] taak", "- [x] taak"},
            {"Tekst[^1].\n\n[^1]: Noot een.", "Nieuw[^2]. Tekst[^1].\n\n[^1]: Noot een.\n\n[^2]: Noot twee."},
            {"> [!NOTE]\n> Let op de tijd.", "> [!WARNING]\n> Let op de kost."},
            {"1. a\n2. b\n3. c", "1. a\n2. c"},
            {"~~weg~~ x", "x"},
        };
        for (String[] c : cases) {
            System.out.println(c[0] + "\n=>\n" + c[1] + "\n==\n" + Texts.redline(c[0], c[1]) + "\n"
                    + Texts.forms(c[0], c[1]).changed() + "\n---------");
            assertThat(Texts.accepted(Texts.forms(c[0], c[1]).whole().html()))
                    .isEqualTo(Texts.plain(Texts.passage(c[1])));
            assertThat(Texts.rejected(Texts.forms(c[0], c[1]).whole().html()))
                    .isEqualTo(Texts.plain(Texts.passage(c[0])));
        }
    }
}
