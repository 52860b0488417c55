package io.github.ictplan.changes.telling;

import io.github.ictplan.changes.Change;
import io.github.ictplan.changes.ChangeClass;
import io.github.ictplan.changes.Comparison;
import io.github.ictplan.changes.Field;
import io.github.ictplan.changes.Item;
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
    private static final Map<String, String> NAMES =
            Map.of("leerlingen", "Leerlingen", "leraren", "Leraren", "personeel", "Ander personeel");
    private static final String OUDERS = "Ouders";
    private static final int MOST = 5;

    private final Wording wording;
    private final Map<String, Set<String>> groups = new LinkedHashMap<>();
    private final Map<String, Set<String>> roles = new LinkedHashMap<>();

    private Affected(Wording wording) {
        this.wording = wording;
        List.of(OUDERS, "Leerlingen", "Leraren", "Ander personeel")
                .forEach(group -> groups.put(group, new LinkedHashSet<>()));
    }

    static List<String> of(Comparison comparison, Wording wording) {
        Affected affected = new Affected(wording);
        comparison.changes().stream()
                .filter(change -> change.changeClass() == ChangeClass.DECISION)
                .forEach(affected::change);
        List<String> sentences = new ArrayList<>();
        affected.groups.forEach((group, names) -> tell(sentences, group, names));
        affected.roles.forEach((role, names) -> tell(sentences, role, names));
        if (affected.informsParents(comparison)) {
            sentences.add("Breng de ouders op de hoogte: een afspraak die voor hen geldt, verandert.");
        }
        return sentences;
    }

    private static void tell(List<String> sentences, String who, Collection<String> names) {
        if (!names.isEmpty()) {
            List<String> shown = new ArrayList<>(names.stream().limit(MOST).toList());
            if (names.size() > MOST) {
                shown.add("nog " + (names.size() - MOST) + " meer");
            }
            sentences.add(who + ": " + Dutch.list(shown) + ".");
        }
    }

    private void change(Change change) {
        Item item = change.item();
        String name = wording.brief(item);
        for (Item at = item; at != null; at = at.parent()) {
            audiences(at).forEach(group -> add(groups, group, name));
        }
        if (change instanceof Change.Edited edited && edited.field() == Field.COST_FOR_PARENTS) {
            add(groups, OUDERS, name);
        }
        owners(change)
                .forEach(role -> roles.computeIfAbsent(wording.role(role), unused -> new LinkedHashSet<>())
                        .add(name));
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
