package io.github.ictplan.report;

import io.github.ictplan.finding.RuleId;
import io.github.ictplan.reader.ShippedProfiles;
import io.github.ictplan.rules.RuleBook;
import io.github.ictplan.rules.RulePage;
import io.github.ictplan.rules.Themes;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Names that an editor can offer, because we know them ourselves. A school may type others. */
final class Known {
    private final RuleBook book;

    Known(RuleBook book) {
        this.book = book;
    }

    /** The words of an open list. */
    List<String> words(String path) {
        return switch (path) {
            case "document.thema" -> List.copyOf(Themes.shipped().keySet());
            case "document.negeer.regel" ->
                book.ids().stream().map(RuleId::slug).toList();
            case "ictplan.profielen" -> ShippedProfiles.NAMES;
            default -> List.of();
        };
    }

    /** Keys with what they mean, where a school chooses its own keys. */
    Map<String, String> rows(String path) {
        Map<String, String> rows = new LinkedHashMap<>();
        if (path.equals("profiel.regels")) {
            for (RulePage page : book.pages()) {
                rows.put(page.id().slug(), page.title() + ".");
            }
        }
        return rows;
    }
}
