/**
 * Dutch: sentences, words, and which of them say little. Strings come in, offsets in them go out; word lists are data beside this package. And how
 * dates, amounts and lists are written ({@link io.github.ictplan.language.Dutch}).
 *
 * <p>Must not know plans, files or findings.
 */
@NullMarked
package io.github.ictplan.language;

import org.jspecify.annotations.NullMarked;
