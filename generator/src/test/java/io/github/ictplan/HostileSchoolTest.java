package io.github.ictplan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ictplan.source.Disk;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Somebody who means harm may write in the school's folder: nothing runs at a reader's, nothing from outside the folder comes in. */
class HostileSchoolTest {
    private static final String SECRET = "van-buiten-de-map";
    private static final String SVG =
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\" onload=\"alert(1)\"><script>alert(1)</script></svg>";
    private static final String TEXT = """

            [a](javascript:alert(1)) [b](java&#115;cript:alert(1)) <javascript:alert(1)> <a href="javascript:alert(1)">c</a>
            <img src=x onerror=alert(1)> [d](index.md "x\\" onclick=alert(1)") ![e](https://elders.example/e.png)
            ![f](../../buiten.md) [g](../../buiten.md) [h](link.md) ![i](../afbeeldingen/kwaad.svg) [j](::error::j.md)

            ## Kop {#x" onclick="alert(1)}

            ## <script>alert(1)</script>
            """;

    @TempDir
    Path folder;

    @Test
    void theSiteRunsNothingAndHoldsNothingFromOutside() throws IOException {
        Path school = Schools.copy(Schools.template(), folder.resolve("school"));
        Path outside = Files.writeString(folder.resolve("buiten.md"), "# " + SECRET + "\n");
        Disk.link(school.resolve("plan/link.md"), outside);
        Disk.link(school.resolve("schoolwerkplan/link.pdf"), outside);
        Files.writeString(school.resolve("afbeeldingen/kwaad.svg"), SVG);
        Files.writeString(school.resolve("afbeeldingen/logo.svg"), SVG);
        Files.writeString(school.resolve("plan/diep.md"), "> ".repeat(100_000) + "diep\n");
        Path start = school.resolve("plan/index.md");
        Files.writeString(start, Files.readString(start) + TEXT);

        Outcome outcome = new Pipeline(SiteRun.settings(school, folder.resolve("target"), false, null)).site();

        assertThat(outcome.text().lines())
                .noneMatch(line -> line.startsWith("::") || line.contains("##["))
                .anyMatch(line -> line.contains("bestand/snelkoppeling"))
                .anyMatch(line -> line.contains("link/geweigerd"))
                .anyMatch(line -> line.contains("afbeelding/onveilig"));
        for (Path file : files(folder.resolve("target/site"))) {
            String bytes = Files.readString(file, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
            assertThat(bytes).as(file.toString()).doesNotContain(SECRET, "<script>alert", "elders.example/e.png\"");
            assertThat(bytes.replaceAll(">[^<]*<", "><"))
                    .as(file.toString())
                    .doesNotContain("javascript:")
                    .doesNotContainPattern("\\son(?:click|load|error)\\s*=");
        }
    }

    private static List<Path> files(Path site) throws IOException {
        try (Stream<Path> files = Files.walk(site)) {
            return files.filter(file -> file.toString().matches(".*\\.(?:html|svg|json|xml)"))
                    .toList();
        }
    }
}
