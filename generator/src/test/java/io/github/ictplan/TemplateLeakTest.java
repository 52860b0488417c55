package io.github.ictplan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ictplan.model.Visibility;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The example school hides one thing of every kind: not a byte of its public site or PDF tells of any of them. */
class TemplateLeakTest {
    private static final List<String> MARKS = List.of(
            "Kwartelkoning",
            "Wielewaal",
            "Roerdomp",
            "Houtsnip",
            "Tapuit",
            "Goudplevier",
            "Steenloper",
            "Visarend",
            "Zeearend",
            "Korhoen",
            "Patrijs",
            "Kruisbek",
            "Grutto");

    @TempDir
    Path folder;

    @Test
    void aPublicBuildTellsNothingOfWhatIsHidden() throws IOException {
        Path school = hide(Schools.copy(Schools.template(), folder.resolve("school")));

        new Pipeline(SiteRun.settings(school, folder.resolve("target"), true, null)).site();

        Map<String, String> words = words(folder.resolve("target/site"));
        assertThat(words).containsKeys("index.html", "plan.json", "ictplan.pdf", "ictplan.pdf (decompressed)");
        assertThat(words.get("ictplan.pdf (text)")).contains("De Kaai");
        words.forEach((file, text) -> {
            for (String mark : MARKS) {
                assertThat(file).doesNotContainIgnoringCase(mark);
                assertThat(text.toLowerCase(Locale.ROOT).contains(mark.toLowerCase(Locale.ROOT)))
                        .as("%s tells of %s", file, mark)
                        .isFalse();
            }
        });
    }

    /** Otherwise the other test would find nothing because nothing was there. */
    @Test
    void theBoardSeesEveryMark() throws IOException {
        Path school = hide(Schools.copy(Schools.template(), folder.resolve("school")));
        Path target = folder.resolve("target");

        new Pipeline(new Settings(
                        school, target.resolve("site"), target.resolve("ictplan"), Visibility.BOARD, false, null, null))
                .site();

        String all = String.join("\n", pages(target.resolve("site")).values()).toLowerCase(Locale.ROOT);
        assertThat(MARKS).allMatch(mark -> all.contains(mark.toLowerCase(Locale.ROOT)));
    }

    /** Documents, an action, entries of the register and images; pages that everybody sees refer to some of them. */
    private static Path hide(Path school) throws IOException {
        write(school, "plan/intern/kwartelkoning.md", """
                ---
                titel: Wielewaal
                id: roerdomp
                samenvatting: Houtsnip
                zichtbaarheid: team
                eigenaar: grutto
                verwijzingen:
                  - naar: ../../schoolwerkplan/zorgbeleid.pdf#page=2
                    waarom: Tapuit
                ---
                ## Goudplevier
                ![Steenloper](../../afbeeldingen/steenloper.svg)
                """);
        Files.copy(school.resolve("afbeeldingen/praten.svg"), school.resolve("afbeeldingen/steenloper.svg"));
        write(school, "plan/themas/visarend.md", """
                ---
                soort: thema
                id: visarend
                titel: Visarend
                zichtbaarheid: bestuur
                ---
                """);
        change(school, "plan/doelen/d2-lessen.md", "\nthema: ", "\nthema: visarend\nnegeer: ");
        write(school, "schoolwerkplan/zeearend.md", "---\ntitel: Zeearend\nzichtbaarheid: bestuur\n---\nZeearend\n");
        Files.copy(school.resolve("schoolwerkplan/zorgbeleid.pdf"), school.resolve("schoolwerkplan/korhoen.pdf"));
        change(
                school,
                "ictplan.yaml",
                "\ndocumenten:\n",
                "\ndocumenten:\n  - id: korhoen\n    titel: Korhoen\n    bestand: schoolwerkplan/korhoen.pdf\n    zichtbaarheid: team\n");
        change(school, "ictplan.yaml", "\nrollen:\n", "\nrollen:\n  - id: grutto\n    naam: Grutto\n");
        change(
                school,
                "plan/doelen/d1-leerlijn.md",
                "\nacties:\n",
                "\nacties:\n  - id: D1.99\n    wat: Patrijs\n    zichtbaarheid: bestuur\n    eigenaar: directeur\n    periode: 2026-2027\n"
                        + "    status: uitgesteld\n    reden: Kruisbek\n");
        change(
                school,
                "plan/index.md",
                "\n## ",
                "\n[Hier](intern/kwartelkoning.md#goudplevier), [daar](../schoolwerkplan/zeearend.md),"
                        + " [ginds](../schoolwerkplan/korhoen.pdf) en [elders](doelen/d1-leerlijn.md#d1-99).\n\n## ");
        return school;
    }

    private static Map<String, String> words(Path site) throws IOException {
        Map<String, String> words = pages(site);
        try (PDDocument pdf = Loader.loadPDF(site.resolve("ictplan.pdf").toFile())) {
            words.put("ictplan.pdf (text)", new PDFTextStripper().getText(pdf));
            words.put("ictplan.pdf (decompressed)", decompressed(pdf));
        }
        return words;
    }

    private static Map<String, String> pages(Path site) throws IOException {
        Map<String, String> words = new LinkedHashMap<>();
        try (Stream<Path> files = Files.walk(site)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                words.put(
                        site.relativize(file).toString().replace('\\', '/'),
                        Files.readString(file, StandardCharsets.ISO_8859_1));
            }
        }
        return words;
    }

    /** Every stream of the file, then the file written anew without any compressed object: names, bookmarks and the structure's texts. */
    private static String decompressed(PDDocument pdf) throws IOException {
        StringBuilder all = new StringBuilder();
        for (COSObjectKey key : pdf.getDocument().getXrefTable().keySet()) {
            COSBase object = pdf.getDocument().getObjectFromPool(key).getObject();
            if (object instanceof COSStream stream) {
                all.append(new String(stream.createInputStream().readAllBytes(), StandardCharsets.ISO_8859_1));
            }
        }
        ByteArrayOutputStream plain = new ByteArrayOutputStream();
        pdf.save(plain, CompressParameters.NO_COMPRESSION);
        String written = plain.toString(StandardCharsets.ISO_8859_1);
        return all + written + written.replace("\0", "");
    }

    private static void write(Path school, String path, String text) throws IOException {
        Path file = school.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static void change(Path school, String path, String was, String now) throws IOException {
        String text = Files.readString(school.resolve(path));
        assertThat(text).as(path).contains(was);
        Files.writeString(school.resolve(path), text.replaceFirst(Pattern.quote(was), now));
    }
}
