/**
 * What a comparison says, in Dutch. In comes a {@link io.github.ictplan.changes.Comparison}; out come a sentence for each change ({@link
 * io.github.ictplan.changes.telling.Wording}) and what a director reads of all of it within a minute ({@link
 * io.github.ictplan.changes.telling.Summary}). Plain text: who writes Markdown, HTML or a log escapes it.
 */
@NullMarked
package io.github.ictplan.changes.telling;

import org.jspecify.annotations.NullMarked;
