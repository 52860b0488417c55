/**
 * What was approved, word for word, and whether it still stands: the fingerprint of a plan and the rules that compare it with those in {@code
 * goedkeuringen}.
 */
@NullMarked
package io.github.ictplan.rules.approvals;

import org.jspecify.annotations.NullMarked;
