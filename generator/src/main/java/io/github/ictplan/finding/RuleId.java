package io.github.ictplan.finding;

import java.util.regex.Pattern;

/**
 * A rule's readable name, for example {@code visie/lege-woorden}: what schools see, suppress by and look up. Never reused.
 *
 * @param slug family and name, lower case, with one {@code /}
 */
public record RuleId(String slug) implements Comparable<RuleId> {
    private static final Pattern FORM = Pattern.compile("[a-z]+(?:-[a-z]+)*/[a-z0-9]+(?:-[a-z0-9]+)*");

    public RuleId {
        if (!FORM.matcher(slug).matches()) {
            throw new IllegalStateException("not a rule id: " + slug);
        }
    }

    public static RuleId of(String slug) {
        return new RuleId(slug);
    }

    @Override
    public int compareTo(RuleId other) {
        return slug.compareTo(other.slug);
    }

    @Override
    public String toString() {
        return slug;
    }
}
