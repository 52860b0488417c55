/**
 * The words as found. In: a school's folder, a map in a test, a git repository. Out: {@link io.github.ictplan.source.FileTree}s and
 * strictly decoded {@link io.github.ictplan.source.SourceFile}s that know the place of every character.
 *
 * <p>Must not know what a plan is, and never leaves the school's folder: no symbolic link is followed.
 */
@NullMarked
package io.github.ictplan.source;

import org.jspecify.annotations.NullMarked;
