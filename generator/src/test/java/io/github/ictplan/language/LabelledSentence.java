package io.github.ictplan.language;

import static java.util.stream.Collectors.toCollection;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sentence that a person read and marked; how stands at the top of {@code zinnen.txt}.
 *
 * @param marks the words that a good adviser would remark
 */
record LabelledSentence(Scope scope, String text, List<Mark> marks) {
    private static final Pattern MARK = Pattern.compile("\\{([ABKP]) ([^}]+)}");

    /** @param warning whether the word says nothing; else it is worth a tip */
    record Mark(boolean warning, int start, int end) {

        boolean isMetBy(Hit hit) {
            return hit.tier().isEmpty() == warning && hit.start() < end && start < hit.end();
        }
    }

    static List<LabelledSentence> read(String file) {
        try (InputStream in = LabelledSentence.class.getResourceAsStream("/language/" + file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.startsWith("t ") || line.startsWith("d "))
                    .map(LabelledSentence::of)
                    .collect(toCollection(ArrayList::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static LabelledSentence of(String line) {
        StringBuilder text = new StringBuilder();
        List<Mark> marks = new ArrayList<>();
        Matcher mark = MARK.matcher(line);
        int at = 2;
        while (mark.find()) {
            text.append(line, at, mark.start());
            int start = text.length();
            text.append(mark.group(2));
            marks.add(new Mark(mark.group(1).equals("A"), start, text.length()));
            at = mark.end();
        }
        text.append(line.substring(at));
        return new LabelledSentence(line.startsWith("d") ? Scope.GOAL : Scope.TEXT, text.toString(), marks);
    }
}
