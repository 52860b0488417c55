/**
 * Markdown to {@link io.github.ictplan.model.Passage}, and passage plus targets to safe HTML. A linear guard stands before the engine and
 * the sanitizer behind it.
 *
 * <p>The only package that knows Flexmark and the sanitizer; none of their types leaves it.
 */
@NullMarked
package io.github.ictplan.markdown;

import org.jspecify.annotations.NullMarked;
