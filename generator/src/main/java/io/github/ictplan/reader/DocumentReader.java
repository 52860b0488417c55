package io.github.ictplan.reader;

import io.github.ictplan.finding.Nearest;
import io.github.ictplan.finding.Severity;
import io.github.ictplan.markdown.MarkdownText;
import io.github.ictplan.model.Content;
import io.github.ictplan.model.Document;
import io.github.ictplan.model.DocumentKind;
import io.github.ictplan.model.Heading;
import io.github.ictplan.model.Located;
import io.github.ictplan.model.Passage;
import io.github.ictplan.model.Reference;
import io.github.ictplan.model.Visibility;
import io.github.ictplan.source.Span;
import io.github.ictplan.yaml.YamlMap;
import io.github.ictplan.yaml.YamlScalar;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One file's front matter and text to a {@link Document}. */
final class DocumentReader {
    private static final Map<String, DocumentKind> KINDS = Scalars.words(DocumentKind.values(), DocumentKind::word);
    /** Not told one by one as unknown where the whole goal was not seen as one. */
    private static final String[] GOAL_KEYS = {
        "indicator",
        "beginwaarde",
        "streefwaarde",
        "tegen",
        "meetwijze",
        "acties",
        "steunt-op",
        "prioriteit",
        "doelgroep",
        "metingen"
    };

    private static final int LAST_PLACE = 9_999;

    private final ContentReader contents;

    DocumentReader(Sections sections) {
        this.contents = new ContentReader(sections);
    }

    /** A document with the keys that only the register reads. */
    record Entry(
            Document document,
            @Nullable Located<String> registerKind,
            @Nullable Located<String> version) {}

    /** A file of the plan. */
    Document ofPlan(Sheet sheet, MarkdownText body) {
        Fields keys = keys(sheet);
        DocumentKind kind = kind(keys, sheet);
        Document document = read(sheet, keys, kind, body);
        keys.finish();
        return document;
    }

    /** A file of the documents' folder: its {@code soort} is open. */
    Entry ofRegister(Sheet sheet, MarkdownText body) {
        Fields keys = keys(sheet);
        Located<String> word = keys.text("soort");
        DocumentKind kind = word == null ? DocumentKind.PAGE : KINDS.getOrDefault(word.value(), DocumentKind.PAGE);
        Entry entry = entry(sheet, keys, kind, word, body);
        keys.finish();
        return entry;
    }

    private Entry entry(
            Sheet sheet, Fields keys, DocumentKind kind, @Nullable Located<String> word, MarkdownText body) {
        Located<String> version = keys.text("versie");
        return new Entry(read(sheet, keys, kind, body), word, version);
    }

    /** The keys of such a file of the plan. */
    Form form(DocumentKind kind) {
        Fields keys = Fields.blank();
        Sheet nothing = nothing();
        kind(keys, nothing);
        read(nothing, keys, kind, Bodies.NONE);
        return keys.form();
    }

    /** The keys of such a file of the documents' folder. */
    Form formOfRegister(DocumentKind kind) {
        Fields keys = Fields.blank();
        entry(nothing(), keys, kind, keys.text("soort"), Bodies.NONE);
        return keys.form();
    }

    private static Sheet nothing() {
        return new Sheet("", null, null, 0, false, new Notes(Words.shipped()));
    }

    private static Fields keys(Sheet sheet) {
        Span start = Span.startOf(sheet.path());
        if (sheet.yaml() == null) {
            return new Fields(new YamlMap(List.of(), start), start, sheet.notes(), !sheet.hidden());
        }
        YamlMap root = sheet.yaml().root();
        YamlMap.Entry kind = root.entry("soort");
        boolean named = kind != null && kind.value() instanceof YamlScalar scalar && !scalar.isEmpty();
        Span where = kind != null && named ? kind.value().where() : start;
        return new Fields(root, where, sheet.notes(), !sheet.hidden());
    }

    private static DocumentKind kind(Fields keys, Sheet sheet) {
        Located<DocumentKind> kind = keys.choice("soort", KINDS);
        if (kind != null) {
            return kind.value();
        }
        if (keys.has("soort")) {
            return meant(keys.text("soort"), sheet);
        }
        DocumentKind behind = behindMistypedKey(sheet);
        if (behind != null) {
            return behind;
        }
        if (sheet.path().startsWith("plan/doelen/")
                && !sheet.path().endsWith("/index.md")
                && !sheet.hidden()
                && !sheet.isEmpty()) {
            sheet.notes()
                    .warning(
                            ReaderRules.KIND_FORGOTTEN,
                            keys.where(),
                            "Dit bestand staat in `doelen/`, maar zegt niet dat het een doel is; we tonen het als gewone pagina.",
                            "Bedoelde je `soort: doel`? Typ het bovenaan, tussen twee regels `---`.");
            keys.accept(GOAL_KEYS);
        }
        return DocumentKind.PAGE;
    }

    /** A mistyped kind is told once, and the keys are read as those of the kind that was meant. */
    private static DocumentKind meant(@Nullable Located<String> word, Sheet sheet) {
        return word == null
                ? DocumentKind.PAGE
                : sheet.notes()
                        .words()
                        .meant(word.value(), KINDS.keySet())
                        .map(KINDS::get)
                        .orElse(DocumentKind.PAGE);
    }

    /** The kind behind {@code Soort} or {@code sort}: the key is told as unknown, and not all that follows from it. */
    private static @Nullable DocumentKind behindMistypedKey(Sheet sheet) {
        YamlMap root = sheet.yaml() == null ? null : sheet.yaml().root();
        return Stream.ofNullable(root)
                .flatMap(map -> map.entries().stream())
                .filter(entry -> Nearest.to(entry.key(), Set.of("soort")).isPresent())
                .filter(entry -> entry.value() instanceof YamlScalar scalar
                        && KINDS.containsKey(scalar.text().strip()))
                .map(entry -> KINDS.get(((YamlScalar) entry.value()).text().strip()))
                .findFirst()
                .orElse(null);
    }

    private Document read(Sheet sheet, Fields keys, DocumentKind kind, MarkdownText text) {
        Passage body = text.passage();
        Visibility asked = keys.visibility(Visibility.PUBLIC);
        Visibility visibility = sheet.hidden() ? Visibility.BOARD : asked;
        Located<Integer> order = keys.number("volgorde", 0, LAST_PLACE);
        Content content = contents.read(kind, keys, body, visibility);
        return new Document(
                sheet.path(),
                kind,
                title(keys.text("titel"), sheet.path(), text),
                keys.text("samenvatting"),
                keys.text("id"),
                keys.text("thema"),
                visibility,
                order == null ? null : order.value(),
                keys.text("eigenaar"),
                keys.date("nazicht-op"),
                references(keys),
                Suppressions.of(keys),
                body,
                content,
                keys.where());
    }

    private static List<Reference> references(Fields keys) {
        List<Reference> references = new ArrayList<>();
        for (YamlScalar scalar : keys.textsAmong("verwijzingen")) {
            Located<String> target = Located.of(scalar.text().strip(), scalar.where());
            references.add(new Reference(target, null, null, scalar.where()));
        }
        for (Fields entry : keys.mapsAmong("verwijzingen")) {
            Located<String> target = entry.text("naar");
            entry.require(Severity.ERROR, "naar");
            references.add(new Reference(
                    target,
                    entry.text("waarom"),
                    entry.date("nagekeken-op"),
                    target == null ? entry.where() : target.where()));
            entry.finish();
        }
        return references;
    }

    private static Located<String> title(@Nullable Located<String> written, String path, MarkdownText text) {
        if (written != null) {
            return written;
        }
        if (text.title() != null) {
            return Located.of(text.title().text(), text.title().where());
        }
        for (Heading heading : text.passage().headings()) {
            if (!heading.text().isBlank()) {
                return Located.of(heading.text(), heading.where());
            }
        }
        return Located.of(inWords(path), Span.startOf(path));
    }

    /** A file's name as a title: {@code plan/visie/ict-visie.md} becomes "Ict visie". */
    static String inWords(String path) {
        if (path.equals("plan/index.md")) {
            return "In het kort";
        }
        String name = path.substring(path.lastIndexOf('/') + 1).replaceFirst("\\.[^.]*$", "");
        String words = name.replaceAll("[-_ ]+", " ").strip();
        if (words.isEmpty()) {
            return path;
        }
        int first = words.offsetByCodePoints(0, 1);
        return words.substring(0, first).toUpperCase(Locale.ROOT) + words.substring(first);
    }
}
