package io.github.ictplan.rules.money;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Collects the keys that an entry lacks, each with a value to show what to type. */
final class Missing {
    private final List<String> keys = new ArrayList<>();

    /** @param example key and value, such as {@code bedrag: 1200} */
    Missing unless(@Nullable Object value, String example) {
        if (value == null || value instanceof Collection<?> list && list.isEmpty()) {
            keys.add(example);
        }
        return this;
    }

    /** Examples of what is missing, in the order in which they were asked. */
    List<String> keys() {
        return List.copyOf(keys);
    }

    /** {@code ontbreekt `bedrag`}, {@code ontbreken `bedrag` en `schooljaar`}. */
    static String names(List<String> examples) {
        List<String> names = examples.stream()
                .map(example -> "`" + example.substring(0, example.indexOf(':')) + "`")
                .toList();
        int last = names.size() - 1;
        return last == 0
                ? "ontbreekt " + names.get(0)
                : "ontbreken " + String.join(", ", names.subList(0, last)) + " en " + names.get(last);
    }

    static String examples(List<String> examples) {
        return examples.stream().map(example -> "`" + example + "`").collect(Collectors.joining(", "));
    }
}
