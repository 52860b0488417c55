package io.github.ictplan.site;

import io.github.ictplan.language.Dutch;
import io.github.ictplan.model.Located;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the school wrote, without its place. */
final class Given {
    private Given() {}

    static <T> @Nullable T value(@Nullable Located<T> located) {
        return located == null ? null : located.value();
    }

    static String text(@Nullable Located<String> located, String otherwise) {
        return located == null ? otherwise : located.value();
    }

    static @Nullable String date(@Nullable Located<LocalDate> located) {
        return located == null ? null : Dutch.date(located.value());
    }

    /** Labels of an open list, as one text; null if there are none. */
    static @Nullable String labels(List<Located<String>> located) {
        return located.isEmpty()
                ? null
                : Dutch.label(Dutch.list(
                        located.stream().map(Located::value).map(Dutch::words).toList()));
    }
}
