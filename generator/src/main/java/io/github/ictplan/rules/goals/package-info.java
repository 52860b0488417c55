/**
 * Rules on goals: what a goal needs before somebody can tell whether it was reached.
 */
@NullMarked
package io.github.ictplan.rules.goals;

import org.jspecify.annotations.NullMarked;
