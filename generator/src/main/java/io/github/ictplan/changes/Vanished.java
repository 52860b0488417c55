package io.github.ictplan.changes;

import io.github.ictplan.model.Anchor;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The addresses that lead nowhere any more. */
final class Vanished {
    private Vanished() {}

    /** Of a file that is gone its own address only, not those of the places in it. */
    static List<String> of(List<Change> changes, Matching matching) {
        Set<String> still = new HashSet<>();
        matching.after().stream().flatMap(Vanished::addresses).forEach(still::add);
        Set<String> gone = new TreeSet<>();
        changes.stream()
                .map(Vanished::before)
                .flatMap(Stream::ofNullable)
                .flatMap(Vanished::addresses)
                .filter(address -> !still.contains(address))
                .forEach(gone::add);
        gone.removeIf(
                address -> address.indexOf('#') >= 0 && !still.contains(address.substring(0, address.indexOf('#'))));
        return List.copyOf(gone);
    }

    /** The item as it was, if its address may have changed. */
    private static @Nullable Item before(Change change) {
        if (change instanceof Change.Dropped dropped) {
            return dropped.item();
        }
        if (change instanceof Change.Moved moved) {
            return moved.before();
        }
        return change instanceof Change.Edited edited && edited.field().kind() == ChangeKind.ADDRESS
                ? edited.before()
                : null;
    }

    private static Stream<String> addresses(Item item) {
        String path = item.document().path();
        if (item.parent() == null) {
            boolean page = item.kind().isDocument() || item.kind() == ItemKind.POLICY && !path.equals(Items.SETTINGS);
            String id = item.id();
            return !page
                    ? Stream.empty()
                    : item.kind() == ItemKind.GOAL && id != null
                            ? Stream.of(path, path + "#" + Anchor.ofId(id))
                            : Stream.of(path);
        }
        String fragment = fragment(item);
        return fragment == null ? Stream.empty() : Stream.of(path + "#" + fragment);
    }

    /** The fragment that leads to a part of a page; null if there is none. */
    static @Nullable String fragment(Item item) {
        if (item.kind() == ItemKind.SECTION) {
            return item.values().get(Field.ANCHOR) instanceof Value.Words anchor ? anchor.text() : null;
        }
        String id = item.id();
        return id != null && item.kind().travels() ? Anchor.ofId(id) : null;
    }
}
