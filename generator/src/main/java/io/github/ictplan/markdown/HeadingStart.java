package io.github.ictplan.markdown;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.AbstractBlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.BlockQuoteParser;
import com.vladsch.flexmark.parser.core.FencedCodeBlockParser;
import com.vladsch.flexmark.parser.core.HtmlBlockParser;
import com.vladsch.flexmark.parser.core.IndentedCodeBlockParser;
import com.vladsch.flexmark.parser.core.ListBlockParser;
import com.vladsch.flexmark.parser.core.ThematicBreakParser;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.BlockContent;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Headings, in the place of the engine's own: that one copies the whole paragraph above at each line of it, which makes a table of 2,000 rows
 * slow, and has patterns that are quadratic in blanks.
 */
final class HeadingStart extends AbstractBlockParserFactory {
    private static final int CODE_INDENT = 4;
    private static final int DEEPEST = 6;

    private HeadingStart(DataHolder options) {
        super(options);
    }

    @Override
    public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
        if (state.getIndent() >= CODE_INDENT || state.getActiveBlockParser() instanceof FencedCodeBlockParser) {
            return BlockStart.none();
        }
        BasedSequence line = state.getLine().subSequence(state.getNextNonSpaceIndex());
        if (line.isEmpty()) {
            return BlockStart.none();
        }
        return switch (line.charAt(0)) {
            case '#' -> numberSigns(state, line);
            case '=', '-' -> underline(state, line, matched);
            default -> BlockStart.none();
        };
    }

    private static BlockStart numberSigns(ParserState state, BasedSequence line) {
        int level = line.countLeading(c -> c == '#');
        if (level > DEEPEST || level < line.length() && line.charAt(level) != ' ' && line.charAt(level) != '\t') {
            return BlockStart.none();
        }
        BasedSequence text = line.subSequence(level).trim();
        BasedSequence closing = closing(text);
        Open heading = new Open(
                level, text.subSequence(0, text.length() - closing.length()).trimEnd());
        heading.block.setOpeningMarker(line.subSequence(0, level));
        heading.block.setClosingMarker(closing);
        heading.block.setCharsFromContent();
        return BlockStart.of(heading).atIndex(state.getLine().length());
    }

    /** The number signs that close a heading: all of the text, or a run after a blank. */
    private static BasedSequence closing(BasedSequence text) {
        int start = text.length();
        while (start > 0 && text.charAt(start - 1) == '#') {
            start--;
        }
        boolean closes = start == 0 || text.charAt(start - 1) == ' ' || text.charAt(start - 1) == '\t';
        return text.subSequence(closes ? start : text.length());
    }

    private static BlockStart underline(ParserState state, BasedSequence line, MatchedBlockParser matched) {
        BasedSequence marks = line.trimEnd();
        char mark = marks.charAt(0);
        if (marks.countLeading(c -> c == mark) < marks.length()) {
            return BlockStart.none();
        }
        if (matched.getParagraphContent() == null) {
            return BlockStart.none();
        }
        BlockContent content = new BlockContent();
        content.addAll(matched.getParagraphLines(), matched.getParagraphEolLengths());
        Open heading = new Open(mark == '=' ? 1 : 2, content.getContents().trim());
        heading.block.setClosingMarker(marks);
        heading.block.setCharsFromContent();
        return BlockStart.of(heading).atIndex(state.getLine().length()).replaceActiveBlockParser();
    }

    /** A heading is done as soon as it is found. */
    private static final class Open extends AbstractBlockParser {
        private final Heading block = new Heading();

        Open(int level, BasedSequence text) {
            block.setLevel(level);
            block.setText(text);
        }

        @Override
        public Block getBlock() {
            return block;
        }

        @Override
        public BlockContinue tryContinue(ParserState state) {
            return BlockContinue.none();
        }

        @Override
        public void parseInlines(InlineParser inlineParser) {
            inlineParser.parse(block.getText(), block);
        }

        @Override
        public void closeBlock(ParserState state) {}
    }

    /** Stands where the engine's own stood: after quotes, before all else. */
    static final class Factory implements CustomBlockParserFactory {
        @Override
        public BlockParserFactory apply(DataHolder options) {
            return new HeadingStart(options);
        }

        @Override
        public Set<Class<?>> getAfterDependents() {
            return Set.of(BlockQuoteParser.Factory.class);
        }

        @Override
        public @Nullable Set<Class<?>> getBeforeDependents() {
            return Set.of(
                    FencedCodeBlockParser.Factory.class,
                    HtmlBlockParser.Factory.class,
                    ThematicBreakParser.Factory.class,
                    ListBlockParser.Factory.class,
                    IndentedCodeBlockParser.Factory.class);
        }

        @Override
        public boolean affectsGlobalScope() {
            return false;
        }
    }
}
