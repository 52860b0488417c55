package io.github.ictplan.planted.source;

/** Knows a later package. */
public final class KnowsLater {
    io.github.ictplan.planted.finding.KnowsLater later;
}
