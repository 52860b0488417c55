package io.github.ictplan.yaml;

import io.github.ictplan.finding.Finding;
import io.github.ictplan.finding.RuleId;
import io.github.ictplan.finding.Severity;
import io.github.ictplan.finding.Shortened;
import io.github.ictplan.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The sheet on a proofreader's desk: lines, how far he is, the mended text, and his marks in the margin. */
final class Proof {
    /** What may follow on deeper lines, after the value that was read last. */
    enum Pending {
        /** No value yet: anything. */
        EMPTY,
        /** A text without quotes, which may go on. */
        PLAIN,
        /** A value that is complete. */
        CLOSED
    }

    /** Made once and seen on every line that follows: the first is told. */
    private static final Set<RuleId> IN_RUNS =
            Set.of(YamlRules.TAB, YamlRules.ODD_SPACE, YamlRules.INDENTATION, YamlRules.BULLET);

    /** How many lines are looked at ahead. */
    static final int AHEAD = 200;

    final SourceFile file;
    final String source;
    final List<Line> lines = new ArrayList<>();
    final Mended mended;
    final List<Finding> findings;
    private int lastMarked;
    private @Nullable RuleId lastRule;

    /** Index of the line being read. */
    int at;

    Pending pending = Pending.EMPTY;
    /** The column of the key or hyphen whose value was read last; -1 before the first. */
    int pendingColumn = -1;

    Proof(SourceFile file, int start, int end, List<Finding> findings) {
        this.file = file;
        this.source = file.text();
        this.findings = findings;
        this.mended = new Mended(source, start, end);
        int from = start;
        while (from < end) {
            int lineEnd = source.indexOf('\n', from);
            int to = lineEnd < 0 || lineEnd > end ? end : lineEnd;
            lines.add(new Line(source, from, to));
            from = to + 1;
        }
    }

    Line line() {
        return lines.get(at);
    }

    /** One line, one error: what goes wrong behind the first follows from it. */
    void error(RuleId rule, int start, int end, String message, String hint) {
        mark(Severity.ERROR, rule, start, end, message, hint);
    }

    void warning(RuleId rule, int start, int end, String message, String hint) {
        mark(Severity.WARNING, rule, start, end, message, hint);
    }

    private void mark(Severity severity, RuleId rule, int start, int end, String message, String hint) {
        int line = file.lineAt(start);
        if (line == lastMarked) {
            return;
        }
        boolean goesOn = line == lastMarked + 1 && rule.equals(lastRule) && IN_RUNS.contains(rule);
        lastMarked = line;
        lastRule = rule;
        if (!goesOn) {
            findings.add(new Finding(rule, severity, file.span(start, end), message, hint));
        }
    }

    /** Behind the last line that is looked at ahead. */
    int ahead() {
        return Math.min(lines.size(), at + AHEAD);
    }

    /** Ends the line being read. */
    void newLine() {
        if (line().end() < source.length()) {
            mended.put('\n', line().end());
        }
    }

    /** The rest of the line becomes a remark: a finding tells of it. */
    void dropRest(int from) {
        mended.put(' ', from);
        mended.put('#', from);
        mended.keep(from, line().end());
    }

    /** Takes spaces over, plain ones for odd ones; returns the offset behind them. */
    int spaces(int from) {
        int next = from;
        while (next < line().end()) {
            char c = source.charAt(next);
            if (c == '\t' || Line.isOddSpace(c)) {
                oddSpace(next);
            } else if (c != ' ') {
                break;
            }
            mended.put(' ', next);
            next++;
        }
        return next;
    }

    /** Marks a tab or odd space that has something behind it. */
    void oddSpace(int offset) {
        if (source.charAt(offset) == '\t') {
            error(
                    YamlRules.TAB,
                    offset,
                    offset + 1,
                    "Hier staat een tab; YAML kent alleen spaties.",
                    "Vervang de tab door spaties: twee per niveau. Kijk ook de regels eronder na.");
        } else {
            error(
                    YamlRules.ODD_SPACE,
                    offset,
                    offset + 1,
                    "Hier staat een vaste of onzichtbare spatie, vaak meegekomen uit Word of een webpagina.",
                    "Wis ze en typ een gewone spatie.");
        }
    }

    /** Offset of a {@code #} that begins a remark, or else behind the line's last character. */
    int textEnd(int from) {
        for (int at = from + 1; at < line().end(); at++) {
            if (source.charAt(at) == '#' && Character.isWhitespace(source.charAt(at - 1))) {
                return at;
            }
        }
        return line().end();
    }

    /** The text of an offset range, as a hint shows it; of a huge one only the beginning is looked at. */
    String shown(int from, int to) {
        return Shortened.of(source.substring(from, Math.min(to, from + 1000)), 40);
    }

    /** Offset of the first character on the line that is neither space nor remark; -1 if there is none. */
    int firstBehind(int from) {
        int next = from;
        while (next < line().end() && (source.charAt(next) == ' ' || source.charAt(next) == '\t')) {
            next++;
        }
        boolean remark = next > from && next < line().end() && source.charAt(next) == '#';
        return next == line().end() || remark ? -1 : next;
    }

    /** The next line that holds something; null if there is none. */
    @Nullable
    Line nextLine() {
        for (int next = at + 1; next < lines.size(); next++) {
            if (!lines.get(next).isBlank()) {
                return lines.get(next);
            }
        }
        return null;
    }

    /** The letters at an offset up to white space or a colon, at the most 40. */
    String firstWord(int at) {
        int end = at;
        while (end < source.length() && !Character.isWhitespace(source.charAt(end)) && source.charAt(end) != ':') {
            end++;
        }
        return source.substring(at, Math.min(end, at + 40));
    }
}
