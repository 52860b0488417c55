package io.github.ictplan.changes.redline;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What stands around a word.
 *
 * @param elements from the outside in, each a name, perhaps with a class after a point: {@code strong}, {@code span.caption}
 * @param link where it leads, as written; null if nowhere
 */
record Look(List<String> elements, @Nullable String link) {
    static final Look PLAIN = new Look(List.of(), null);

    Look {
        elements = List.copyOf(elements);
    }

    Look in(String element) {
        return new Look(Stream.concat(elements.stream(), Stream.of(element)).toList(), link);
    }

    Look to(@Nullable String destination) {
        return new Look(elements, destination);
    }

    /** What a reader must know of a word that looks other than before, in Dutch; empty if there is nothing to say. */
    static String turned(Look before, Look after) {
        List<String> said = new ArrayList<>();
        List<String> now = after.names()
                .filter(name -> !before.names().toList().contains(name))
                .toList();
        List<String> noMore = before.names()
                .filter(name -> !after.names().toList().contains(name))
                .toList();
        if (!now.isEmpty()) {
            said.add("nu " + String.join(" en ", now));
        }
        if (!noMore.isEmpty()) {
            said.add("niet meer " + String.join(" en ", noMore));
        }
        String link = linked(before.link, after.link);
        if (!link.isEmpty()) {
            said.add(link);
        }
        return String.join("; ", said);
    }

    private static String linked(@Nullable String before, @Nullable String after) {
        if (before == null) {
            return after == null ? "" : "nu een link naar " + after;
        }
        if (after == null) {
            return "geen link meer naar " + before;
        }
        return before.equals(after) ? "" : "de link wees naar " + before + ", nu naar " + after;
    }

    private Stream<String> names() {
        return elements.stream()
                .map(element -> switch (element) {
                    case "strong" -> "vet";
                    case "em" -> "cursief";
                    case "s" -> "doorstreept";
                    case "code" -> "in codeletters";
                    case "mark" -> "gemarkeerd";
                    case "small" -> "klein";
                    case "sup" -> "in superscript";
                    case "sub" -> "in subscript";
                    case "kbd" -> "als toets";
                    case "q" -> "als citaat";
                    default -> "";
                })
                .filter(name -> !name.isEmpty())
                .distinct();
    }
}
