/**
 * Rules on ids: a name that something refers to must be the name of something.
 */
@NullMarked
package io.github.ictplan.rules.ids;

import org.jspecify.annotations.NullMarked;
