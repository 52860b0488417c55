package io.github.ictplan.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a school types, and what its page shows. */
class GfmTest {

    @ParameterizedTest
    @CsvSource(delimiterString = "→", textBlock = """
            Gewone tekst.                → <p>Gewone tekst.</p>
            **vet** *schuin* ~~weg~~     → <p><strong>vet</strong> <em>schuin</em> <del>weg</del></p>
            `code <x>`                   → <p><code>code &lt;x&gt;</code></p>
            \\*geen ster\\*              → <p>*geen ster*</p>
            &eacute;&#233;&lt;           → <p>éé&lt;</p>
            [tekst](doel.md)             → <p><a href="doel.md">tekst</a></p>
            [tekst](doel.md "titel")     → <p><a href="doel.md" title="titel">tekst</a></p>
            [tekst](<een map/doel.md>)   → <p><a href="een%20map/doel.md">tekst</a></p>
            [](doel.md)                  → <p><a href="doel.md">doel.md</a></p>
            [niets]                      → <p>[niets]</p>
            www.school.be.               → <p><a href="http://www.school.be">www.school.be</a>.</p>
            (zie https://a.be/b_(c))     → <p>(zie <a href="https://a.be/b_%28c%29">https://a.be/b_(c)</a>)</p>
            <https://a.be>               → <p><a href="https://a.be">https://a.be</a></p>
            H<sub>2</sub>O<br>x          → <p>H<sub>2</sub>O<br>x</p>
            <abbr title="a">b</abbr>     → <p><abbr title="a">b</abbr></p>
            <kbd>open                    → <p><kbd>open</kbd></p>
            <b>x</b>                     → <p>&lt;b&gt;x&lt;/b&gt;</p>
            x <!-- stil --> y            → <p>x  y</p>
            ***                          → <hr>
            """)
    void inline(String markdown, String html) {
        assertThat(Rendering.html(markdown)).isEqualTo(html);
    }
}
