package io.github.ictplan.planted.reader;

/** Knows a later package. */
public final class KnowsLater {
    io.github.ictplan.planted.language.KnowsLater later;
}
