package io.github.ictplan.site;

import io.github.ictplan.changes.Comparison;
import io.github.ictplan.changes.PlanDiff;
import io.github.ictplan.changes.State;
import io.github.ictplan.links.Linker;
import io.github.ictplan.model.Visibility;
import io.github.ictplan.reader.PlanReader;
import io.github.ictplan.reader.PlanText;
import io.github.ictplan.rules.Checker;
import io.github.ictplan.rules.Disclosure;
import io.github.ictplan.source.FileTree;
import io.github.ictplan.source.FolderTree;
import io.github.ictplan.source.MemoryTree;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What somebody wants to change in a school's plan. */
public final class Proposal {
    private final Map<String, byte[]> before;
    private final Map<String, byte[]> after;

    private Proposal(Map<String, byte[]> files) {
        this.before = files;
        this.after = new TreeMap<>(files);
    }

    /** Of the school in a folder; it changes nothing yet. */
    public static Proposal of(Path folder) {
        FileTree tree = FolderTree.of(folder, Set.of(folder.resolve("target")));
        Map<String, byte[]> files = new TreeMap<>();
        tree.paths().forEach(path -> files.put(path, tree.read(path)));
        return new Proposal(files);
    }

    /** Of the example school. */
    public static Proposal ofExample() {
        return of(Path.of("..", "template-school").toAbsolutePath().normalize());
    }

    /** As a school makes it in a winter: vision, two days, money, an action that goes, an agreement for parents, a typing error. */
    public static Proposal ofWinter() {
        return ofExample()
                .changed(
                        "plan/visie/ict-visie.md",
                        "ICT is bij ons een middel en een leerstof.",
                        "ICT is bij ons een middel, een leerstof en een manier om samen te werken.")
                .changed("plan/doelen/d3-thuis.md", "tegen: 2028-12-15", "tegen: 2029-05-31")
                .changed("plan/doelen/d3-thuis.md", "2027-09-01/2027-12-17", "2027-09-01/2028-02-25")
                .changed("plan/begroting.md", "bedrag: 7500", "bedrag: 11500")
                .changed("plan/begroting.md", "Vijftien nieuwe laptops", "Drieëntwintig nieuwe laptops")
                .without("plan/doelen/d3-thuis.md", "  - id: D3.4\n", "verwijzingen:")
                .changed(
                        "plan/afspraken/smartphones.md",
                        "Het kind of de ouder haalt het\n   om 15.30 uur weer op.",
                        "Alleen een ouder haalt het\n   weer op, na 15.30 uur.")
                .changed(
                        "plan/afspraken/smartphones.md",
                        "| foto's of geluid opnemen met",
                        "| foto's, film of geluid opnemen met")
                .changed("plan/toegang-thuis.md", "Niemand in de klas hoort ervan", "Niemand in de klas, hoort ervan");
    }

    Proposal with(String path, String text) {
        after.put(path, text.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    Proposal changed(String path, String was, String now) {
        String text = text(path);
        int at = text.indexOf(was);
        if (at < 0) {
            throw new IllegalStateException(path + " does not hold " + was);
        }
        return with(path, text.substring(0, at) + now + text.substring(at + was.length()));
    }

    /** Without what stands from the first words up to the next. */
    Proposal without(String path, String from, String to) {
        String text = text(path);
        int start = text.indexOf(from);
        return with(path, text.substring(0, start) + text.substring(text.indexOf(to, start)));
    }

    private String text(String path) {
        return new String(after.get(path), StandardCharsets.UTF_8);
    }

    /** As an audience sees it. */
    public Comparison comparison(Visibility audience) {
        return PlanDiff.between(
                state("main", "3f2a9c1b5d7e8f60718293a4b5c6d7e8f9012345", LocalDate.of(2026, 10, 20), before, audience),
                state("dit voorstel", null, null, after, audience));
    }

    private static State state(
            String name,
            @Nullable String revision,
            @Nullable LocalDate date,
            Map<String, byte[]> files,
            Visibility audience) {
        FileTree tree = new MemoryTree(files);
        PlanText text = new PlanReader().read(tree);
        LocalDate today = LocalDate.of(2026, 11, 1);
        return new State(
                name,
                revision,
                date,
                Disclosure.to(audience, Checker.check(Linker.link(text.plan(), tree), today, text.findings())));
    }
}
