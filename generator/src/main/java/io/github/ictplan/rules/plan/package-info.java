/**
 * Rules on the plan as a whole: its dates, its approvals, its reference date.
 */
@NullMarked
package io.github.ictplan.rules.plan;

import org.jspecify.annotations.NullMarked;
