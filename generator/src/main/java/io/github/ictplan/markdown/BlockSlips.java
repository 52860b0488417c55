package io.github.ictplan.markdown;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import io.github.ictplan.finding.Finding;

/** Marks blocks that are something else than their author meant. */
final class BlockSlips {
    private static final int LONGEST_HEADING = 80;
    private static final int FEWEST_WORDS = 4;
    private static final String SIGNS_OF_CODE = "{}<>=;\\$|#";

    private final Draft draft;
    private final LineSlips lines;

    BlockSlips(Draft draft) {
        this.draft = draft;
        this.lines = new LineSlips(draft);
    }

    /** Words that were to be a heading, a list, a table, a link or an image. */
    void words(Node node) {
        if (node instanceof Paragraph paragraph) {
            lines.check(paragraph);
            LinkSlips.check(draft, paragraph);
        }
    }

    /** A block of code that runs to the end of the text for want of a last line. */
    void fenced(FencedCodeBlock code) {
        if (code.getClosingMarker().isEmpty()) {
            BasedSequence fence = code.getOpeningMarker();
            draft.findings.add(Finding.warning(
                    MarkdownRules.CODE_OPEN,
                    draft.span(fence.getStartOffset(), fence.getEndOffset()),
                    "Dit blok met code eindigt nergens: alles wat volgt, staat als code op de pagina.",
                    "Typ `" + fence
                            + "` op een eigen regel waar het blok eindigt. Is het geen code? Haal deze regel weg."));
        }
    }

    /** Sentences that are code because they stand to the right. */
    void indented(IndentedCodeBlock code) {
        BasedSequence text = code.getContentChars();
        int start = 0;
        while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        int end = text.indexOf('\n', start);
        BasedSequence line = text.subSequence(start, end < 0 ? text.length() : end);
        if (isSentence(line.toString())) {
            draft.findings.add(Finding.warning(
                    MarkdownRules.INDENTED,
                    draft.span(line.getStartOffset(), line.getEndOffset()),
                    "Deze tekst springt vier spaties of meer in; Markdown toont hem daarom als code.",
                    "Begin de regel helemaal links, zonder spaties of tab ervoor."));
        }
    }

    private static boolean isSentence(String line) {
        return !line.isEmpty()
                && Character.isUpperCase(line.charAt(0))
                && line.chars().noneMatch(c -> SIGNS_OF_CODE.indexOf(c) >= 0)
                && line.strip().split("\\s+", FEWEST_WORDS).length == FEWEST_WORDS;
    }

    /** A paragraph that became a heading by the hyphens right below it. */
    void heading(Heading heading) {
        BasedSequence underline = heading.getClosingMarker();
        BasedSequence text = heading.getText();
        boolean underlined = heading.getOpeningMarker().isEmpty() && underline.startsWith("-");
        if (underlined && isParagraph(text)) {
            draft.findings.add(
                    Finding.warning(
                            MarkdownRules.SENTENCE_UNDERLINED,
                            draft.span(underline.getStartOffset(), underline.getEndOffset()),
                            "Streepjes vlak onder een tekst maken van die tekst een kop.",
                            "Wil je een lijn? Zet er een lege regel boven. Wil je een kop? Haal de streepjes weg en typ `## ` voor de tekst."));
        }
    }

    private static boolean isParagraph(BasedSequence text) {
        return text.length() > LONGEST_HEADING || text.indexOf('\n') >= 0 || text.endsWith(".");
    }
}
