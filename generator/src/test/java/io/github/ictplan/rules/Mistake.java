package io.github.ictplan.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A mistake that a school makes, with what a careful colleague would say of it. {@code LEESMIJ.md} in the corpus tells how it is written down.
 *
 * @param school the folder that it was made in, without the mistake
 * @param files all files of that folder, with the mistake
 */
record Mistake(String name, String school, SortedMap<String, byte[]> files, List<Truth> truths) {
    static final Path CORPUS = Path.of("src/test/resources/fouten");
    private static final char HERE = '▶';
    private static final Pattern TRUTH = Pattern.compile("- `([a-z-]+/[a-z0-9-]+)`(?: op `(.+):(\\d+):(\\d+)`)?(.*)");
    private static final Pattern QUOTED = Pattern.compile("“([^”]+)”");
    private static final Pattern UNSEEN = Pattern.compile("⟨U\\+([0-9A-F]{4,6})⟩");

    /**
     * What must be said.
     *
     * @param words pieces that the message or the hint holds
     */
    record Truth(String rule, String file, int line, int column, List<String> words) {
        @Override
        public String toString() {
            return rule + " op " + file + ":" + line + ":" + column;
        }
    }

    private record Place(String file, int line, int column) {}

    /** All of the corpus, by file and in the order in which they stand. */
    static List<Mistake> all() {
        try (Stream<Path> files = Files.list(CORPUS)) {
            return files.filter(file -> file.getFileName().toString().matches("\\d.*\\.md"))
                    .sorted()
                    .flatMap(file -> Stream.of(text(file).split("(?m)^## ", -1))
                            .skip(1)
                            .map(section -> of(file.getFileName().toString(), section)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Mistake of(String family, String section) {
        String[] lines = section.split("\n", -1);
        String name = family.replaceFirst("\\.md$", "") + ": " + lines[0];
        String school = section.contains("diff klein/") ? "klein" : "school";
        try {
            Writer writer = new Writer(folder(CORPUS.resolve(school)), school);
            List<Matcher> truths = new ArrayList<>();
            for (int i = 1; i < lines.length; i++) {
                Matcher truth = TRUTH.matcher(lines[i]);
                if (truth.matches()) {
                    truths.add(truth);
                } else if (lines[i].startsWith("```")) {
                    String fence = lines[i].replaceFirst("[^`].*", "");
                    int end = i + 1;
                    while (!lines[end].equals(fence)) {
                        end++;
                    }
                    writer.block(
                            lines[i].substring(fence.length()).split(" ", -1),
                            List.of(lines).subList(i + 1, end));
                    i = end;
                }
            }
            return new Mistake(name, school, writer.files, truths(truths, writer.places));
        } catch (RuntimeException e) {
            throw new AssertionError(name + ": " + e.getMessage(), e);
        }
    }

    private static List<Truth> truths(List<Matcher> written, Deque<Place> places) {
        List<Truth> truths = new ArrayList<>();
        for (Matcher truth : written) {
            Place place = truth.group(2) == null
                    ? places.remove()
                    : new Place(truth.group(2), Integer.parseInt(truth.group(3)), Integer.parseInt(truth.group(4)));
            List<String> words = QUOTED.matcher(truth.group(5))
                    .results()
                    .map(found -> found.group(1))
                    .toList();
            truths.add(new Truth(truth.group(1), place.file(), place.line(), place.column(), words));
        }
        if (!places.isEmpty() || truths.isEmpty()) {
            throw new IllegalArgumentException(truths.size() + " rules, and places left: " + places);
        }
        return truths;
    }

    /** The files of a school's folder. */
    static SortedMap<String, byte[]> folder(Path root) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> found = Files.walk(root)) {
            for (Path file : found.filter(Files::isRegularFile).toList()) {
                files.put(root.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Makes the mistake. */
    private static final class Writer {
        final SortedMap<String, byte[]> files;
        final Deque<Place> places = new ArrayDeque<>();
        private final String school;

        Writer(SortedMap<String, byte[]> files, String school) {
            this.files = files;
            this.school = school;
        }

        void block(String[] what, List<String> lines) {
            String path = what[1].replaceFirst("^" + school + "/", "");
            switch (what[0]) {
                case "naam" -> files.put(what[2], files.remove(path));
                case "nieuw" -> write(path, lines, StandardCharsets.UTF_8);
                case "diff" ->
                    write(
                            path,
                            changed(new String(files.get(path), StandardCharsets.UTF_8), lines),
                            what.length > 2 ? Charset.forName(what[2]) : StandardCharsets.UTF_8);
                default -> throw new IllegalArgumentException("no such block: " + what[0]);
            }
        }

        private static List<String> changed(String old, List<String> diff) {
            List<String> lines =
                    new ArrayList<>(List.of(old.replaceFirst("\n$", "").split("\n", -1)));
            int from = 0;
            while (from < diff.size()) {
                int to = from;
                while (to < diff.size() && !diff.get(to).equals("…")) {
                    to++;
                }
                hunk(lines, diff.subList(from, to));
                from = to + 1;
            }
            return lines;
        }

        private static void hunk(List<String> lines, List<String> diff) {
            List<String> before = side(diff, '-').stream()
                    .map(line -> line.replace(String.valueOf(HERE), ""))
                    .toList();
            int at = Collections.indexOfSubList(lines, before);
            if (at < 0 || before.isEmpty() || at != Collections.lastIndexOfSubList(lines, before)) {
                throw new IllegalArgumentException("these lines do not stand there once: " + before);
            }
            List<String> place = lines.subList(at, at + before.size());
            place.clear();
            place.addAll(side(diff, '+'));
        }

        private static List<String> side(List<String> diff, char sign) {
            return diff.stream()
                    .filter(line -> line.isEmpty() || line.charAt(0) == ' ' || line.charAt(0) == sign)
                    .map(line -> line.isEmpty() ? line : line.substring(1))
                    .toList();
        }

        private void write(String path, List<String> lines, Charset charset) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < lines.size(); i++) {
                String line = UNSEEN.matcher(lines.get(i).replace("⟨tab⟩", "\t"))
                        .replaceAll(found -> Character.toString(Integer.parseInt(found.group(1), 16)));
                for (int at = line.indexOf(HERE); at >= 0; at = line.indexOf(HERE)) {
                    String ahead = line.substring(0, at).replace("\uFEFF", i == 0 ? "" : "\uFEFF");
                    places.add(new Place(path, i + 1, ahead.codePointCount(0, ahead.length()) + 1));
                    line = line.substring(0, at) + line.substring(at + 1);
                }
                text.append(line).append('\n');
            }
            files.put(path, text.toString().getBytes(charset));
        }
    }
}
