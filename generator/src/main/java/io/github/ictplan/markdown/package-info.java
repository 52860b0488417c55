/**
 * Markdown to {@link io.github.ictplan.model.Passage}, and passage plus targets to safe HTML. A linear guard stands before the engine and
 * the sanitizer behind it.
 *
 * <p>{@link io.github.ictplan.markdown.MarkdownEngine} parses once, {@link io.github.ictplan.markdown.PassageHtml} renders once for each page. The
 * guard is in three places: {@code Cleaned} (lines), {@code NestingGuard} (blocks), {@code InlineGuard} (what stands in a block).
 *
 * <p>The only package that knows Flexmark and the sanitizer; none of their types leaves it.
 */
@NullMarked
package io.github.ictplan.markdown;

import org.jspecify.annotations.NullMarked;
