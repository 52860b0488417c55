/**
 * The plan itself: records only, no parsing, no input or output. {@link io.github.ictplan.model.IctPlan} is the root.
 *
 * <p>A component that a rule may point at is a {@link io.github.ictplan.model.Located} value; one that the school left out is null or an
 * empty list. A child is never more visible than its parent: the records narrow it. Must not know YAML, Markdown or HTML engines.
 */
@NullMarked
package io.github.ictplan.model;

import org.jspecify.annotations.NullMarked;
