package io.github.ictplan.yaml;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import com.fasterxml.jackson.dataformat.yaml.snakeyaml.error.Mark;
import com.fasterxml.jackson.dataformat.yaml.snakeyaml.error.MarkedYAMLException;
import io.github.ictplan.finding.Finding;
import io.github.ictplan.finding.Severity;
import io.github.ictplan.source.SourceFile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Reads YAML. A mistake costs the line on which it stands, not the file: what a proofreader cannot mend and the parser refuses is left out, and the rest
 * is read again. Safe for use by several threads; make one and keep it.
 */
public final class YamlReader {
    private static final int LARGEST = 256 * 1024;
    private static final int ATTEMPTS = 6;

    private final YAMLFactory factory = YAMLFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(4 * TreeBuilder.DEPTH)
                    .maxNameLength(LARGEST)
                    .build())
            .build();

    /** Reads the YAML from {@code start} to before {@code end}, offsets in the file's text. */
    public YamlText read(SourceFile file, int start, int end) {
        if (end - start > LARGEST) {
            Finding finding = Finding.error(
                    YamlRules.TOO_LARGE,
                    file.span(start, start),
                    "Deze gegevens zijn groter dan 256 KiB; we lezen ze niet.",
                    "Zet lange teksten in een Markdown-bestand.");
            return new YamlText(new YamlMap(List.of(), file.span(start, start)), List.of(finding));
        }
        Set<Integer> dropped = new HashSet<>();
        List<Finding> refused = new ArrayList<>();
        for (int attempt = 1; ; attempt++) {
            List<Finding> findings = new ArrayList<>();
            Mended mended = Proofreader.read(file, start, end, dropped, findings);
            Built built = build(file, mended, findings, start);
            int problem = built.problem();
            if (problem >= 0 && !isKnown(file.lineAt(problem), findings) && !isKnown(file.lineAt(problem), refused)) {
                refused.add(refusal(file, problem));
            }
            if (problem < 0 || attempt == ATTEMPTS || !drop(file, start, end, problem, dropped)) {
                findings.addAll(refused);
                return new YamlText(
                        built.root(), findings.stream().sorted().distinct().toList());
            }
            findings.stream()
                    .filter(finding ->
                            dropped.contains(file.lineStart(finding.where().line())))
                    .forEach(refused::add);
        }
    }

    /** What could be built; {@code problem} is the offset at which the parser stopped, or -1. */
    private record Built(YamlMap root, int problem) {}

    private Built build(SourceFile file, Mended mended, List<Finding> findings, int start) {
        try (YAMLParser parser = factory.createParser(mended.text())) {
            TreeBuilder tree = new TreeBuilder(file, mended, parser, findings);
            int problem = -1;
            try {
                tree.build();
            } catch (JsonProcessingException e) {
                problem = Math.max(start, mended.origin(problem(e)));
            }
            return new Built(tree.root(file.span(start, start)), problem);
        } catch (IOException e) {
            throw new IllegalStateException("reading from memory failed", e);
        }
    }

    /** Index of the code point at which the parser stopped; for what never ends, of its begin. */
    private static long problem(JsonProcessingException e) {
        if (e instanceof MarkedYAMLException marked) {
            Mark begin = marked.getContextMark();
            boolean endless = begin != null && marked.getProblem().contains("end of stream");
            return (endless ? begin : marked.getProblemMark()).getIndex();
        }
        JsonLocation location = e.getLocation();
        return location == null ? 0 : location.getCharOffset();
    }

    private static boolean isKnown(int line, List<Finding> findings) {
        return findings.stream()
                .anyMatch(finding -> finding.where().line() == line && finding.severity() == Severity.ERROR);
    }

    private static Finding refusal(SourceFile file, int offset) {
        return Finding.error(
                YamlRules.INVALID,
                file.span(offset),
                "Hier loopt YAML vast; deze regel en wat eronder hoort, lezen we niet.",
                "Typ een sleutel, een dubbelepunt, een spatie en de waarde. Zet de waarde bij twijfel tussen aanhalingstekens.");
    }

    /** Leaves out the line of a problem and the deeper lines below it, or else the last line before it that is still there. */
    private static boolean drop(SourceFile file, int start, int end, int problem, Set<Integer> dropped) {
        int first = file.lineAt(start);
        int last = file.lineAt(Math.max(start, end - 1));
        int line = Math.min(file.lineAt(problem), last);
        while (line >= first
                && (dropped.contains(file.lineStart(line)) || lineOf(file, line).isBlank())) {
            line--;
        }
        if (line < first) {
            return false;
        }
        int column = indentation(file, line);
        dropped.add(file.lineStart(line));
        for (int next = line + 1; next <= last; next++) {
            if (!lineOf(file, next).isBlank() && indentation(file, next) <= column) {
                break;
            }
            dropped.add(file.lineStart(next));
        }
        return true;
    }

    private static int indentation(SourceFile file, int line) {
        return lineOf(file, line).content() - file.lineStart(line);
    }

    private static Line lineOf(SourceFile file, int line) {
        int end =
                line < file.lines() ? file.lineStart(line + 1) - 1 : file.text().length();
        return new Line(file.text(), file.lineStart(line), end);
    }
}
