package io.github.ictplan.planted.report;

/** Knows a later package. */
public final class KnowsLater {
    io.github.ictplan.planted.site.KnowsLater later;
}
