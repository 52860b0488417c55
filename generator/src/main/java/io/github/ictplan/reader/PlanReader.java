package io.github.ictplan.reader;

import io.github.ictplan.finding.Finding;
import io.github.ictplan.markdown.MarkdownEngine;
import io.github.ictplan.model.Document;
import io.github.ictplan.model.IctPlan;
import io.github.ictplan.model.PolicyDocument;
import io.github.ictplan.model.RuleProfile;
import io.github.ictplan.model.Visibility;
import io.github.ictplan.source.FileTree;
import io.github.ictplan.source.Span;
import io.github.ictplan.yaml.YamlText;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads a school's folder. */
public final class PlanReader {
    /** A value that hides something, however its key is spelled. */
    private static final Pattern HIDING = Pattern.compile("(?i):[\\s\"'“‘]*(?:team|bestuur)\\b");

    private static final String REMOVE = "Haal het weg, of typ er een sleutel in.";
    private static final Map<String, String> EXAMPLES = Map.of(
            SchoolFiles.CARD,
            "Typ `school:` met daaronder `  naam: …`, en `plan:` met daaronder `  titel: …`.",
            SchoolFiles.GLOSSARY,
            "Typ `begrippen:` met daaronder `  - term: …` en `    uitleg: …`, of haal het weg.");

    private final Words words = Words.shipped();
    private final DocumentReader documents = new DocumentReader(Sections.shipped());
    private final ReadingOrder order = new ReadingOrder();

    /** The plan, whatever the school wrote, and what is wrong with its form. */
    public PlanText read(FileTree school) {
        try (MarkdownEngine engine = new MarkdownEngine(Runtime.getRuntime().availableProcessors())) {
            return read(school, engine);
        }
    }

    private PlanText read(FileTree school, MarkdownEngine engine) {
        SchoolFiles files = new SchoolFiles(school);
        SheetReader reader = new SheetReader(school, words);
        Notes notes = new Notes(words);
        files.remark(notes);
        Optional<Fields> cardKeys = keys(SchoolFiles.CARD, files, reader, notes);
        Card card = cardKeys.map(new CardReader()::read).orElseGet(Card::none);
        Glossary glossary = keys(SchoolFiles.GLOSSARY, files, reader, notes)
                .map(Glossary::read)
                .orElseGet(Glossary::none);
        List<RuleProfile> profiles = files.profiles().stream()
                .flatMap(path -> keys(path, files, reader, notes)
                        .map(keys -> ProfileReader.read(SchoolFiles.profileName(path), keys))
                        .stream())
                .toList();
        List<String> registered = files.register(card.folders());
        List<Sheet> ofPlan = sheets(files.plan().stream(), reader);
        List<Sheet> ofRegister = sheets(markdown(card, registered, school), reader);
        List<Sheet> all = Stream.concat(ofPlan.stream(), ofRegister.stream()).toList();
        Bodies bodies = Bodies.of(all, engine);
        List<Document> plan = ofPlan.stream()
                .map(sheet -> documents.ofPlan(sheet, bodies.of(sheet)))
                .sorted(order)
                .toList();
        Map<String, DocumentReader.Entry> texts = new HashMap<>();
        ofRegister.forEach(sheet -> texts.put(sheet.path(), documents.ofRegister(sheet, bodies.of(sheet))));
        List<PolicyDocument> register =
                Register.of(card, registered, texts, school, leastHidden(cardKeys, files, school), notes);
        IctPlan whole = whole(card, profiles, plan, register, glossary, where(files, plan));
        Ids.check(plan, card.roles(), notes);
        Missing.check(whole, files, all.stream().noneMatch(Sheet::hidden), notes);
        return new PlanText(whole, findings(notes, all));
    }

    /** An entry that hid a document may be among the lines that could not be read: then all documents of the register are hidden. */
    private static Visibility leastHidden(Optional<Fields> card, SchoolFiles files, FileTree school) {
        if (!files.has(SchoolFiles.CARD) || card.filter(Fields::complete).isPresent()) {
            return Visibility.PUBLIC;
        }
        String text = new String(school.read(SchoolFiles.CARD), StandardCharsets.UTF_8);
        return card.isPresent() && !HIDING.matcher(text).find() ? Visibility.PUBLIC : Visibility.BOARD;
    }

    private static List<Sheet> sheets(Stream<String> paths, SheetReader reader) {
        return paths.toList().parallelStream().map(reader::markdown).toList();
    }

    private static IctPlan whole(
            Card card,
            List<RuleProfile> profiles,
            List<Document> plan,
            List<PolicyDocument> register,
            Glossary glossary,
            Span where) {
        return new IctPlan(
                card.school(),
                card.plan(),
                card.approvals(),
                card.editions(),
                card.roles(),
                card.profiles(),
                profiles,
                card.suppressions(),
                card.site(),
                plan,
                register,
                glossary.terms(),
                glossary.words(),
                where);
    }

    private static List<Finding> findings(Notes notes, List<Sheet> sheets) {
        List<Finding> findings = new ArrayList<>(notes.findings());
        sheets.forEach(sheet -> findings.addAll(sheet.notes().findings()));
        return findings.stream().sorted().distinct().toList();
    }

    private static Optional<Fields> keys(String path, SchoolFiles files, SheetReader sheets, Notes notes) {
        if (!files.has(path)) {
            return Optional.empty();
        }
        Optional<YamlText> yaml = sheets.yaml(path, EXAMPLES.getOrDefault(path, REMOVE), notes);
        return yaml.map(text -> new Fields(text.root(), Span.startOf(path), notes, isWhole(text)));
    }

    /** Whether what is not in it was not written; of an empty file one finding says it all. */
    private static boolean isWhole(YamlText text) {
        return text.sound() && !text.root().entries().isEmpty();
    }

    /** The Markdown files of the register: those in the folders, and those that an entry names. */
    private static Stream<String> markdown(Card card, List<String> paths, FileTree school) {
        Stream<String> named = card.register().stream()
                .flatMap(entry -> Stream.ofNullable(entry.file()))
                .map(file -> file.value())
                .filter(school::contains);
        return Stream.concat(paths.stream(), named)
                .filter(SchoolFiles::isMarkdown)
                .filter(path -> !path.startsWith("plan/"))
                .distinct();
    }

    private static Span where(SchoolFiles files, List<Document> plan) {
        if (files.has(SchoolFiles.CARD)) {
            return Span.startOf(SchoolFiles.CARD);
        }
        return Span.startOf(plan.isEmpty() ? SchoolFiles.START : plan.get(0).path());
    }
}
