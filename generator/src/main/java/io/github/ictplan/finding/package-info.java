/**
 * What we tell the author: a {@link io.github.ictplan.finding.Finding} is a value with a place and a hint, never an exception.
 * {@link io.github.ictplan.finding.Nearest} finds the word that was meant, for the hints of all.
 *
 * <p>Must not know how findings are printed.
 */
@NullMarked
package io.github.ictplan.finding;

import org.jspecify.annotations.NullMarked;
