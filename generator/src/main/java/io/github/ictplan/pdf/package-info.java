/**
 * One print page of the site to the bytes of a tagged PDF. In: {@link io.github.ictplan.site.PrintPage}. Out: PDF/UA-1 and PDF/A-3a bytes, the
 * same for the same input.
 *
 * <p>Must not fetch anything: images and fonts come from memory.
 */
@NullMarked
package io.github.ictplan.pdf;

import org.jspecify.annotations.NullMarked;
