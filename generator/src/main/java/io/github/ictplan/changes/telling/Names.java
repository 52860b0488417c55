package io.github.ictplan.changes.telling;

import io.github.ictplan.changes.Comparison;
import io.github.ictplan.changes.Renames;
import io.github.ictplan.model.DocumentKind;
import io.github.ictplan.model.IctPlan;
import io.github.ictplan.rules.Themes;
import java.util.Map;
import java.util.TreeMap;

/** What people call what the plan names by an id or a path. */
final class Names {
    private final Map<String, String> roles = new TreeMap<>();
    private final Map<String, String> themes = new TreeMap<>(Themes.shipped());
    private final Map<String, String> documents = new TreeMap<>();

    /** Those of both states; the later one has the last word. */
    static Names of(Comparison comparison) {
        Names names = new Names();
        names.add(comparison.before().plan().linked().plan());
        names.add(comparison.after().plan().linked().plan());
        return names;
    }

    Names add(IctPlan plan) {
        plan.roles().forEach(role -> {
            if (role.name() != null) {
                roles.put(role.id().value(), role.name().value());
            }
        });
        plan.documents().forEach(document -> {
            documents.put(document.path(), document.title().value());
            if (document.kind() == DocumentKind.THEME && document.id() != null) {
                themes.put(document.id().value(), document.title().value());
            }
        });
        plan.register().forEach(entry -> {
            documents.put("doc:" + entry.id().value(), entry.title().value());
            if (entry.file() != null) {
                documents.put(entry.file().value(), entry.title().value());
            }
        });
        return this;
    }

    String role(String id) {
        return roles.getOrDefault(id, id);
    }

    String theme(String id) {
        return themes.getOrDefault(id, id);
    }

    /** The title of what a reference means, whatever place in it; as it was written if no document of the plan or the register is meant. */
    String target(String written, String from) {
        String resolved = Renames.resolved(written, from);
        int hash = resolved.indexOf('#');
        return documents.getOrDefault(hash < 0 ? resolved : resolved.substring(0, hash), written);
    }
}
