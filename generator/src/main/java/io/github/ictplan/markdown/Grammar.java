package io.github.ictplan.markdown;

import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.core.ReferencePreProcessorFactory;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.List;

/** The Markdown that a school may write: GFM without the engine's own autolinks, whose pattern overflows the stack. */
final class Grammar {
    private Grammar() {}

    /** A parser with the guard inside. It has no state of its own and serves all threads. */
    static Parser parser() {
        MutableDataSet options = new MutableDataSet();
        options.set(
                Parser.EXTENSIONS,
                List.of(
                        TablesExtension.create(),
                        StrikethroughExtension.create(),
                        TaskListExtension.create(),
                        FootnoteExtension.create()));
        options.set(Parser.HEADING_PARSER, false);
        options.set(TablesExtension.COLUMN_SPANS, false);
        options.set(TablesExtension.MIN_HEADER_ROWS, 1);
        options.set(TablesExtension.MAX_HEADER_ROWS, 1);
        options.set(TablesExtension.MIN_SEPARATOR_DASHES, 1);
        options.set(TablesExtension.WITH_CAPTION, false);
        return Parser.builder(options)
                .customInlineParserFactory(InlineGuard::new)
                .customBlockParserFactory(new NestingGuard.Factory())
                .customBlockParserFactory(new HeadingStart.Factory())
                .paragraphPreProcessorFactory(new ReferencePreProcessorFactory())
                .build();
    }
}
