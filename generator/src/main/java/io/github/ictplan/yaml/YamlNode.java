package io.github.ictplan.yaml;

import io.github.ictplan.source.Span;

/** A node of a YAML tree. Nothing is typed: {@code no}, {@code 1.10} and {@code 012345} are the text that the school wrote. */
public sealed interface YamlNode permits YamlMap, YamlList, YamlScalar {

    /** Its first line: from its first character (quote and bracket included) to its last on that line. */
    Span where();
}
