/**
 * What templates may read: public, flat records of texts, numbers, lists and {@link io.github.ictplan.markdown.SafeHtml}. A component that may be
 * missing is null or an empty list.
 *
 * <p>Must not know the model: the classes of {@code site} fill these records, so that a school's own template can reach nothing else.
 */
@NullMarked
package io.github.ictplan.site.view;

import org.jspecify.annotations.NullMarked;
