/**
 * Findings and the plan as text and JSON, and the rule catalogue. In: values. Out: strings and bytes.
 *
 * <p>Must not decide what is wrong, nor write files.
 */
@NullMarked
package io.github.ictplan.report;

import org.jspecify.annotations.NullMarked;
