/**
 * The front door: {@link io.github.ictplan.Pipeline} runs the stages in the order of the packages, {@link io.github.ictplan.Settings} carries everything
 * that a run may depend on, {@link io.github.ictplan.Outcome} is what came of it.
 */
@NullMarked
package io.github.ictplan;

import org.jspecify.annotations.NullMarked;
