package io.github.ictplan.planted.model;

/** Knows a later package. */
public final class KnowsLater {
    io.github.ictplan.planted.yaml.KnowsLater later;
}
