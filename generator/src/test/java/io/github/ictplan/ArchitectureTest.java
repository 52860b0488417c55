package io.github.ictplan;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The floor plan of docs/PIPELINE.md, held to; and, for each law, a class planted to show that it can be broken. */
class ArchitectureTest {

    private static final String HOUSE = "io.github.ictplan";
    private static final String PLANTED = HOUSE + ".planted";

    private static final JavaClasses HOUSE_CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(HOUSE);
    private static final JavaClasses PLANTED_CLASSES = new ClassFileImporter().importPackages(PLANTED);

    static List<Law> laws() {
        return Law.all(HOUSE);
    }

    static List<Law> lawsAmongTheLawless() {
        return Law.all(PLANTED);
    }

    @ParameterizedTest
    @MethodSource("laws")
    void the_house_keeps(Law law) {
        assertThat(law.judge(HOUSE_CLASSES).getFailureReport().getDetails())
                .as(law.teaching())
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("lawsAmongTheLawless")
    void a_planted_class_breaks(Law law) {
        assertThat(law.judge(PLANTED_CLASSES).getFailureReport().getDetails())
                .anySatisfy(line -> assertThat(line).contains(law.lawbreaker()));
    }
}
