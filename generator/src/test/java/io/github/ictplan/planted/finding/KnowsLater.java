package io.github.ictplan.planted.finding;

/** Knows a later package. */
public final class KnowsLater {
    io.github.ictplan.planted.model.KnowsLater later;
}
