package io.github.ictplan.planted.rules;

/** Knows a later package. */
public final class KnowsLater {
    io.github.ictplan.planted.changes.KnowsLater later;
}
