/**
 * Rules on links, images and {@code verwijzingen}: what the linker found out, told to the author.
 */
@NullMarked
package io.github.ictplan.rules.references;

import org.jspecify.annotations.NullMarked;
