package io.github.ictplan.rules;

import io.github.ictplan.finding.RuleId;
import io.github.ictplan.source.Shipped;
import java.util.List;
import java.util.Optional;

/** The pages of all rules, read when asked. A rule is in the book because it is in {@link Rules#ids()}; nothing is searched for. */
public final class RuleBook {
    private static final String FOLDER = "regels/";

    private final List<RuleId> ids;

    private RuleBook(List<RuleId> ids) {
        this.ids = ids;
    }

    /** The book of all rules of this version. */
    public static RuleBook standard() {
        return new RuleBook(Rules.ids().stream().sorted().toList());
    }

    /** All ids, sorted. */
    public List<RuleId> ids() {
        return ids;
    }

    /** All pages, by id. */
    public List<RulePage> pages() {
        return ids.stream().map(RuleBook::read).toList();
    }

    /** The page of a rule; empty if there is no such rule. */
    public Optional<RulePage> page(String slug) {
        return ids.stream().filter(id -> id.slug().equals(slug)).findFirst().map(RuleBook::read);
    }

    private static RulePage read(RuleId id) {
        String name = FOLDER + id.slug() + ".md";
        return RulePage.parse(name, Shipped.text(name));
    }
}
