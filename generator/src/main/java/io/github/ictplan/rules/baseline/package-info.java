/**
 * Rules on the beginsituatie: what was measured, and what kind of school it is. In: a linked plan. Out: findings. Must not know how they are printed.
 */
@NullMarked
package io.github.ictplan.rules.baseline;

import org.jspecify.annotations.NullMarked;
