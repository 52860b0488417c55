/**
 * Rules on money: budget lines, what actions and sessions cost, the devices that money must replace, and the hours in which a team learns.
 *
 * <p>Must not know how amounts are shown on the site. Sums are exact, whatever their size.
 */
@NullMarked
package io.github.ictplan.rules.money;

import org.jspecify.annotations.NullMarked;
