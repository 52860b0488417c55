package io.github.ictplan.planted.markdown;

/** Knows a later package. */
public final class KnowsLater {
    io.github.ictplan.planted.reader.KnowsLater later;
}
