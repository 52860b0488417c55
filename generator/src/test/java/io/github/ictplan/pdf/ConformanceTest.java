package io.github.ictplan.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** veraPDF finds nothing to say, neither as PDF/UA-1 nor as PDF/A-3a. */
class ConformanceTest {
    private static byte[] pdf;

    @BeforeAll
    static void makePdf() {
        pdf = new PdfMaker().make(SamplePage.rich());
    }

    @ParameterizedTest
    @ValueSource(strings = {"ua1", "3a"})
    void passes(String flavour) throws Exception {
        assertThat(failures(pdf, flavour)).isEmpty();
    }

    /** Each broken rule, with what it says of the first place. */
    static Map<String, String> failures(byte[] pdf, String id) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        PDFAFlavour flavour = PDFAFlavour.byFlavourId(id);
        Map<String, String> failures = new TreeMap<>();
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                PDFAValidator validator =
                        Foundries.defaultInstance().createValidator(flavour, -1, false, false, false)) {
            ValidationResult result = validator.validate(parser);
            assertThat(result.getTotalAssertions()).isGreaterThan(100);
            for (TestAssertion assertion : result.getTestAssertions()) {
                if (assertion.getStatus() == TestAssertion.Status.FAILED) {
                    String rule = assertion.getRuleId().getClause() + "-"
                            + assertion.getRuleId().getTestNumber();
                    failures.putIfAbsent(
                            rule,
                            assertion.getMessage() + " @ "
                                    + assertion.getLocation().getContext());
                }
            }
        }
        return failures;
    }
}
