package io.github.ictplan.markdown;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.delimiter.DelimiterProcessor;
import com.vladsch.flexmark.parser.internal.CommonmarkInlineParser;
import com.vladsch.flexmark.parser.internal.LinkRefProcessorData;
import com.vladsch.flexmark.util.ast.DoNotDecorate;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The engine's inline parser behind a guard: a run of text that would cost it more than linear time is kept as typed, and a heading's
 * <code>{#id}</code> is cut off before anything looks at it.
 */
final class InlineGuard extends CommonmarkInlineParser {
    /** In UTF-16 units. */
    private static final int RUN_LIMIT = 8 * 1024;

    private static final int NESTING_LIMIT = 32;
    private static final int DELIMITER_RUN_LIMIT = 64;
    /** Most of what the engine does at a mark is linear in the run, so length times marks bounds its steps. */
    private static final long RUN_STEPS = 4_000_000;
    /** The same bound for a whole text: many runs below the limit add up. */
    private static final long TEXT_STEPS = 100_000_000;

    private long steps;

    InlineGuard(
            DataHolder options,
            BitSet specialCharacters,
            BitSet delimiterCharacters,
            Map<Character, DelimiterProcessor> delimiterProcessors,
            LinkRefProcessorData linkRefProcessors,
            List<InlineParserExtensionFactory> extensions) {
        super(options, specialCharacters, delimiterCharacters, delimiterProcessors, linkRefProcessors, extensions);
    }

    @Override
    public void parse(BasedSequence content, Node block) {
        String reason = block instanceof DoNotDecorate ? null : reasonToStop(content);
        if (reason != null) {
            block.appendChild(new AsTyped(content.trimEnd(), reason));
            return;
        }
        super.parse(block instanceof Heading heading ? withoutId(content, heading) : content, block);
    }

    /** A destination between angle brackets may hold blanks (CommonMark 0.29); the engine's own pattern says no. */
    @Override
    public BasedSequence parseLinkDestination() {
        if (peek() != '<') {
            return super.parseLinkDestination();
        }
        for (int end = index + 1; end < input.length(); end++) {
            char c = input.charAt(end);
            if (c == '>') {
                BasedSequence destination = input.subSequence(index, end + 1);
                index = end + 1;
                return destination;
            }
            if (c == '<' || c == '\n') {
                break;
            }
            end += c == '\\' ? 1 : 0;
        }
        return super.parseLinkDestination();
    }

    private @Nullable String reasonToStop(BasedSequence content) {
        int length = content.length();
        if (length > RUN_LIMIT) {
            return "een stuk tekst zonder witregel van meer dan 8000 tekens";
        }
        Marks marks = Marks.count(content);
        if (marks.longestRun() > DELIMITER_RUN_LIMIT) {
            return "meer dan 64 dezelfde tekens na elkaar";
        }
        if (marks.nesting() > NESTING_LIMIT) {
            return "meer dan 32 haakjes of sterretjes in elkaar";
        }
        long runSteps = (long) length * marks.count();
        if (runSteps > RUN_STEPS || steps + runSteps > TEXT_STEPS) {
            return "te veel opmaaktekens";
        }
        steps += runSteps;
        return null;
    }

    /** Cuts {@code {#id}} from the end of a heading and remembers it in the heading. */
    private static BasedSequence withoutId(BasedSequence content, Heading heading) {
        int end = content.length() - content.countTrailingSpaceTab();
        if (end < 4 || content.charAt(end - 1) != '}') {
            return content;
        }
        int start = end - 1;
        while (start > 0 && Slugs.mayBeInId(content.charAt(start - 1))) {
            start--;
        }
        if (start == end - 1 || start < 2 || content.charAt(start - 1) != '#' || content.charAt(start - 2) != '{') {
            return content;
        }
        heading.setAnchorRefId(content.subSequence(start, end - 1).toString());
        return content.subSequence(0, start - 2).trimEnd();
    }
}
