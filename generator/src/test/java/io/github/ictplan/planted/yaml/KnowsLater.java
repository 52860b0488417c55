package io.github.ictplan.planted.yaml;

/** Knows a later package. */
public final class KnowsLater {
    io.github.ictplan.planted.markdown.KnowsLater later;
}
