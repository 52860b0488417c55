/**
 * The text of a change as a redline. In come two passages, two documents or a whole {@link io.github.ictplan.changes.Comparison}; out comes safe HTML in the
 * school's own layout with {@code <ins>} and {@code <del>} around exactly the words that changed. It asks for no file and leads nowhere. Must not know
 * why a change matters, git, reports or pages.
 *
 * <p>What a style sheet meets: {@code ins} and {@code del}, with the class {@code redline-moved} where text only moved; {@code span.redline-mark}, which says
 * in words where one begins and ends, for who does not see it; {@code span.redline-note} and {@code p.redline-note}, our own words, always to be seen;
 * {@code redline-new}, {@code redline-gone} and {@code redline-moved} on whole paragraphs, items, rows and cells; {@code redline-fold} on what stands for
 * unchanged text; {@code dl.redline-facts} with {@code div}s of one fact; {@code span.redline-link}, {@code span.redline-image}; and the classes of a passage:
 * {@code table-wrap}, {@code callout}, {@code footnotes}, {@code tasks}, {@code task}, {@code align-…}.
 */
@NullMarked
package io.github.ictplan.changes.redline;

import org.jspecify.annotations.NullMarked;
