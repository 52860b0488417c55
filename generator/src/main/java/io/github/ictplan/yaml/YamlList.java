package io.github.ictplan.yaml;

import io.github.ictplan.source.Span;
import java.util.List;

/**
 * Values in a row.
 *
 * @param where its first hyphen, or the bracket
 */
public record YamlList(List<YamlNode> items, Span where) implements YamlNode {
    public YamlList {
        items = List.copyOf(items);
    }
}
