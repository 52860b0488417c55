/**
 * Rules on the text itself, whatever the document: leftovers of a template, images that not everybody can see.
 */
@NullMarked
package io.github.ictplan.rules.content;

import org.jspecify.annotations.NullMarked;
