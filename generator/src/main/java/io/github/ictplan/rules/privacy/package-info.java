/**
 * What should not be public: data of people, and secrets of the network. In: the files as git shows them ({@link
 * io.github.ictplan.links.Repository}). Out: findings that never repeat what they found.
 *
 * <p>Each {@link io.github.ictplan.rules.privacy.Scan} knows one kind, takes a string, and looks at each character a limited number of times.
 */
@NullMarked
package io.github.ictplan.rules.privacy;

import org.jspecify.annotations.NullMarked;
