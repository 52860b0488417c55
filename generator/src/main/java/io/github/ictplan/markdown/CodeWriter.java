package io.github.ictplan.markdown;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;

/** Writes blocks of code, letter for letter. */
record CodeWriter(Draft draft) {

    void fenced(FencedCodeBlock code) {
        String info = PlainText.of(code.getInfo(), draft.cleaned).strip();
        boolean language = !info.isEmpty() && info.chars().allMatch(CodeWriter::isLanguage);
        if (!info.isEmpty() && !language) {
            draft.html.raw("<p class=\"code-title\">").text(info).raw("</p>\n");
        }
        code(code.getContentChars(), language ? info : "", code.getContentLines());
    }

    void indented(IndentedCodeBlock code) {
        code(code.getContentChars(), "", code.getContentLines());
    }

    private static boolean isLanguage(int c) {
        return c == '-' || c == '_' || c == '#' || c == '+' || c < 128 && Character.isLetterOrDigit(c);
    }

    private void code(BasedSequence chars, String language, List<BasedSequence> lines) {
        StringBuilder letters = new StringBuilder(chars.length());
        lines.forEach(line -> letters.append(PlainText.codeLetters(line, draft.cleaned)));
        String text = letters.toString().stripTrailing();
        draft.html.raw("<pre tabindex=\"0\"><code");
        if (!language.isEmpty()) {
            draft.html.raw(" class=\"language-").raw(language).raw("\"");
        }
        draft.html.raw(">").text(text).raw("\n</code></pre>\n");
    }
}
