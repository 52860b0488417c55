package io.github.ictplan.planted.changes;

/** Knows a later package. */
public final class KnowsLater {
    io.github.ictplan.planted.report.KnowsLater later;
}
