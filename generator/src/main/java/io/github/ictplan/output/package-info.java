/**
 * The only writer. Stages a file tree next to its target, verifies it, swaps it in, and recovers from a run that was killed.
 *
 * <p>Must not know what it writes.
 */
@NullMarked
package io.github.ictplan.output;

import org.jspecify.annotations.NullMarked;
