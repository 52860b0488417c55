package io.github.ictplan.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who we are. Every component is null or empty for a school without {@code ictplan.yaml}.
 *
 * @param level {@code onderwijsniveau}
 * @param network {@code net}
 * @param board {@code bestuur}
 * @param sites {@code vestigingsplaatsen}
 * @param contactRole id of a role
 */
public record School(
        @Nullable Located<String> name,
        List<Located<String>> institutionNumbers,
        @Nullable Located<String> level,
        @Nullable Located<String> network,
        @Nullable Located<String> board,
        List<Located<String>> sites,
        @Nullable Located<String> website,
        @Nullable Located<String> contactRole,
        @Nullable Located<String> contactEmail) {
    public School {
        institutionNumbers = List.copyOf(institutionNumbers);
        sites = List.copyOf(sites);
    }
}
