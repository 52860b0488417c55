/**
 * Rules on how a text reads: is it concrete, is it readable, is it the school's own, and is it in Dutch.
 *
 * <p>Advice weighs little here: formulas of readability never fail a plan. Must not know how pages are made.
 * Rules on the words of a plan: those that say little, by the lists of {@link io.github.ictplan.language.EmptyWords} and of the school.
 */
@NullMarked
package io.github.ictplan.rules.text;

import org.jspecify.annotations.NullMarked;
