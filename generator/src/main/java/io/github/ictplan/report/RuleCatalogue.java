package io.github.ictplan.report;

import io.github.ictplan.finding.Nearest;
import io.github.ictplan.finding.RuleId;
import io.github.ictplan.rules.RuleBook;
import io.github.ictplan.rules.RulePage;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The rules for people: as text for the terminal and as the pages of {@code docs/regels}. */
public final class RuleCatalogue {
    private final RuleBook book;

    public RuleCatalogue(RuleBook book) {
        this.book = book;
    }

    /** All rules, one a line: id, severity, title. */
    public String list() {
        int width = book.ids().stream().mapToInt(id -> id.slug().length()).max().orElse(0);
        StringBuilder text = new StringBuilder();
        for (RulePage page : book.pages()) {
            text.append(padded(page.id().slug(), width))
                    .append("  ")
                    .append(padded(page.severity().word(), "waarschuwing".length()))
                    .append("  ")
                    .append(page.title())
                    .append('\n');
        }
        return text.append('\n')
                .append("Meer weten over een regel? Typ bijvoorbeeld: ")
                .append(ExplainCommand.of(book.ids().get(0)))
                .append('\n')
                .toString();
    }

    /** One rule's page as text for the terminal; empty if there is no such rule. */
    public Optional<String> explain(String slug) {
        return book.page(slug.strip().toLowerCase(Locale.ROOT)).map(PageText::of);
    }

    /** What to say to somebody who asks for a rule that does not exist. Safe to print. */
    public String unknown(String slug) {
        List<String> slugs = book.ids().stream().map(RuleId::slug).toList();
        String meant = Nearest.to(slug, slugs)
                .map(near -> " Bedoelde je " + near + "?")
                .orElse("");
        return LogText.safe("Er is geen regel met de naam \"" + slug + "\"." + meant)
                + "\nTyp mvn ictplan:explain om alle regels te zien.\n";
    }

    /** The files of {@code docs/regels}: an index and a page for each rule, by path. */
    public SortedMap<String, String> files() {
        SortedMap<String, String> files = new TreeMap<>();
        files.put("index.md", index());
        book.pages().forEach(page -> files.put(page.id().slug() + ".md", file(page)));
        return files;
    }

    private String index() {
        StringBuilder text = new StringBuilder("# Alle regels\n\n");
        text.append(
                "Deze bladzijden zijn gemaakt uit `generator/src/main/resources/io/github/ictplan/regels`. Verbeter ze daar.\n");
        String family = "";
        for (RulePage page : book.pages()) {
            String slug = page.id().slug();
            if (!slug.startsWith(family + "/")) {
                family = slug.substring(0, slug.indexOf('/'));
                text.append("\n## ").append(family).append("\n\n| Regel | Ernst | Waarover |\n|---|---|---|\n");
            }
            text.append("| [").append(slug).append("](").append(slug).append(".md) | ");
            text.append(page.severity().word())
                    .append(" | ")
                    .append(page.title())
                    .append(" |\n");
        }
        return text.toString();
    }

    private static String file(RulePage page) {
        return "# " + page.title() + "\n\n" + PageText.facts(page) + "  \n[Alle regels](../index.md)\n\n" + page.body();
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(Math.max(0, width - text.length()));
    }
}
