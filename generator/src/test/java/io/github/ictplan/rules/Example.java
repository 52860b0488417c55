package io.github.ictplan.rules;

import io.github.ictplan.finding.Finding;
import io.github.ictplan.source.Decoded;
import io.github.ictplan.source.FileTree;
import io.github.ictplan.source.MemoryTree;
import io.github.ictplan.source.Skipped;
import io.github.ictplan.source.SourceFile;
import io.github.ictplan.source.Span;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jspecify.annotations.Nullable;

/**
 * One example of a rule page: a small school's folder, and the lines where the rule must speak.
 *
 * <p>Fenced blocks that follow each other without words between them are one example. A block says after its language which file it is
 * ({@code ```yaml ictplan.yaml}); without a name it is {@code ictplan.yaml} or {@code plan/voorbeeld.md}. Its language may also be an encoding
 * ({@code windows-1252}, {@code utf-16}), {@code pdf} (one line of the block for each page) or {@code png}. A line where the rule speaks ends in
 * {@code # ! visie/lege-woorden} or {@code <!-- ! visie/lege-woorden -->}, as many times as it speaks; the mark is not part of the file.
 * {@code ⟨U+200B⟩} stands for a character that nobody can see, {@code ⟨500 keer⟩} before a line for that line five hundred times, and the language
 * {@code snelkoppeling} for a symbolic link, {@code botsing}, {@code verboden} and {@code onleesbaar} for other files that a tree leaves out.
 */
record Example(SortedMap<String, byte[]> files, SortedMap<String, Skipped.Reason> skipped, List<String> expected) {
    private static final Pattern MARK = Pattern.compile("[ ]*(?:<!--|#) ! ((?:[a-z-]+/[a-z0-9-]+ ?)+)(?:-->)?[ ]*$");
    private static final Map<String, Skipped.Reason> LEFT_OUT = Map.of(
            "snelkoppeling", Skipped.Reason.SYMBOLIC_LINK,
            "botsing", Skipped.Reason.SAME_NAME,
            "verboden", Skipped.Reason.NOT_PORTABLE,
            "onleesbaar", Skipped.Reason.UNREADABLE);
    private static final Pattern TIMES = Pattern.compile("⟨(\\d{1,6}) keer⟩(.*)");
    private static final Pattern UNSEEN = Pattern.compile("⟨U\\+([0-9A-F]{4,6})⟩");

    /** All examples of one section of a page. */
    static List<Example> of(String section) {
        List<Example> examples = new ArrayList<>();
        Builder current = new Builder();
        String[] lines = section.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (lines[i].startsWith("```")) {
                int end = i + 1;
                while (!lines[end].startsWith("```")) {
                    end++;
                }
                current.add(lines[i].substring(3), List.of(lines).subList(i + 1, end));
                i = end;
            } else if (!lines[i].isBlank() && !current.isEmpty()) {
                examples.add(current.done());
                current = new Builder();
            }
        }
        if (!current.isEmpty()) {
            examples.add(current.done());
        }
        return examples;
    }

    /** What a whole run says of this school. */
    List<Finding> check() {
        FileTree tree = new MemoryTree(files);
        return ExampleSchool.check(new FileTree() {
                    @Override
                    public SortedSet<String> paths() {
                        return tree.paths();
                    }

                    @Override
                    public byte[] read(String path) {
                        return tree.read(path);
                    }

                    @Override
                    public List<Skipped> skipped() {
                        return leftOut();
                    }
                })
                .findings();
    }

    private List<Skipped> leftOut() {
        return skipped.entrySet().stream()
                .map(file -> new Skipped(
                        file.getKey(),
                        file.getValue(),
                        files.keySet().stream()
                                .filter(file.getKey()::equalsIgnoreCase)
                                .findFirst()
                                .orElse(null)))
                .toList();
    }

    /** Whether all files are UTF-8 text. */
    boolean isText() {
        return files.entrySet().stream().allMatch(file -> text(file.getValue()) != null);
    }

    long size() {
        return files.values().stream().mapToLong(bytes -> bytes.length).sum();
    }

    /** The same school with other texts. */
    Example with(UnaryOperator<String> change) {
        SortedMap<String, byte[]> changed = new TreeMap<>();
        files.forEach((path, bytes) -> changed.put(
                path, change.apply(new String(bytes, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8)));
        return new Example(changed, skipped, expected);
    }

    /** This school with its last file cut off, at about twelve places. */
    Stream<Example> prefixes() {
        if (files.isEmpty()) {
            return Stream.empty();
        }
        byte[] whole = files.get(files.lastKey());
        int step = Math.max(1, whole.length / 12);
        return IntStream.iterate(0, length -> length < whole.length, length -> length + step)
                .mapToObj(length -> {
                    SortedMap<String, byte[]> cut = new TreeMap<>(files);
                    cut.put(files.lastKey(), Arrays.copyOf(whole, length));
                    return new Example(cut, skipped, expected);
                });
    }

    /** Whether a place exists: its file, its line, and its columns on that line; or the start of a file that is to be made. */
    boolean holds(Span where) {
        byte[] bytes = files.get(where.file());
        String text = bytes == null ? null : text(bytes);
        if (text == null) {
            return where.line() == 1 && where.column() == 1 || bytes != null;
        }
        String[] lines = text.replace("\ufeff", "").split("\r?\n", -1);
        return where.line() <= lines.length
                && where.column() + where.length() - 1
                        <= lines[where.line() - 1].codePointCount(0, lines[where.line() - 1].length()) + 1;
    }

    private static @Nullable String text(byte[] bytes) {
        return SourceFile.decode("x", bytes) instanceof Decoded.Text ? new String(bytes, StandardCharsets.UTF_8) : null;
    }

    private static final class Builder {
        private final SortedMap<String, Skipped.Reason> skipped = new TreeMap<>();
        private final SortedMap<String, byte[]> files = new TreeMap<>();
        private final List<String> expected = new ArrayList<>();

        void add(String label, List<String> lines) {
            int space = label.indexOf(' ');
            String language = space < 0 ? label : label.substring(0, space);
            String path = space < 0 ? pathOf(language) : label.substring(space + 1);
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < lines.size(); i++) {
                String line = lines.get(i);
                Matcher mark = MARK.matcher(line);
                if (mark.find()) {
                    for (String rule : mark.group(1).strip().split(" ")) {
                        expected.add(path + ":" + (i + 1) + " " + rule);
                    }
                    line = line.substring(0, mark.start());
                }
                text.append(written(line));
            }
            if (LEFT_OUT.containsKey(language)) {
                skipped.put(path, LEFT_OUT.get(language));
            } else if (files.put(path, bytes(language, text.toString(), lines.size())) != null) {
                throw new AssertionError("the same file twice in one example: " + path);
            }
        }

        private static String written(String line) {
            Matcher times = TIMES.matcher(line);
            if (times.matches()) {
                return (times.group(2) + "\n").repeat(Integer.parseInt(times.group(1)));
            }
            return UNSEEN.matcher(line)
                            .replaceAll(
                                    m -> Matcher.quoteReplacement(Character.toString(Integer.parseInt(m.group(1), 16))))
                    + "\n";
        }

        boolean isEmpty() {
            return files.isEmpty() && skipped.isEmpty();
        }

        Example done() {
            return new Example(files, skipped, expected.stream().sorted().toList());
        }

        private static String pathOf(String language) {
            return language.equals("yaml") ? "ictplan.yaml" : "plan/voorbeeld.md";
        }

        private static byte[] bytes(String language, String text, int lines) {
            return switch (language) {
                case "yaml", "markdown" -> text.getBytes(StandardCharsets.UTF_8);
                case "pdf" -> pdf(lines);
                case "png" -> new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
                default -> text.getBytes(Charset.forName(language));
            };
        }

        private static byte[] pdf(int pages) {
            try (PDDocument document = new PDDocument();
                    ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
                for (int i = 0; i < pages; i++) {
                    document.addPage(new PDPage());
                }
                document.save(bytes);
                return bytes.toByteArray();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
