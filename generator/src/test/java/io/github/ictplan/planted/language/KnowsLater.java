package io.github.ictplan.planted.language;

/** Knows a later package. */
public final class KnowsLater {
    io.github.ictplan.planted.links.KnowsLater later;
}
