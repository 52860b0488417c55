package io.github.ictplan.changes;

import io.github.ictplan.links.LinkedPlan;
import io.github.ictplan.links.Linker;
import io.github.ictplan.links.Repository;
import io.github.ictplan.model.IctPlan;
import io.github.ictplan.reader.PlanReader;
import io.github.ictplan.reader.PlanText;
import io.github.ictplan.rules.CheckedPlan;
import io.github.ictplan.rules.Checker;
import io.github.ictplan.source.FileTree;
import io.github.ictplan.source.FolderTree;
import io.github.ictplan.source.MemoryTree;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Plans to compare, without what the rules say of them. */
final class Diffs {
    private Diffs() {}

    static final Path TEMPLATE = Path.of("..", "template-school");

    /** The texts of a school's folder; other files as one character for each byte. */
    static Map<String, String> texts(Path school) {
        FileTree tree = FolderTree.of(school, Set.of(school.resolve("target")));
        Map<String, String> texts = new TreeMap<>();
        tree.paths().forEach(path -> texts.put(path, new String(tree.read(path), StandardCharsets.UTF_8)));
        return texts;
    }

    static IctPlan read(Map<String, String> texts) {
        return new PlanReader().read(MemoryTree.ofTexts(texts)).plan();
    }

    static State state(Map<String, String> texts) {
        MemoryTree tree = MemoryTree.ofTexts(texts);
        PlanText text = new PlanReader().read(tree);
        return state(Linker.link(text.plan(), tree));
    }

    /** With what the rules say of it. */
    static State checked(Map<String, String> texts) {
        MemoryTree tree = MemoryTree.ofTexts(texts);
        PlanText text = new PlanReader().read(tree);
        return new State("toestand", null, null, Checker.check(Linker.link(text.plan(), tree), null, text.findings()));
    }

    static State state(IctPlan plan) {
        return state(new LinkedPlan(plan, Map.of(), Map.of(), new TreeSet<>(), List.of(), Repository.NONE));
    }

    private static State state(LinkedPlan linked) {
        return new State("toestand", null, null, CheckedPlan.withoutFindings(linked, null));
    }

    static Comparison between(Map<String, String> before, Map<String, String> after) {
        return PlanDiff.between(state(before), state(after));
    }

    static List<Change> changes(IctPlan before, IctPlan after) {
        return PlanDiff.between(state(before), state(after)).changes();
    }

    /** One line for a change, for messages of tests. */
    static String told(Change change) {
        String what = change.kind().word() + "/" + change.changeClass().word() + " "
                + change.item().kind() + " " + change.item().path() + " "
                + change.item().title();
        return change instanceof Change.Edited edited
                ? what + " " + edited.field() + " " + edited.from() + " -> " + edited.to()
                : what;
    }
}
