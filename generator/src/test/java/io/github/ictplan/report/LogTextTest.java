package io.github.ictplan.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LogTextTest {
    private static final String[] PIECES = {
        "::",
        ":",
        "#",
        "##[",
        "##vso[",
        "error",
        "]",
        " ",
        "\t",
        "\n",
        "\r",
        "\u0085",
        "\u2028",
        "\u00a0",
        "\u3000",
        "\u001b[31m",
        "\u009b",
        "\u202e",
        "\u2066",
        "\u200b",
        "\ufeff",
        "\0",
        "\ud800",
        "é",
        "😀",
        "set-output name=x::y",
        "%0A"
    };

    @Test
    void ordinaryTextStaysAsItIs() {
        String text = "Doel D1: 35 % → 80 % in één jaar, zie ## Rol, C# en \"ICT\".";
        assertThat(LogText.safe(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "::error::x,: :error::x",
        "##[error]x,# #[error]x",
        "a ##vso[task.complete]x,a # #vso[task.complete]x",
        "'  ::debug::',  : :debug::"
    })
    void aCommandLosesItsHook(String text, String expected) {
        assertThat(LogText.safe(text).strip()).isEqualTo(expected);
    }

    @Test
    void whatWouldHideBecomesVisible() {
        assertThat(LogText.safe("a\u001b[31mb\u202ec\nd")).isEqualTo("a\\u001b[31mb\\u202ec d");
    }

    /** The two parsers of GitHub's runner (ActionCommand.cs): one trims the line and looks for {@code ::}, one looks for {@code ##[} anywhere. */
    @Test
    void noTextBecomesACommandOrASecondLine() {
        Random random = new Random(20261123);
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int j = random.nextInt(8); j >= 0; j--) {
                text.append(PIECES[random.nextInt(PIECES.length)]);
            }
            String safe = LogText.safe(text.toString());
            assertThat(safe).doesNotContain("##[", "##vso[");
            assertThat(safe.replaceAll("^[\\s\\p{Z}]+", "")).doesNotStartWith("::");
            assertThat(safe.codePoints()
                            .filter(c -> Character.isISOControl(c)
                                    || Character.getType(c) == Character.FORMAT
                                    || c == 0x2028
                                    || c == 0x2029))
                    .isEmpty();
            assertThat(LogText.safe(safe)).isEqualTo(safe);
        }
    }
}
