/**
 * Sources to {@link io.github.ictplan.model.IctPlan}, with findings for what is missing, unknown or ill-typed. Typing is ours: a scalar
 * stays text until a field of the model asks for a date or an amount.
 *
 * <p>{@code Fields} asks the keys of a map one by one, {@code Scalars} types what stands behind them, {@code Notes} gathers what is wrong. What is
 * unsure is hidden rather than shown.
 *
 * <p>Must not follow links nor judge content.
 */
@NullMarked
package io.github.ictplan.reader;

import org.jspecify.annotations.NullMarked;
