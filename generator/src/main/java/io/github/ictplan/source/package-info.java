/**
 * The words as found. In: a school's folder, a map in a test, a git repository. Out: {@link io.github.ictplan.source.FileTree}s and
 * strictly decoded {@link io.github.ictplan.source.SourceFile}s that know the place of every character.
 *
 * <p>Must not know what a plan is, and never leaves the school's folder: no symbolic link is followed. Only who asks for a revision
 * ({@link io.github.ictplan.source.GitRepository}) sends us to a repository that may lie around the folder.
 */
@NullMarked
package io.github.ictplan.source;

import org.jspecify.annotations.NullMarked;
