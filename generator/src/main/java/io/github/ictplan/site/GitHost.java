package io.github.ictplan.site;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Addresses on the web site that hosts the school's git repository ({@code site.bron}); a branch may be given as {@code …/tree/naam}. */
final class GitHost {
    private static final Pattern REPOSITORY = Pattern.compile(
            "(https://([^/?#\\s]+)/[^?#\\s]+?)(?:\\.git)?(?:/(?:-/)?(?:tree|src/branch)/([^?#\\s]+?))?/?");

    private final String repository;
    private final String branch;
    private final Kind kind;

    private enum Kind {
        GITHUB("/edit/", "/issues/new?title="),
        GITLAB("/-/edit/", "/-/issues/new?issue%5Btitle%5D="),
        FORGEJO("/_edit/", "/issues/new?title=");

        private final String edit;
        private final String issue;

        Kind(String edit, String issue) {
            this.edit = edit;
            this.issue = issue;
        }
    }

    private GitHost(String repository, String branch, Kind kind) {
        this.repository = repository;
        this.branch = branch;
        this.kind = kind;
    }

    static Optional<GitHost> of(@Nullable String source) {
        Matcher matcher = REPOSITORY.matcher(source == null ? "" : source);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String branch = matcher.group(3) == null ? "main" : matcher.group(3);
        return Optional.of(
                new GitHost(matcher.group(1), branch, kind(matcher.group(2).toLowerCase(Locale.ROOT))));
    }

    private static Kind kind(String host) {
        if (host.contains("gitlab")) {
            return Kind.GITLAB;
        }
        return host.contains("codeberg") || host.contains("forgejo") || host.contains("gitea")
                ? Kind.FORGEJO
                : Kind.GITHUB;
    }

    /** Where a file is edited in the browser. */
    String edit(String path) {
        return repository + kind.edit + branch + "/" + Addresses.encoded(path);
    }

    /** Where something about a page is reported. */
    String issue(String title) {
        return repository + kind.issue + Addresses.encoded(title);
    }
}
