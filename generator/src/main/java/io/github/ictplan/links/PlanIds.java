package io.github.ictplan.links;

import io.github.ictplan.model.Content;
import io.github.ictplan.model.Document;
import io.github.ictplan.model.IctPlan;
import io.github.ictplan.model.Located;
import io.github.ictplan.model.PolicyDocument;
import java.util.Collection;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All ids that documents and their items have. */
final class PlanIds {
    private PlanIds() {}

    static Set<String> of(IctPlan plan) {
        return of(plan.documents(), plan.register());
    }

    static Set<String> of(Collection<Document> documents, Collection<PolicyDocument> register) {
        Stream<Document> texts =
                Stream.concat(documents.stream(), register.stream().flatMap(entry -> Stream.ofNullable(entry.text())));
        Stream<@Nullable Located<String>> ids = Stream.concat(
                register.stream().map(PolicyDocument::id),
                texts.flatMap(text -> Stream.concat(Stream.of(text).map(Document::id), items(text.content()))));
        return ids.filter(Objects::nonNull).map(id -> key(id.value())).collect(Collectors.toSet());
    }

    /** Ids do not differ by capitals alone. */
    static String key(String id) {
        return id.toLowerCase(Locale.ROOT);
    }

    /** Ids of what stands in a document, in its order; null for what has none. */
    static Stream<@Nullable Located<String>> items(Content content) {
        if (content instanceof Content.Vision vision) {
            return vision.principles().stream().map(Content.Principle::id);
        }
        if (content instanceof Content.Goal goal) {
            return Stream.concat(
                    Stream.of(goal).map(Content.Goal::id),
                    goal.actions().stream().map(Content.Action::id));
        }
        if (content instanceof Content.Inventory inventory) {
            return inventory.groups().stream().map(Content.DeviceGroup::id);
        }
        if (content instanceof Content.Budget budget) {
            return budget.lines().stream().map(Content.BudgetLine::id);
        }
        return content instanceof Content.ProfessionalDevelopment development
                ? development.sessions().stream().map(Content.Session::id)
                : Stream.empty();
    }
}
