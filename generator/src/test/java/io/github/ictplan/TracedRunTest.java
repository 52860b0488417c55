package io.github.ictplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A traced run of the whole pipeline, PDF included: which files the process touched and whether it talked to anybody. Beside the school the JVM may
 * read itself, its jars and what the operating system gives every process.
 */
@Tag("slow")
class TracedRunTest {
    private static final List<String> SYSTEM = List.of(
            "/proc/", "/sys/", "/dev/", "/etc/", "/lib", "/usr/lib", "/usr/share/zoneinfo", "/usr/share/locale");
    private static final Pattern CALL = Pattern.compile("^(\\w+)\\((.*)");
    private static final Pattern PATH = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");

    @TempDir
    static Path folder;

    private static List<String> calls;
    private static Path school;
    private static Path home;
    private static Path target;

    @BeforeAll
    static void run() throws Exception {
        assumeTrue(
                Files.isExecutable(Path.of("/usr/bin/strace")), "strace is not installed: the traced run is SKIPPED");
        school = Schools.copy(Schools.template(), folder.resolve("school"));
        home = Files.createDirectories(folder.resolve("thuis"));
        target = folder.resolve("target");
        Path trace = folder.resolve("trace.txt");
        Process process = ForkedJvm.start(
                List.of(
                        "/usr/bin/strace",
                        "-ff",
                        "-qq",
                        "-s",
                        "4096",
                        "-e",
                        "trace=%file,%network",
                        "-o",
                        trace.toString()),
                List.of("-XX:-UsePerfData", "-Duser.home=" + home),
                school,
                target);
        assertThat(process.waitFor())
                .as(() -> read(folder.resolve("target.log")))
                .isZero();
        calls = calls(trace);
        assertThat(calls).hasSizeGreaterThan(500);
        assertThat(Files.exists(target.resolve("site/ictplan.pdf"))).isTrue();
    }

    @Test
    void talksToNobody() {
        // The JDK opens one socket, unconnected, to learn whether the machine knows IPv6.
        assertThat(calls.stream()
                        .filter(call ->
                                call.contains("sin_addr") || call.contains("sin6_addr") || call.contains("sendto("))
                        .toList())
                .isEmpty();
    }

    @Test
    void writesOnlyBelowTheTarget() {
        List<String> written = paths(TracedRunTest::writes);
        assertThat(written).hasSizeGreaterThan(40);
        assertThat(written.stream()
                        .filter(path -> !path.startsWith(target.toString()))
                        .toList())
                .isEmpty();
    }

    @Test
    void readsOnlyTheSchoolAndItself() {
        List<String> own = new ArrayList<>(SYSTEM);
        own.add(school.toString());
        own.add(target.toString());
        own.add(System.getProperty("java.home"));
        own.add(Path.of(System.getProperty("java.home")).getParent().toString());
        for (String entry : System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"))
                .split(File.pathSeparator)) {
            own.add(entry);
        }
        List<String> opened = paths(TracedRunTest::opens);
        assertThat(opened).contains(school.resolve("ictplan.yaml").toString());
        assertThat(opened.stream()
                        .filter(path -> own.stream().noneMatch(path::startsWith))
                        .toList())
                .isEmpty();
    }

    @Test
    void leavesTheHomeAlone() throws IOException {
        // A colour of the PDF wakes the JDK's toolkit, and that looks for this one file of its own.
        assertThat(calls.stream()
                        .filter(call ->
                                call.contains(home + "/") && !call.contains("/.accessibility.properties\", O_RDONLY"))
                        .toList())
                .isEmpty();
        try (Stream<Path> left = Files.list(home)) {
            assertThat(left).isEmpty();
        }
    }

    /** A file a thread: in a common one a call and what came of it may stand on two lines, with another thread's between them. */
    private static List<String> calls(Path trace) throws IOException {
        List<String> all = new ArrayList<>();
        try (Stream<Path> files = Files.list(trace.getParent())) {
            String name = trace.getFileName() + ".";
            for (Path file : files.filter(f -> f.getFileName().toString().startsWith(name))
                    .sorted()
                    .toList()) {
                all.addAll(Files.readAllLines(file));
            }
        }
        return all;
    }

    private interface Kind {
        boolean is(String name, String arguments);
    }

    private static boolean writes(String name, String arguments) {
        boolean changes = Stream.of("mkdir", "rename", "unlink", "creat", "rmdir", "link", "chmod", "truncate", "utime")
                        .anyMatch(name::contains)
                && !name.equals("readlink");
        boolean opensForWriting =
                name.startsWith("open") && (arguments.contains("O_WRONLY") || arguments.contains("O_RDWR"));
        return changes || opensForWriting && !arguments.contains("\"/dev/") && !arguments.contains("\"/proc/");
    }

    private static boolean opens(String name, String arguments) {
        return name.startsWith("open") && !arguments.contains("ENOENT");
    }

    private static List<String> paths(Kind kind) {
        List<String> paths = new ArrayList<>();
        for (String call : calls) {
            Matcher matcher = CALL.matcher(call);
            if (matcher.find() && kind.is(matcher.group(1), matcher.group(2)) && !call.contains("= -1 ")) {
                Matcher path = PATH.matcher(matcher.group(2));
                while (path.find()) {
                    paths.add(Path.of("")
                            .toAbsolutePath()
                            .resolve(path.group(1))
                            .normalize()
                            .toString());
                }
            }
        }
        return paths;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return e.toString();
        }
    }
}
