package io.github.ictplan.report;

import io.github.ictplan.rules.RulePage;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Rules as a list for the terminal: by family, that is what stands before the slash of their names, one rule a line. */
final class FamilyList {
    private static final int WIDEST_SEVERITY = "waarschuwing".length();

    private FamilyList() {}

    static String of(List<RulePage> pages) {
        int width =
                pages.stream().mapToInt(page -> page.id().slug().length()).max().orElse(0);
        return families(pages).entrySet().stream()
                .map(family -> heading(family.getKey(), family.getValue())
                        + "\n"
                        + family.getValue().stream()
                                .map(page -> line(page, width))
                                .collect(Collectors.joining()))
                .collect(Collectors.joining("\n"));
    }

    /** Pages by family, in the order in which they came. */
    static SortedMap<String, List<RulePage>> families(List<RulePage> pages) {
        return pages.stream().collect(Collectors.groupingBy(FamilyList::family, TreeMap::new, Collectors.toList()));
    }

    static String family(RulePage page) {
        String slug = page.id().slug();
        return slug.substring(0, slug.indexOf('/'));
    }

    /** What the rules of a family are about, and the word before their slash, such as {@code De begroting (begroting/)}. */
    static String heading(String family, List<RulePage> pages) {
        String subjects = pages.stream().map(RulePage::subject).distinct().collect(Collectors.joining(", "));
        return subjects.substring(0, 1).toUpperCase(Locale.ROOT) + subjects.substring(1) + " (" + family + "/)";
    }

    private static String line(RulePage page, int width) {
        return "  " + padded(page.id().slug(), width) + "  "
                + padded(page.severity().word(), WIDEST_SEVERITY) + "  " + page.title() + "\n";
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(Math.max(0, width - text.length()));
    }
}
