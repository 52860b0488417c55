package io.github.ictplan.markdown;

import com.vladsch.flexmark.ast.HtmlCommentBlock;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.util.ast.Node;
import io.github.ictplan.model.Located;
import io.github.ictplan.model.Suppression;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** {@code <!-- ictplan:negeer regel reden="…" tot="2027-09-01" -->}: silences a rule in the next block (format.md §2). */
final class SuppressionComment {
    private static final String NAME = "ictplan:negeer";
    private static final Pattern COMMENT = Pattern.compile("<!--\\s*" + NAME + "\\b([^>]{0,1000}?)-->");
    private static final Pattern RULE = Pattern.compile("\\s*([^\\s\"=]{1,80})(?=\\s|$)");
    private static final Pattern KEY =
            Pattern.compile("\\b(reden|tot)\\s?=\\s?(?:\"([^\"]*)\"|[“”„]([^“”„]*)[“”]|'([^']*)'|([^\\s\"]+))");
    private static final Pattern ISO = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private final Draft draft;
    private final Node block;

    private SuppressionComment(Draft draft, Node block) {
        this.draft = draft;
        this.block = block;
    }

    /** Reads the suppressions of a block of raw HTML; a comment that is none says nothing. */
    static void read(Node block, Draft draft) {
        String raw = block.getChars().toString();
        if (!raw.contains(NAME)) {
            return;
        }
        SuppressionComment comment = new SuppressionComment(draft, block);
        Matcher matcher = COMMENT.matcher(raw);
        boolean found = false;
        while (matcher.find()) {
            found = true;
            comment.suppression(matcher);
        }
        if (!found) {
            draft.findings.add(Findings.suppressionIncomplete(
                    draft.span(block.getStartOffset(), block.getEndOffset()), List.of("regel", "reden", "datum")));
        }
    }

    /** Says of a suppression within a line that it has no block to hold for. */
    static void inLine(Node comment, Draft draft) {
        if (comment.getChars().toString().contains(NAME)) {
            draft.findings.add(
                    Findings.suppressionInLine(draft.span(comment.getStartOffset(), comment.getEndOffset())));
        }
    }

    private void suppression(Matcher comment) {
        int at = block.getStartOffset() + comment.start(1);
        String keys = comment.group(1);
        Located<String> rule = rule(keys, at);
        Located<String> reason = key("reden", keys, at);
        Located<LocalDate> until = Optional.ofNullable(key("tot", keys, at))
                .flatMap(SuppressionComment::date)
                .orElse(null);
        if (rule == null || reason == null || until == null) {
            List<String> unread = Stream.of(
                            rule == null ? "regel" : "", reason == null ? "reden" : "", until == null ? "datum" : "")
                    .filter(part -> !part.isEmpty())
                    .toList();
            draft.findings.add(Findings.suppressionIncomplete(
                    draft.span(block.getStartOffset() + comment.start(), block.getStartOffset() + comment.end()),
                    unread));
            return;
        }
        draft.suppressions.add(new Suppression(rule, reason, until, firstLine(), lastLine()));
    }

    private @Nullable Located<String> rule(String keys, int at) {
        Matcher rule = RULE.matcher(keys);
        return rule.lookingAt() ? located(rule.group(1), at + rule.start(1)) : null;
    }

    private @Nullable Located<String> key(String name, String keys, int at) {
        Matcher key = KEY.matcher(keys);
        while (key.find()) {
            for (int group = 2; group <= key.groupCount(); group++) {
                if (key.group(1).equals(name)
                        && key.group(group) != null
                        && !key.group(group).isBlank()) {
                    return located(key.group(group), at + key.start(group));
                }
            }
        }
        return null;
    }

    private Located<String> located(String value, int at) {
        return Located.of(draft.cleaned.restored(value), draft.span(at, at + value.length()));
    }

    private static Optional<Located<LocalDate>> date(Located<String> written) {
        try {
            return ISO.matcher(written.value()).matches()
                    ? Optional.of(Located.of(LocalDate.parse(written.value()), written.where()))
                    : Optional.empty();
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private int firstLine() {
        return line(block.getStartOffset());
    }

    /** That of the next block's end; of the comment itself where nothing follows. */
    private int lastLine() {
        Node next = block.getNext();
        while (next instanceof HtmlCommentBlock || next instanceof Reference) {
            next = next.getNext();
        }
        return line((next == null ? block : next).getEndOffset() - 1);
    }

    private int line(int offset) {
        return draft.file.lineAt(draft.cleaned.source(Math.max(0, offset)));
    }
}
