package io.github.ictplan.changes.redline;

import io.github.ictplan.language.Dutch;
import io.github.ictplan.links.LinkedPlan;
import io.github.ictplan.links.Target;
import io.github.ictplan.model.Document;
import io.github.ictplan.model.DocumentKind;
import io.github.ictplan.model.Located;
import io.github.ictplan.model.PolicyDocument;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What the school calls what its ids stand for, in one state of the plan. Ids are looked up whatever their capitals. */
final class Names {
    private final LinkedPlan linked;
    private final Map<String, String> roles = new HashMap<>();
    private final Map<String, String> themes = new HashMap<>();
    private final Map<String, String> goals = new HashMap<>();
    private final Map<String, String> texts = new HashMap<>();
    private final Map<String, String> register = new HashMap<>();

    Names(LinkedPlan linked) {
        this.linked = linked;
        linked.plan().roles().forEach(role -> {
            Located<String> name = role.name();
            roles.putIfAbsent(
                    key(role.id().value()), name == null ? Dutch.label(role.id().value()) : name.value());
        });
        linked.plan().texts().forEach(this::file);
        for (PolicyDocument policy : linked.plan().register()) {
            register.put(policy.id().value(), policy.title().value());
        }
    }

    private void file(Document document) {
        String title = document.title().value();
        texts.put(document.path(), title);
        Located<String> id = document.id();
        if (id != null && document.kind() == DocumentKind.THEME) {
            themes.putIfAbsent(key(id.value()), title);
        } else if (id != null && document.kind() == DocumentKind.GOAL) {
            goals.putIfAbsent(key(id.value()), id.value() + " " + title);
        }
    }

    private static String key(String id) {
        return id.toLowerCase(Locale.ROOT);
    }

    String role(@Nullable Located<String> id) {
        return id == null ? "" : roles.getOrDefault(key(id.value()), Dutch.label(id.value()));
    }

    String theme(@Nullable Located<String> id) {
        return id == null ? "" : themes.getOrDefault(key(id.value()), Dutch.label(id.value()));
    }

    String goal(@Nullable Located<String> id) {
        return id == null ? "" : goals.getOrDefault(key(id.value()), id.value());
    }

    /** The title of what a reference leads to and the place in it; as written where it leads nowhere. */
    String target(@Nullable Located<String> written) {
        if (written == null) {
            return "";
        }
        Target target = linked.target(written.where()).orElse(null);
        if (target instanceof Target.OfPlan plan) {
            return at(texts.getOrDefault(plan.path(), written.value()), plan.anchor(), 0);
        }
        if (target instanceof Target.OfRegister of) {
            return at(register.getOrDefault(of.id(), written.value()), of.anchor(), of.page());
        }
        return written.value();
    }

    private static String at(String title, @Nullable String anchor, int page) {
        String place = page > 0 ? ", bladzijde " + page : "";
        return title + place + (anchor == null ? "" : ", bij \"" + anchor + "\"");
    }

    static String labels(List<Located<String>> values) {
        return list(values, Dutch::label);
    }

    static <T> String list(List<Located<T>> values, Function<? super T, String> name) {
        return String.join(
                ", ", values.stream().map(value -> name.apply(value.value())).toList());
    }

    /** A value in words; empty if it is not there. */
    static <T> String said(@Nullable Located<T> value, Function<? super T, String> words) {
        return value == null ? "" : words.apply(value.value());
    }

    static String said(@Nullable Located<String> value) {
        return value == null ? "" : value.value();
    }
}
