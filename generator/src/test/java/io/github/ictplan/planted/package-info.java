/** A house in which every law of {@link io.github.ictplan.ArchitectureTest} is broken once, so that we know that each can be. */
package io.github.ictplan.planted;
