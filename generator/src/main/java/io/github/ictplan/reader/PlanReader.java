package io.github.ictplan.reader;

import io.github.ictplan.finding.Finding;
import io.github.ictplan.model.Document;
import io.github.ictplan.model.GlossaryTerm;
import io.github.ictplan.model.IctPlan;
import io.github.ictplan.model.PolicyDocument;
import io.github.ictplan.source.FileTree;
import io.github.ictplan.source.Span;
import io.github.ictplan.yaml.YamlText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads a school's folder. */
public final class PlanReader {
    private final Words words = Words.shipped();
    private final DocumentReader documents = new DocumentReader(Sections.shipped());
    private final ReadingOrder order = new ReadingOrder();

    /** The plan, whatever the school wrote, and what is wrong with its form. */
    public PlanText read(FileTree school) {
        SchoolFiles files = new SchoolFiles(school);
        SheetReader sheets = new SheetReader(school, words);
        Notes notes = new Notes(words);
        files.remark(notes);
        Optional<Fields> cardKeys = keys(SchoolFiles.CARD, files, sheets, notes);
        Card card = cardKeys.map(keys -> new CardReader().read(keys)).orElseGet(Card::none);
        List<GlossaryTerm> glossary = keys(SchoolFiles.GLOSSARY, files, sheets, notes)
                .map(Glossary::read)
                .orElse(List.of());
        List<String> planPaths = files.plan();
        List<String> registerPaths = files.register(card.folders());
        List<Sheet> planSheets =
                planPaths.parallelStream().map(sheets::markdown).toList();
        List<Sheet> registerSheets = registered(card, registerPaths, school)
                .parallel()
                .map(sheets::markdown)
                .toList();
        List<Sheet> all =
                Stream.concat(planSheets.stream(), registerSheets.stream()).toList();
        Bodies bodies = Bodies.of(all);
        List<Document> plan = planSheets.stream()
                .map(sheet -> documents.ofPlan(sheet, bodies.of(sheet)))
                .sorted(order)
                .toList();
        Map<String, DocumentReader.Entry> texts = new HashMap<>();
        registerSheets.forEach(sheet -> texts.put(sheet.path(), documents.ofRegister(sheet, bodies.of(sheet))));
        List<PolicyDocument> register = Register.of(card, registerPaths, texts, school, notes);
        Ids.check(plan, card.roles(), notes);
        IctPlan whole = new IctPlan(
                card.school(),
                card.plan(),
                card.approvals(),
                card.roles(),
                card.profiles(),
                card.site(),
                plan,
                register,
                glossary,
                where(files, plan));
        boolean sure = all.stream().noneMatch(Sheet::hidden);
        Missing.check(whole, files.has(SchoolFiles.CARD), files.has(SchoolFiles.START), sure, notes);
        List<Finding> findings = new ArrayList<>(notes.findings());
        all.forEach(sheet -> findings.addAll(sheet.notes().findings()));
        return new PlanText(whole, findings.stream().sorted().distinct().toList());
    }

    private static Optional<Fields> keys(String path, SchoolFiles files, SheetReader sheets, Notes notes) {
        if (!files.has(path)) {
            return Optional.empty();
        }
        Optional<YamlText> yaml = sheets.yaml(path, notes);
        return yaml.map(text -> new Fields(text.root(), Span.startOf(path), notes, text.sound()));
    }

    /** The Markdown files of the register: those in the folders, and those that an entry names. */
    private static Stream<String> registered(Card card, List<String> paths, FileTree school) {
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
