package io.github.ictplan.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.footnotes.internal.FootnoteBlockParser;
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
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where a quote or list would open one level too deep, the rest of the line and the lines after it stay as typed. */
final class NestingGuard extends AbstractBlockParserFactory {
    private static final int LIMIT = 32;

    private NestingGuard(DataHolder options) {
        super(options);
    }

    @Override
    public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
        if (state.getActiveBlockParsers().size() <= LIMIT || !startsContainer(state)) {
            return BlockStart.none();
        }
        if (depth(matched.getBlockParser().getBlock()) < LIMIT) {
            return BlockStart.none();
        }
        return BlockStart.of(new Rest()).atIndex(state.getNextNonSpaceIndex());
    }

    private static boolean startsContainer(ParserState state) {
        BasedSequence line = state.getLine();
        int at = state.getNextNonSpaceIndex();
        if (at >= line.length()) {
            return false;
        }
        char c = line.charAt(at);
        return c == '>' || c == '-' || c == '+' || c == '*' || c == '[' || c >= '0' && c <= '9';
    }

    private static int depth(@Nullable Node block) {
        int depth = 0;
        for (Node node = block; node != null; node = node.getParent()) {
            if (node instanceof BlockQuote || node instanceof ListItem || node instanceof FootnoteBlock) {
                depth++;
            }
        }
        return depth;
    }

    /** The lines up to the next blank one, whatever they hold. */
    private static final class Rest extends AbstractBlockParser {
        private final AsTyped block = new AsTyped("meer dan 32 lijsten of citaten in elkaar");
        private final BlockContent content = new BlockContent();

        @Override
        public Block getBlock() {
            return block;
        }

        @Override
        public BlockContinue tryContinue(ParserState state) {
            return state.isBlank() ? BlockContinue.none() : BlockContinue.atIndex(state.getIndex());
        }

        @Override
        public void addLine(ParserState state, BasedSequence line) {
            content.add(line, state.getIndent());
        }

        @Override
        public void closeBlock(ParserState state) {
            block.setContent(content);
            block.setCharsFromContent();
        }
    }

    /** Puts the guard before everything that opens a block. */
    static final class Factory implements CustomBlockParserFactory {
        @Override
        public BlockParserFactory apply(DataHolder options) {
            return new NestingGuard(options);
        }

        @Override
        public @Nullable Set<Class<?>> getAfterDependents() {
            return null;
        }

        @Override
        public Set<Class<?>> getBeforeDependents() {
            return Set.of(
                    BlockQuoteParser.Factory.class,
                    HeadingStart.Factory.class,
                    FencedCodeBlockParser.Factory.class,
                    HtmlBlockParser.Factory.class,
                    ThematicBreakParser.Factory.class,
                    ListBlockParser.Factory.class,
                    IndentedCodeBlockParser.Factory.class,
                    FootnoteBlockParser.Factory.class);
        }

        @Override
        public boolean affectsGlobalScope() {
            return false;
        }
    }
}
