package io.github.ictplan.planted.site;

/** Knows a later package. */
public final class KnowsLater {
    io.github.ictplan.planted.pdf.KnowsLater later;
}
