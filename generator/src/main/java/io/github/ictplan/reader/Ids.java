package io.github.ictplan.reader;

import io.github.ictplan.model.Anchor;
import io.github.ictplan.model.Content;
import io.github.ictplan.model.Document;
import io.github.ictplan.model.Located;
import io.github.ictplan.model.Role;
import io.github.ictplan.source.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Ids are unique in the whole plan, whatever the case, and so are the anchors that they become. Roles and the documents of the register have names of
 * their own: {@code doc:zorg} and the role {@code zorg} may stand beside the theme {@code zorg}.
 */
final class Ids {
    private final Map<String, Span> seen = new HashMap<>();
    private final Notes notes;

    private Ids(Notes notes) {
        this.notes = notes;
    }

    static void check(List<Document> documents, List<Role> roles, Notes notes) {
        Ids plan = new Ids(notes);
        documents.forEach(document -> ids(document).forEach(plan::claim));
        Ids ofRoles = new Ids(notes);
        roles.forEach(role -> ofRoles.claim(role.id()));
    }

    private static Stream<Located<String>> ids(Document document) {
        return Stream.concat(of(document.id()), below(document.content()));
    }

    private static Stream<Located<String>> below(Content content) {
        if (content instanceof Content.Vision vision) {
            return vision.principles().stream().map(Content.Principle::id);
        } else if (content instanceof Content.Goal goal) {
            return goal.actions().stream().flatMap(action -> of(action.id()));
        } else if (content instanceof Content.Inventory inventory) {
            return inventory.groups().stream().flatMap(group -> of(group.id()));
        } else if (content instanceof Content.Budget budget) {
            return budget.lines().stream().flatMap(line -> of(line.id()));
        } else if (content instanceof Content.ProfessionalDevelopment learning) {
            return learning.sessions().stream().flatMap(session -> of(session.id()));
        }
        return Stream.empty();
    }

    private static Stream<Located<String>> of(@Nullable Located<String> id) {
        return Stream.ofNullable(id);
    }

    private void claim(Located<String> id) {
        String anchor = Anchor.ofId(id.value());
        if (anchor.isEmpty()) {
            notes.error(
                    ReaderRules.ID_FORM,
                    id.where(),
                    Notes.shown(id.value()) + " kan geen id zijn: er staat geen letter of cijfer in.",
                    "Typ een korte naam, zoals `id: D1`.");
            return;
        }
        if (id.value().chars().anyMatch(Character::isWhitespace)) {
            notes.error(
                    ReaderRules.ID_FORM,
                    id.where(),
                    Notes.shown(id.value()) + " kan geen id zijn: er staat een spatie in.",
                    "Typ een koppelteken in de plaats van elke spatie: `id: "
                            + id.value().strip().replaceAll("\\s+", "-") + "`.");
        }
        Span first = seen.putIfAbsent(anchor, id.where());
        if (first != null) {
            duplicate(notes, id, first);
        }
    }

    static void duplicate(Notes notes, Located<String> id, Span first) {
        notes.error(
                ReaderRules.ID_DUPLICATE,
                id.where(),
                "Het id " + Notes.shown(id.value()) + " bestaat al: " + first + ".",
                "Geef een van de twee een ander id, en pas aan wat ernaar verwijst. Hoofdletters en leestekens maken geen verschil.");
    }
}
