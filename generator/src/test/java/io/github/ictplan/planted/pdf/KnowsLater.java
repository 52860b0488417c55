package io.github.ictplan.planted.pdf;

/** Knows a later package. */
public final class KnowsLater {
    io.github.ictplan.planted.output.KnowsLater later;
}
