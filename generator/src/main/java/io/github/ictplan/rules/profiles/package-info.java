/**
 * Rules on the rule profiles themselves: whether those that a school declares exist, and whether what its own profiles weigh does.
 */
@NullMarked
package io.github.ictplan.rules.profiles;

import org.jspecify.annotations.NullMarked;
