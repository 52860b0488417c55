/**
 * Rules on translations. Flemish language law lets a school translate a text now and then, for those who need it: marked as a translation, and with no
 * more than the Dutch text says.
 *
 * <p>Must not know how pages are made.
 */
@NullMarked
package io.github.ictplan.rules.translations;

import org.jspecify.annotations.NullMarked;
