package io.github.ictplan.model;

import org.jspecify.annotations.Nullable;

/**
 * How the site looks and where it lives.
 *
 * @param address where it is published, ending in {@code /}
 * @param repository web address of the git repository, for "bewerk deze pagina"
 * @param colour {@code #rrggbb}
 * @param logo path from the school's folder
 */
public record SiteSettings(
        @Nullable Located<String> address,
        @Nullable Located<String> repository,
        @Nullable Located<String> colour,
        @Nullable Located<String> logo) {}
