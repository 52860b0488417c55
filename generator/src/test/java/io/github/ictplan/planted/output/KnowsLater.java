package io.github.ictplan.planted.output;

import io.github.ictplan.planted.Door;

/** Knows the front door. */
public final class KnowsLater {
    Door later;
}
