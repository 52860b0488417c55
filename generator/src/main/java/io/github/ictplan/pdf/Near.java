package io.github.ictplan.pdf;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Where in the plan an element stands. */
final class Near {
    private Near() {}

    /** The id of the element, or of the nearest element around it; empty where there is none. */
    static String id(@Nullable Element element) {
        for (Element around = element; around != null; around = around.parent()) {
            if (!around.id().isEmpty()) {
                return around.id();
            }
        }
        return "";
    }
}
