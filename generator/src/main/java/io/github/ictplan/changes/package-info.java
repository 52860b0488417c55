/**
 * What changes between two states of a plan. In come two checked plans, cut to what the audience may see; out comes a {@link
 * io.github.ictplan.changes.Comparison}: every difference of the model as exactly one {@link io.github.ictplan.changes.Change}, the money before and
 * after, the findings that come and go, and the sentences in which a person reads it. Must not know git, reports or pages.
 */
@NullMarked
package io.github.ictplan.changes;

import org.jspecify.annotations.NullMarked;
