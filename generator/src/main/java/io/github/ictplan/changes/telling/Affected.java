package io.github.ictplan.changes.telling;

import io.github.ictplan.changes.Change;
import io.github.ictplan.changes.ChangeClass;
import io.github.ictplan.changes.ChangeKind;
import io.github.ictplan.changes.Comparison;
import io.github.ictplan.changes.Field;
import io.github.ictplan.changes.Item;
import io.github.ictplan.changes.ItemKind;
import io.github.ictplan.changes.Value;
import io.github.ictplan.language.Dutch;
import io.github.ictplan.rules.WordFile;
import io.github.ictplan.rules.WordList;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Who will notice a change that somebody must decide: groups of people whom it names, and roles that do the work. */
final class Affected {
    private static final WordList GROUPS = WordFile.groups("doelgroepen.txt");
    private static final Pattern PARENTS = Pattern.compile("(?i)(?<!\\p{L})(groot)?ouders?(?!\\p{L})");
    private static final Map<String, String> NAMES = Map.of("personeel", "ander personeel");
    private static final String OUDERS = "ouders";
    private static final int MOST = 5;

    private final Wording wording;
    private final Map<String, Set<String>> people = new LinkedHashMap<>();
    private final Map<String, Set<String>> roles = new LinkedHashMap<>();

    private Affected(Wording wording) {
        this.wording = wording;
        List.of(OUDERS, "leerlingen", "leraren", "ander personeel")
                .forEach(group -> people.put(group, new LinkedHashSet<>()));
    }

    static List<String> of(Comparison comparison, Wording wording) {
        Affected affected = new Affected(wording);
        comparison.changes().stream()
                .filter(change -> change.changeClass() == ChangeClass.DECISION && !Wording.isPart(change))
                .forEach(affected::change);
        affected.people.putAll(affected.roles);
        List<String> sentences = affected.sentences();
        if (affected.informsParents(comparison)) {
            sentences.add("Breng de ouders op de hoogte: een afspraak die voor hen geldt, verandert.");
        }
        return sentences;
    }

    /** Who notices the same is told once; of one thing only, nobody has to read again which. */
    private List<String> sentences() {
        Map<Set<String>, List<String>> who = new LinkedHashMap<>();
        people.forEach((name, things) -> {
            if (!things.isEmpty()) {
                who.computeIfAbsent(things, unused -> new ArrayList<>()).add(name);
            }
        });
        boolean one = who.size() == 1 && who.keySet().iterator().next().size() == 1;
        List<String> sentences = new ArrayList<>();
        who.forEach((things, names) ->
                sentences.add(Calling.capital(Dutch.list(names)) + (one ? "" : ": " + listed(things)) + "."));
        return sentences;
    }

    private static String listed(Collection<String> things) {
        List<String> shown = new ArrayList<>(things.stream().limit(MOST).toList());
        if (things.size() > MOST) {
            shown.add("nog " + (things.size() - MOST) + " meer");
        }
        return Dutch.list(shown);
    }

    private void change(Change change) {
        Item item = change.item();
        if (change.kind() == ChangeKind.REFERENCE || item.kind() == ItemKind.REFERENCE) {
            return;
        }
        String name = wording.brief(item);
        if (change.kind() != ChangeKind.OWNER) {
            for (Item at = item; at != null; at = at.parent()) {
                audiences(at).forEach(group -> add(people, group, name));
            }
        }
        if (change instanceof Change.Edited edited && edited.field() == Field.COST_FOR_PARENTS) {
            add(people, OUDERS, name);
        }
        owners(change).forEach(role -> add(roles, PromiseClauses.withArticle(wording.role(role)), name));
    }

    private static void add(Map<String, Set<String>> who, String key, String name) {
        who.computeIfAbsent(key, unused -> new LinkedHashSet<>()).add(name);
    }

    private static Set<String> owners(Change change) {
        Set<String> owners = new LinkedHashSet<>();
        if (change instanceof Change.Edited edited) {
            edited.before().value(Field.OWNER).ifPresent(owner -> owners.addAll(texts(owner)));
        }
        change.item().value(Field.OWNER).ifPresent(owner -> owners.addAll(texts(owner)));
        return owners;
    }

    private static Set<String> audiences(Item item) {
        Set<String> named = new LinkedHashSet<>();
        item.value(Field.AUDIENCE)
                .ifPresent(value -> texts(value).forEach(text -> {
                    GROUPS.groupsIn(text).forEach(group -> named.add(NAMES.getOrDefault(group, group)));
                    if (PARENTS.matcher(text).find()) {
                        named.add(OUDERS);
                    }
                }));
        return named;
    }

    private static List<String> texts(Value value) {
        if (value instanceof Value.Several several) {
            return several.texts();
        }
        return value instanceof Value.Words words ? List.of(words.text()) : List.of();
    }

    private boolean informsParents(Comparison comparison) {
        return comparison.changes().stream()
                .filter(change -> Topic.of(change) == Topic.AGREEMENTS)
                .anyMatch(change -> audiences(change.item().document()).contains(OUDERS));
    }
}
