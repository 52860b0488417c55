/**
 * Rules on the actions of goals: their dates, their status and what it asks.
 */
@NullMarked
package io.github.ictplan.rules.actions;

import org.jspecify.annotations.NullMarked;
