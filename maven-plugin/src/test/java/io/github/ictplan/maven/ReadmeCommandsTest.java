package io.github.ictplan.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the README tells a newcomer to type is what CI types; and every setting that it names is one of the goals'. */
class ReadmeCommandsTest {
    private static final Pattern COMMAND = Pattern.compile("```bash\n(mvn [^\n]+)\n```");
    private static final Pattern SETTING = Pattern.compile("-D(ictplan\\.\\w+)");

    @Test
    void ciRunsBothCommands() throws IOException {
        List<String> commands = new ArrayList<>();
        Matcher matcher = COMMAND.matcher(read("README.md"));
        while (matcher.find()) {
            commands.add(matcher.group(1));
        }
        assertThat(commands).startsWith("mvn verify -DskipTests", "mvn verify -Pfull");
        String ci = read(".ci/run").replace(" -B -ntp", "");
        assertThat(ci.lines()).contains(commands.get(0), commands.get(1));
    }

    @Test
    void everySettingExists() throws IOException {
        String goals = "";
        try (Stream<Path> sources = Files.list(Path.of("src/main/java/io/github/ictplan/maven"))) {
            for (Path source : sources.sorted().toList()) {
                goals += Files.readString(source);
            }
        }
        for (String document : List.of("README.md", "template-school/README.md")) {
            Matcher matcher = SETTING.matcher(read(document));
            int settings = 0;
            while (matcher.find()) {
                settings++;
                assertThat(goals).as(document).contains("property = \"" + matcher.group(1) + "\"");
            }
            assertThat(settings).as(document).isGreaterThan(3);
        }
    }

    private static String read(String path) throws IOException {
        return Files.readString(Path.of("..", path));
    }
}
