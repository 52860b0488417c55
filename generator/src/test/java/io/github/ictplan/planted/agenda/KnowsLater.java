package io.github.ictplan.planted.agenda;

/** Knows a later package. */
public final class KnowsLater {
    io.github.ictplan.planted.rules.KnowsLater later;
}
