package io.github.ictplan.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a JVM of its own shows: the same bytes under other settings, and nothing written beside them. */
class OwnJvmTest {
    @TempDir
    Path folder;

    /** Makes the PDF of the sample into the file that the argument names. */
    static final class Main {
        public static void main(String[] args) throws IOException {
            Files.write(Path.of(args[0]), new PdfMaker().make(SamplePage.rich()));
        }
    }

    @Test
    void sameBytesInTurkeyAndJapanAndNothingAtHome() throws Exception {
        Path turkish = print(
                "turkish",
                "-Duser.language=tr",
                "-Duser.country=TR",
                "-Duser.timezone=Asia/Tokyo",
                "-Dfile.encoding=ISO-8859-9");
        Path dutch = print("dutch", "-Duser.language=nl", "-Duser.country=BE", "-Duser.timezone=Europe/Brussels");

        assertThat(turkish).hasSameBinaryContentAs(dutch);
        try (Stream<Path> home = Files.walk(folder.resolve("home"))) {
            assertThat(home.filter(Files::isRegularFile)).isEmpty();
        }
        try (Stream<Path> temporary = Files.walk(folder.resolve("tmp"))) {
            assertThat(temporary.filter(Files::isRegularFile)).isEmpty();
        }
    }

    private Path print(String name, String... settings) throws Exception {
        Path home = Files.createDirectories(folder.resolve("home"));
        Path temporary = Files.createDirectories(folder.resolve("tmp"));
        Path pdf = folder.resolve(name + ".pdf");
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(List.of(settings));
        command.addAll(List.of(
                "-XX:TieredStopAtLevel=1",
                "-XX:-UsePerfData",
                "-Xmx96m",
                "-Duser.home=" + home,
                "-Djava.io.tmpdir=" + temporary,
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                pdf.toString()));
        ProcessBuilder builder = new ProcessBuilder(command).inheritIO();
        builder.environment().put("HOME", home.toString());
        Process process = builder.start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isZero();
        return pdf;
    }
}
