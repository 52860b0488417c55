/**
 * Rules on agreements with pupils, staff and parents: for whom and since when they hold, and what the law asks of them.
 */
@NullMarked
package io.github.ictplan.rules.agreements;

import org.jspecify.annotations.NullMarked;
