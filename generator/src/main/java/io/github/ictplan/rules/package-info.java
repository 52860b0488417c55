/**
 * What a good adviser would remark. In: a linked plan. Out: findings. One rule is one small class and one Dutch page in {@code
 * resources/…/regels}, whose examples are its tests.
 *
 * <p>Rules are pure: same plan and reference date, same findings in the same order.
 */
@NullMarked
package io.github.ictplan.rules;

import org.jspecify.annotations.NullMarked;
