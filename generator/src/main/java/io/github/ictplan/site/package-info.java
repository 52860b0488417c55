/**
 * Decides pages and addresses, fills view records, renders templates. In: a checked plan for one audience. Out: a file tree and one print
 * page.
 *
 * <p>The only package that knows FreeMarker. Must not write files.
 */
@NullMarked
package io.github.ictplan.site;

import org.jspecify.annotations.NullMarked;
