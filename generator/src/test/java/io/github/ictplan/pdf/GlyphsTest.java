package io.github.ictplan.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** No sign vanishes without a word. */
class GlyphsTest {
    private final List<PdfProblem> problems = new ArrayList<>();

    @Test
    void europeanLettersAndEmojiAreShown() throws Exception {
        String text = "Łódź İğdır Київ Ĳssel ☐ ☑ → ✓ € – ½ ≥ ✅ 🏫 💡";

        assertThat(make("<p>" + text + "</p><h2 id=\"k\">Ĳssel 💡</h2><pre><code>☑ ✓ Ĳ</code></pre>"))
                .contains(text);
        assertThat(problems).isEmpty();
    }

    @Test
    void aSignThatNoTypefaceHasIsAVisibleBoxAndAProblem() throws Exception {
        assertThat(make("<p>School 学校 school</p><h2 id=\"kop\">学</h2>")).contains("School □□ school");
        assertThat(problems)
                .containsExactly(
                        new PdfProblem.MissingGlyph("学".codePointAt(0), "een"),
                        new PdfProblem.MissingGlyph("校".codePointAt(0), "een"),
                        new PdfProblem.MissingGlyph("学".codePointAt(0), "kop"));
    }

    @Test
    void joinersAndVariationsAreNothingToShow() throws Exception {
        assertThat(make("<p>A\u200D\uFE0F\u2060B</p>")).contains("AB");
        assertThat(problems).isEmpty();
    }

    private String make(String text) throws Exception {
        String read = PdfReading.of(new PdfMaker().make(SamplePage.chapter(text), problems::add));
        return read.replaceAll("\\s+", " ");
    }
}
