package io.github.ictplan.source;

import java.time.LocalDate;

/**
 * A name that somebody gave to a commit for good.
 *
 * @param name without {@code refs/tags/}
 * @param date on which the tag was made, in its own offset; that of the commit if the tag is only a name
 * @param message what its maker wrote, without signature; empty if the tag is only a name
 */
public record Tag(String name, Revision revision, LocalDate date, String message) {}
