package io.github.ictplan.reader;

import io.github.ictplan.source.Decoded;
import io.github.ictplan.source.FileTree;
import io.github.ictplan.source.SourceFile;
import io.github.ictplan.source.Span;
import io.github.ictplan.yaml.YamlMap;
import io.github.ictplan.yaml.YamlReader;
import io.github.ictplan.yaml.YamlRules;
import io.github.ictplan.yaml.YamlText;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Files to text, and Markdown files to front matter and text. Safe for use by several threads. */
final class SheetReader {
    private static final long LARGEST_MARKDOWN = 1024 * 1024;
    private static final long LARGEST_YAML = 256 * 1024;
    private static final int LARGEST_FRONT_MATTER = 32 * 1024;

    private final FileTree school;
    private final Words words;
    private final YamlReader yaml = new YamlReader();

    SheetReader(FileTree school, Words words) {
        this.school = school;
        this.words = words;
    }

    Sheet markdown(String path) {
        Notes notes = new Notes(words);
        SourceFile file = decode(path, LARGEST_MARKDOWN, notes).orElse(null);
        if (file == null) {
            return new Sheet(path, null, null, 0, true, notes);
        }
        if (file.text().isBlank()) {
            empty(path, "Schrijf er een tekst in, of haal het bestand weg.", notes);
        }
        FrontMatter matter = FrontMatter.of(file);
        boolean hidden = Fences.remark(matter, file, notes) || isTorn(notes);
        YamlText keys = matter.end() > matter.start() ? keys(file, matter, notes) : null;
        boolean unsure = hidden || keys != null && !keys.sound();
        return new Sheet(path, file, keys, matter.body(), unsure, notes);
    }

    /**
     * The keys of a YAML file; empty if its bytes are no text that we can read.
     *
     * @param example what to type in it, if nothing is
     */
    Optional<YamlText> yaml(String path, String example, Notes notes) {
        Optional<SourceFile> file = decode(path, LARGEST_YAML, notes);
        return file.map(text -> {
            YamlText keys = yaml.read(text, 0, text.text().length());
            notes.addAll(keys.findings());
            if (keys.root().entries().isEmpty() && keys.findings().isEmpty()) {
                empty(path, example, notes);
            }
            return keys;
        });
    }

    private static void empty(String path, String hint, Notes notes) {
        notes.warning(ReaderRules.FILE_EMPTY, Span.startOf(path), "Dit bestand is leeg.", hint);
    }

    private static boolean isTorn(Notes notes) {
        return notes.findings().stream().anyMatch(finding -> finding.rule().equals(ReaderRules.CONFLICT));
    }

    private @Nullable YamlText keys(SourceFile file, FrontMatter matter, Notes notes) {
        if (matter.end() - matter.start() > LARGEST_FRONT_MATTER) {
            notes.error(
                    YamlRules.TOO_LARGE,
                    Span.startOf(file.path()),
                    "De gegevens bovenaan zijn groter dan 32 KiB; we lezen ze niet.",
                    "Zet lange teksten onder de tweede regel `---`, of verdeel ze over meer bestanden.");
            return new YamlText(new YamlMap(List.of(), file.span(0, 0)), notes.findings());
        }
        YamlText keys = yaml.read(file, matter.start(), matter.end());
        notes.addAll(keys.findings());
        return keys;
    }

    private Optional<SourceFile> decode(String path, long largest, Notes notes) {
        if (school.size(path) > largest) {
            notes.error(
                    ReaderRules.FILE_TOO_LARGE,
                    Span.startOf(path),
                    "Dit bestand is groter dan " + largest / 1024 + " KiB; we lezen het niet.",
                    "Verdeel het over meer bestanden. Staan er afbeeldingen in de tekst zelf? Zet ze dan als bestand in `afbeeldingen/`.");
            return Optional.empty();
        }
        Decoded decoded = SourceFile.decode(path, school.read(path));
        if (decoded instanceof Decoded.Text text) {
            return Optional.of(Conflicts.settled(text.file(), notes));
        }
        Decoded.NotUtf8 bad = (Decoded.NotUtf8) decoded;
        notes.error(
                ReaderRules.NOT_UTF8,
                bad.where(),
                switch (bad.guess()) {
                    case BINARY -> "Dit is geen tekstbestand: hier staat een teken dat in geen tekst voorkomt.";
                    default ->
                        "Dit bestand is niet in UTF-8 bewaard, maar waarschijnlijk in "
                                + bad.guess().label() + ": vanaf hier zijn letters niet leesbaar.";
                },
                switch (bad.guess()) {
                    case BINARY -> "Bewaar de tekst als gewone tekst (`.md`), of zet het bestand in `schoolwerkplan/`.";
                    default ->
                        "Bewaar het opnieuw: Kladblok: Opslaan als, Codering: UTF-8; Word: Opslaan als, Tekst zonder opmaak, Andere codering: "
                                + "Unicode (UTF-8); VS Code: klik onderaan op de codering, Save with Encoding, UTF-8.";
                });
        return Optional.empty();
    }
}
