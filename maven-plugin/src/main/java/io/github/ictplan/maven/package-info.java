/**
 * The goals of the plugin: each reads its parameters, asks {@code io.github.ictplan} to do the work and tells Maven how it
 * ended. Nothing about plans, sites or PDFs is decided here.
 */
@NullMarked
package io.github.ictplan.maven;

import org.jspecify.annotations.NullMarked;
