package io.github.ictplan.rules;

import io.github.ictplan.model.Content;
import io.github.ictplan.model.Document;
import io.github.ictplan.model.IctPlan;
import io.github.ictplan.model.Located;
import io.github.ictplan.model.Paragraph;
import io.github.ictplan.model.PolicyDocument;
import io.github.ictplan.model.Visibility;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who may see what an earlier state of the plan held: never more people than may see the same today (docs/adr/0005). A document is the same by its
 * path, else by its id, else by its title, and by any longer paragraph, so that a text that moved is found too.
 */
public final class StillHidden {
    /** A shorter paragraph is no proof that a text is the same; in characters. */
    private static final int TELLING = 40;

    private final Set<String> paths = new HashSet<>();
    private final Map<String, Visibility> byPath = new HashMap<>();
    private final Map<String, Visibility> byName = new HashMap<>();
    private final Map<String, Visibility> byParagraph = new HashMap<>();
    private final Map<String, Visibility> actions = new HashMap<>();

    /** @param today the whole plan, with what is hidden */
    public StillHidden(IctPlan today) {
        today.texts().forEach(this::add);
        today.register().forEach(this::add);
    }

    private void add(Document document) {
        Visibility visibility = document.visibility();
        paths.add(document.path());
        most(byPath, document.path(), visibility);
        names(document).forEach(name -> most(byName, name, visibility));
        telling(document).forEach(text -> byParagraph.merge(text, visibility, StillHidden::lessHidden));
        if (document.content() instanceof Content.Goal goal) {
            goal.actions().forEach(action -> names(action).forEach(name -> most(actions, name, action.visibility())));
        }
    }

    private void add(PolicyDocument entry) {
        keys(entry).forEach(key -> most(byName, key, entry.visibility()));
    }

    /** The earlier state, each part of it at least as hidden as today. */
    public IctPlan in(IctPlan then) {
        return then.with(
                then.documents().stream().map(this::narrowed).toList(),
                then.register().stream().map(this::narrowed).toList());
    }

    private Document narrowed(Document document) {
        Visibility visibility = document.visibility();
        if (paths.contains(document.path())) {
            visibility = visibility.within(byPath.getOrDefault(document.path(), Visibility.PUBLIC));
        } else {
            visibility = names(document).reduce(visibility, (so, name) -> within(so, byName, name), Visibility::within);
        }
        visibility =
                telling(document).reduce(visibility, (so, text) -> within(so, byParagraph, text), Visibility::within);
        return narrowedActions(document.withVisibility(visibility));
    }

    private Document narrowedActions(Document document) {
        if (!(document.content() instanceof Content.Goal goal)) {
            return document;
        }
        return document.withContent(goal.withActions(goal.actions().stream()
                .map(action -> action.within(names(action)
                        .reduce(Visibility.PUBLIC, (so, name) -> within(so, actions, name), Visibility::within)))
                .toList()));
    }

    private PolicyDocument narrowed(PolicyDocument entry) {
        Visibility visibility =
                keys(entry).reduce(entry.visibility(), (so, key) -> within(so, byName, key), Visibility::within);
        Document text = entry.text();
        return entry.withVisibility(
                text == null ? visibility : narrowed(text).visibility().within(visibility));
    }

    private static Visibility within(Visibility visibility, Map<String, Visibility> known, String key) {
        return visibility.within(known.getOrDefault(key, Visibility.PUBLIC));
    }

    private static void most(Map<String, Visibility> known, String key, Visibility visibility) {
        known.merge(key, visibility, Visibility::within);
    }

    private static Visibility lessHidden(Visibility one, Visibility other) {
        return one.within(other) == one ? other : one;
    }

    private static Stream<String> names(Document document) {
        return Stream.of(key("id", document.id()), key("titel", document.title()))
                .filter(key -> !key.isEmpty());
    }

    private static Stream<String> names(Content.Action action) {
        return Stream.of(key("id", action.id()), key("wat", action.what())).filter(key -> !key.isEmpty());
    }

    private static Stream<String> keys(PolicyDocument entry) {
        return Stream.of(key("document", entry.id()), key("bestand", entry.file()), key("url", entry.url()))
                .filter(key -> !key.isEmpty());
    }

    private static String key(String kind, @Nullable Located<String> value) {
        return value == null ? "" : kind + " " + value.value().strip().toLowerCase(Locale.ROOT);
    }

    private static Stream<String> telling(Document document) {
        return document.body().paragraphs().stream()
                .map(Paragraph::text)
                .map(String::strip)
                .filter(text -> text.length() >= TELLING);
    }
}
