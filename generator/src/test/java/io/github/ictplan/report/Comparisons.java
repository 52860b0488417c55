package io.github.ictplan.report;

import io.github.ictplan.changes.ApprovalShift;
import io.github.ictplan.changes.Change;
import io.github.ictplan.changes.Comparison;
import io.github.ictplan.changes.Field;
import io.github.ictplan.changes.Item;
import io.github.ictplan.changes.ItemKind;
import io.github.ictplan.changes.MoneyShift;
import io.github.ictplan.changes.MoneyShift.Line;
import io.github.ictplan.changes.MoneyShift.Totals;
import io.github.ictplan.changes.PlanDiff;
import io.github.ictplan.changes.State;
import io.github.ictplan.changes.Value;
import io.github.ictplan.finding.Finding;
import io.github.ictplan.finding.RuleId;
import io.github.ictplan.links.Linker;
import io.github.ictplan.model.Money;
import io.github.ictplan.reader.PlanReader;
import io.github.ictplan.reader.PlanText;
import io.github.ictplan.rules.Checker;
import io.github.ictplan.source.FileTree;
import io.github.ictplan.source.FolderTree;
import io.github.ictplan.source.MemoryTree;
import io.github.ictplan.source.Span;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Comparisons to report: of a small school that changes, and made of any text. */
final class Comparisons {
    private static final Path SCHOOL = Path.of("src/test/stories/school");
    private static final State EMPTY = state("main", Map.of());

    private Comparisons() {}

    static State state(String name, Map<String, String> texts) {
        MemoryTree tree = MemoryTree.ofTexts(texts);
        PlanText text = new PlanReader().read(tree);
        return new State(
                name,
                null,
                null,
                Checker.check(Linker.link(text.plan(), tree), LocalDate.of(2026, 11, 1), text.findings()));
    }

    /** The school, with other words in some files: path, old words, new words, and so on. */
    static Comparison school(String... edits) {
        FileTree tree = FolderTree.of(SCHOOL, Set.of());
        Map<String, String> before = new TreeMap<>();
        tree.paths().forEach(path -> before.put(path, new String(tree.read(path), StandardCharsets.UTF_8)));
        Map<String, String> after = new TreeMap<>(before);
        for (int i = 0; i < edits.length; i += 3) {
            String old = edits[i + 1];
            String now = edits[i + 2];
            if (!before.get(edits[i]).contains(old)) {
                throw new IllegalArgumentException("not in " + edits[i] + ": " + old);
            }
            after.computeIfPresent(edits[i], (path, text) -> text.replace(old, now));
        }
        return PlanDiff.between(state("main", before), state("dit voorstel", after));
    }

    /** Some changes of which every text is what the supplier gives. */
    static Comparison of(int times, Supplier<String> text) {
        List<Change> changes = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            Item goal = item(ItemKind.GOAL, "D1", text.get(), null);
            Item vision = item(ItemKind.VISION, null, text.get(), null);
            Item section = item(ItemKind.SECTION, null, text.get(), vision);
            changes.add(edited(section, Field.TEXT, prose(text.get()), prose(text.get() + " x")));
            changes.add(edited(goal, Field.METHOD, new Value.Words(text.get()), new Value.Words(text.get() + " x")));
            changes.add(edited(goal, Field.OWNER, new Value.Words(text.get()), new Value.Words(text.get())));
            changes.add(new Change.Added(item(ItemKind.AGREEMENT, null, text.get(), null)));
            changes.add(new Change.Dropped(item(ItemKind.ACTION, "D1.1", text.get(), goal)));
            changes.add(
                    edited(goal, Field.RESULT, new Value.Words("a b c"), new Value.Words("a " + text.get() + " c")));
        }
        Finding finding = Finding.error(RuleId.of("link/dood"), new Span(text.get(), 1, 1, 1), text.get(), text.get());
        State named = new State(text.get(), null, null, EMPTY.plan());
        return new Comparison(
                named,
                named,
                changes,
                money(text),
                List.of(finding),
                List.of(finding),
                ApprovalShift.NONE,
                List.of(text.get()));
    }

    private static MoneyShift money(Supplier<String> text) {
        Line line = new Line(text.get(), Money.ZERO, new Money(120_000));
        Totals totals = new Totals(line, List.of(line), List.of(line), List.of(line));
        return new MoneyShift(totals, totals, line);
    }

    private static Item item(ItemKind kind, @Nullable String id, String title, @Nullable Item parent) {
        return new Item(kind, id, "t" + title, "plan/a.md", 0, parent, Map.of(), Span.startOf("plan/a.md"));
    }

    private static Change edited(Item item, Field field, Value from, Value to) {
        return new Change.Edited(item, item, field, from, to);
    }

    private static Value prose(String text) {
        return new Value.Prose(List.of(text));
    }
}
