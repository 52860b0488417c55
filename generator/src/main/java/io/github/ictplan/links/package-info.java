/**
 * Gives every reference a {@link io.github.ictplan.links.Resolution}. In: the plan and its file tree. Out: {@link
 * io.github.ictplan.links.LinkedPlan}, with who refers to what,
 * and of that the part that an audience may see ({@link io.github.ictplan.links.LinkedPlan#visibleTo}).
 *
 * <p>Must not touch the network: an external address is noted, not visited.
 */
@NullMarked
package io.github.ictplan.links;

import org.jspecify.annotations.NullMarked;
