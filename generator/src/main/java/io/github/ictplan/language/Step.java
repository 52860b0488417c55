package io.github.ictplan.language;

import java.util.Set;

/**
 * One word of a pattern.
 *
 * @param forms which words may stand here
 * @param gap how many other words may stand before it
 */
record Step(Set<String> forms, int gap) {}
