package io.github.ictplan.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words as a Dutch reader expects them broken, three letters or more on each side. */
class DutchHyphensTest {

    @ParameterizedTest
    @CsvSource({
        "beleidsplanner, beleids-plan-ner",
        "schoolwerkplan, school-werk-plan",
        "informatieveiligheid, infor-ma-tie-vei-lig-heid",
        "verantwoordelijk, ver-ant-woor-de-lijk",
        "Basisschool, Basis-school",
        "school, school",
        "ICT-coördinator, ICT-coör-di-na-tor",
        "'twee beleidsplannen, meer', 'twee beleids-plan-nen, meer'"
    })
    void breaks(String word, String broken) {
        assertThat(new DutchHyphens().hyphenateText(word).replace('\u00AD', '-'))
                .isEqualTo(broken);
    }
}
