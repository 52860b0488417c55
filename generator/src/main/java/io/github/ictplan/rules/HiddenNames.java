package io.github.ictplan.rules;

import io.github.ictplan.model.Content;
import io.github.ictplan.model.Document;
import io.github.ictplan.model.IctPlan;
import io.github.ictplan.model.Located;
import io.github.ictplan.model.PolicyDocument;
import io.github.ictplan.model.Role;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Paths, titles and ids of what an audience may not see: no text that it reads may hold one. */
final class HiddenNames {
    private final Set<String> names;

    private HiddenNames(Set<String> names) {
        this.names = names;
    }

    static HiddenNames of(IctPlan whole, IctPlan visible) {
        Set<String> hidden = new LinkedHashSet<>();
        names(whole).flatMap(HiddenNames::shown).forEach(hidden::add);
        names(visible).flatMap(HiddenNames::shown).forEach(hidden::remove);
        hidden.removeAll(Set.of("", "``"));
        return new HiddenNames(hidden);
    }

    boolean isEmpty() {
        return names.isEmpty();
    }

    /** Whether a text holds one of them as a word of its own, whatever the capitals. */
    boolean isIn(String text) {
        String folded = folded(text);
        return names.stream().anyMatch(name -> holds(folded, name));
    }

    private static boolean holds(String text, String name) {
        for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
            int end = at + name.length();
            boolean begins = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
            boolean ends = end == text.length() || !Character.isLetterOrDigit(text.charAt(end));
            if (begins && ends) {
                return true;
            }
        }
        return false;
    }

    /** As it is, and as a message quotes it: a long name is cut. */
    private static Stream<String> shown(String name) {
        return Stream.of(name, Quote.of(name)).map(HiddenNames::folded);
    }

    private static String folded(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }

    private static Stream<String> names(IctPlan plan) {
        return Stream.of(
                        plan.texts().flatMap(HiddenNames::names),
                        plan.register().stream().flatMap(HiddenNames::names),
                        plan.roles().stream().flatMap(HiddenNames::names))
                .flatMap(names -> names);
    }

    private static Stream<String> names(Document document) {
        Stream<String> actions = document.content() instanceof Content.Goal goal
                ? goal.actions().stream().flatMap(action -> values(action.id(), action.what()))
                : Stream.empty();
        String file = document.path().substring(document.path().lastIndexOf('/') + 1);
        return Stream.of(
                        Stream.of(document.path(), file, document.title().value()),
                        values(document.id(), document.summary()),
                        actions)
                .flatMap(names -> names);
    }

    private static Stream<String> names(PolicyDocument entry) {
        return values(entry.id(), entry.title(), entry.file(), entry.url());
    }

    private static Stream<String> names(Role role) {
        return values(role.id(), role.name());
    }

    @SafeVarargs
    private static Stream<String> values(@Nullable Located<String>... values) {
        return Stream.of(values).flatMap(value -> value == null ? Stream.empty() : Stream.of(value.value()));
    }
}
