package io.github.ictplan.reader;

import io.github.ictplan.model.Located;
import io.github.ictplan.model.PolicyDocument;
import io.github.ictplan.model.Visibility;
import io.github.ictplan.source.FileTree;
import io.github.ictplan.source.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Joins the entries of {@code documenten} with the files of the documents' folders. */
final class Register {
    private final FileTree school;
    private final Map<String, DocumentReader.Entry> texts;
    private final Visibility least;
    private final Notes notes;
    private final List<PolicyDocument> documents = new ArrayList<>();
    private final Map<String, Span> ids = new HashMap<>();

    /**
     * @param texts the Markdown files of the register, by path
     * @param notes of {@code ictplan.yaml}
     */
    private Register(FileTree school, Map<String, DocumentReader.Entry> texts, Visibility least, Notes notes) {
        this.school = school;
        this.texts = texts;
        this.least = least;
        this.notes = notes;
    }

    /**
     * The register, by id.
     *
     * @param files paths in the documents' folders
     * @param least how hidden every document is at least
     */
    static List<PolicyDocument> of(
            Card card,
            List<String> files,
            Map<String, DocumentReader.Entry> texts,
            FileTree school,
            Visibility least,
            Notes notes) {
        Register register = new Register(school, texts, least, notes);
        Set<String> described = new HashSet<>();
        for (Card.Entry entry : card.register()) {
            register.add(entry);
            if (entry.file() != null) {
                described.add(entry.file().value());
            }
        }
        files.stream().filter(file -> !described.contains(file)).forEach(register::addFile);
        register.documents.sort(
                Comparator.comparing((PolicyDocument document) -> document.id().value())
                        .thenComparing(PolicyDocument::where));
        return register.documents;
    }

    private void add(Card.Entry entry) {
        Located<String> file = entry.file();
        if (file != null && !school.contains(file.value())) {
            missing(file);
        }
        if (file == null && entry.url() == null) {
            return;
        }
        DocumentReader.Entry text = file == null ? null : texts.get(file.value());
        Located<String> id = entry.id() != null ? entry.id() : ownId(file, text, entry.where());
        Located<String> title = entry.title() != null ? entry.title() : ownTitle(file, text, id);
        Visibility said = (entry.visibility() == null ? Visibility.PUBLIC : entry.visibility()).within(least);
        Visibility visibility =
                text == null ? said : text.document().visibility().within(said);
        claim(id);
        documents.add(new PolicyDocument(
                id,
                title,
                entry.kind() != null || text == null ? entry.kind() : text.registerKind(),
                file,
                entry.url(),
                entry.version() != null || text == null ? entry.version() : text.version(),
                visibility,
                text == null ? null : text.document().withVisibility(visibility),
                entry.where()));
    }

    private void addFile(String path) {
        DocumentReader.Entry text = texts.get(path);
        Span start = Span.startOf(path);
        Located<String> file = Located.of(path, start);
        Located<String> id = ownId(file, text, start);
        if (text != null && text.document().id() != null) {
            claim(id);
        } else {
            id = free(id, path);
        }
        Visibility visibility =
                text == null ? least : text.document().visibility().within(least);
        documents.add(new PolicyDocument(
                id,
                ownTitle(file, text, id),
                text == null ? null : text.registerKind(),
                file,
                null,
                text == null ? null : text.version(),
                visibility,
                text == null ? null : text.document().withVisibility(visibility),
                start));
    }

    /** The id in the file itself, else its name. */
    private static Located<String> ownId(
            @Nullable Located<String> file, DocumentReader.@Nullable Entry text, Span otherwise) {
        if (text != null && text.document().id() != null) {
            return text.document().id();
        }
        if (file == null) {
            return Located.of("", otherwise);
        }
        String name = file.value().substring(file.value().lastIndexOf('/') + 1);
        return Located.of(name.replaceFirst("(?<=.)\\.[^.]*$", ""), otherwise);
    }

    private static Located<String> ownTitle(
            @Nullable Located<String> file, DocumentReader.@Nullable Entry text, Located<String> id) {
        if (text != null) {
            return text.document().title();
        }
        return file == null ? id : Located.of(DocumentReader.inWords(file.value()), file.where());
    }

    /** An id that nobody typed gives way: {@code zorg}, and {@code zorg-pdf} for the file beside it. */
    private Located<String> free(Located<String> id, String path) {
        String extension = path.substring(path.lastIndexOf('.') + 1);
        String name = id.value();
        if (ids.containsKey(key(name))) {
            name = name + "-" + extension;
        }
        String unique = name;
        for (int number = 2; ids.containsKey(key(unique)); number++) {
            unique = name + "-" + number;
        }
        ids.put(key(unique), id.where());
        return Located.of(unique, id.where());
    }

    private void claim(Located<String> id) {
        Span first = ids.putIfAbsent(key(id.value()), id.where());
        if (first != null && !id.value().isEmpty()) {
            Ids.duplicate(notes, id, first);
        }
    }

    private static String key(String id) {
        return id.toLowerCase(Locale.ROOT);
    }

    private void missing(Located<String> file) {
        String nearest = notes.words()
                .meant(file.value(), school.paths())
                .map(path -> "Bedoelde je `" + path + "`?")
                .orElse("Zet het bestand op die plaats, of kijk het pad na: hoofdletters tellen mee.");
        notes.error(
                ReaderRules.REGISTER_FILE_MISSING,
                file.where(),
                "Het bestand " + Notes.shown(file.value()) + " bestaat niet.",
                nearest);
    }
}
