package io.github.ictplan;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Starts {@link SiteRun} in another JVM with the class path of the tests. */
final class ForkedJvm {
    private ForkedJvm() {}

    static Process start(List<String> before, List<String> options, Path school, Path target, String... more) {
        List<String> command = new ArrayList<>(before);
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
        command.addAll(options);
        command.addAll(
                List.of("-cp", System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"))));
        command.add(SiteRun.class.getName());
        command.add(school.toString());
        command.add(target.toString());
        command.addAll(List.of(more));
        File log = target.resolveSibling(target.getFileName() + ".log").toFile();
        try {
            return new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(log)
                    .start();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
