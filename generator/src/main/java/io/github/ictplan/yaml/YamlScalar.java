package io.github.ictplan.yaml;

import io.github.ictplan.source.Span;

/**
 * A text as the school wrote it, quotes and line folding resolved.
 *
 * @param text empty if nothing stands after the key
 */
public record YamlScalar(String text, Span where) implements YamlNode {

    public boolean isEmpty() {
        return text.isEmpty();
    }
}
