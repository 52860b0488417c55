package io.github.ictplan;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A change of a plan as somebody would tell it, and what the director must read of it: one file of {@code src/test/stories}.
 *
 * @param title what happened
 * @param edits what was typed
 * @param decision whether the director must decide
 * @param kinds of change, each once, in the order of their words
 * @param told what must stand in the report, whatever its capitals
 * @param untold what must not
 */
record Story(
        String title, List<Edit> edits, boolean decision, List<String> kinds, List<String> told, List<String> untold) {
    private static final Pattern REPLACED = Pattern.compile("In `([^`]+)`:\n\n```diff\n(.*?)```", Pattern.DOTALL);
    private static final Pattern NEW =
            Pattern.compile("Nieuw, `([^`]+)`:\n\n```(?:markdown|yaml)\n(.*?)```", Pattern.DOTALL);
    private static final Pattern RENAMED = Pattern.compile("`([^`]+)` heet voortaan `([^`]+)`\\.");

    /** One thing that somebody typed in a school's folder. */
    interface Edit {
        void in(Path school) throws IOException;
    }

    static Story read(Path file) throws IOException {
        String text = Files.readString(file);
        int told = text.indexOf("## Wat de directeur moet lezen");
        List<String> lines = text.substring(told).lines().toList();
        return new Story(
                text.lines().findFirst().orElseThrow().substring(2),
                edits(text.substring(0, told)),
                value(lines, "- Beslissing nodig: ").equals("ja"),
                kinds(value(lines, "- Soorten: ")),
                quoted(lines, "- \""),
                quoted(lines, "- niet \""));
    }

    private static List<Edit> edits(String text) {
        List<Edit> edits = new ArrayList<>();
        REPLACED.matcher(text)
                .results()
                .forEach(m -> edits.add(school -> replace(school.resolve(m.group(1)), m.group(2))));
        for (Matcher m = NEW.matcher(text); m.find(); ) {
            String path = m.group(1);
            String written = m.group(2);
            edits.add(school -> write(school.resolve(path), written));
        }
        for (Matcher m = RENAMED.matcher(text); m.find(); ) {
            String from = m.group(1);
            String to = m.group(2);
            edits.add(school -> Files.move(school.resolve(from), school.resolve(to)));
        }
        return edits;
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static void replace(Path file, String hunks) throws IOException {
        String text = Files.readString(file);
        for (String hunk : hunks.split("@@\n")) {
            String old = lines(hunk, "-");
            if (text.split(Pattern.quote(old), -1).length != 2) {
                throw new IllegalStateException("does not stand once in " + file + ":\n" + old);
            }
            text = text.replace(old, lines(hunk, "+"));
        }
        Files.writeString(file, text);
    }

    private static String lines(String hunk, String mark) {
        StringBuilder lines = new StringBuilder();
        hunk.lines()
                .filter(line -> line.startsWith(mark))
                .forEach(line -> lines.append(line.substring(1)).append('\n'));
        return lines.toString();
    }

    private static List<String> kinds(String written) {
        return written.equals("geen") ? List.of() : List.of(written.split(", "));
    }

    private static String value(List<String> lines, String key) {
        return lines.stream()
                .filter(line -> line.startsWith(key))
                .findFirst()
                .orElseThrow()
                .substring(key.length());
    }

    private static List<String> quoted(List<String> lines, String start) {
        return lines.stream()
                .filter(line -> line.startsWith(start))
                .map(line -> line.substring(start.length(), line.length() - 1))
                .toList();
    }
}
