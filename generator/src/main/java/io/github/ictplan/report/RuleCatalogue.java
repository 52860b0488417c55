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

    /** All rules by family, one a line: id, severity, title. */
    public String list() {
        return FamilyList.of(book.pages())
                + "\nMeer weten over een regel? Typ bijvoorbeeld: "
                + ExplainCommand.of(book.ids().get(0))
                + "\nZoek je een regel? Typ een woord: "
                + ExplainCommand.of("afbeelding")
                + "\n";
    }

    /**
     * One rule's page as text for the terminal. For a word, the list of the rules whose family it is; of no family, of those whose name, subject or title
     * holds it. Empty if there are none.
     */
    public Optional<String> explain(String asked) {
        String word = asked.strip().toLowerCase(Locale.ROOT);
        return book.page(word).map(PageText::of).or(() -> found(word));
    }

    private Optional<String> found(String word) {
        List<RulePage> pages = word.isEmpty() ? List.of() : matching(word);
        return pages.isEmpty()
                ? Optional.empty()
                : Optional.of(FamilyList.of(pages)
                        + "\nMeer weten over een regel? Typ bijvoorbeeld: "
                        + ExplainCommand.of(pages.get(0).id())
                        + "\n");
    }

    private List<RulePage> matching(String word) {
        List<RulePage> all = book.pages();
        List<RulePage> family = all.stream()
                .filter(page -> FamilyList.family(page).equals(word))
                .toList();
        return family.isEmpty() ? all.stream().filter(page -> holds(page, word)).toList() : family;
    }

    private static boolean holds(RulePage page, String word) {
        return (page.id().slug() + " " + page.subject() + " " + page.title())
                .toLowerCase(Locale.ROOT)
                .contains(word);
    }

    /** What to say to somebody who asks for a rule that does not exist. Safe to print. */
    public String unknown(String asked) {
        List<String> slugs = book.ids().stream().map(RuleId::slug).toList();
        String meant = Nearest.to(asked, slugs)
                .map(near -> " Bedoelde je " + near + "? Typ dan: " + ExplainCommand.of(near))
                .orElse("");
        return LogText.safe("Geen enkele regel heet \"" + asked + "\" of gaat daarover." + meant)
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
        FamilyList.families(book.pages()).forEach((family, pages) -> {
            text.append("\n## ")
                    .append(FamilyList.heading(family, pages))
                    .append("\n\n| Regel | Ernst | Waarover |\n|---|---|---|\n");
            pages.forEach(page -> text.append(row(page)));
        });
        return text.toString();
    }

    private static String row(RulePage page) {
        String slug = page.id().slug();
        return "| [" + slug + "](" + slug + ".md) | " + page.severity().word() + " | " + page.title() + " |\n";
    }

    private static String file(RulePage page) {
        return "# " + page.title() + "\n\n" + PageText.facts(page) + "  \n[Alle regels](../index.md)\n\n"
                + PageText.body(page);
    }
}
