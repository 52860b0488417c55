package io.github.ictplan.site;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Refuses the words of FreeMarker that switch off escaping or reach outside the template. */
final class TemplateLinter {
    private static final List<Pattern> FORBIDDEN = List.of(
            Pattern.compile("\\?\\s*(?:no_?esc|interpret|eval(?:_?json)?|new|api)\\b", Pattern.CASE_INSENSITIVE),
            Pattern.compile("[<\\[]#\\s*/?(?:no_?autoesc|output_?format|ftl|setting)\\b", Pattern.CASE_INSENSITIVE),
            Pattern.compile("<script\\b", Pattern.CASE_INSENSITIVE));

    /** A comment may stand between a question mark and its word, and the mark of a comment may stand in a text: both readings are looked at. */
    private static final Pattern COMMENT = Pattern.compile("<#--.*?-->", Pattern.DOTALL);

    private TemplateLinter() {}

    /** The first forbidden word of a template. */
    static Optional<String> forbidden(String template) {
        return firstIn(template).or(() -> firstIn(COMMENT.matcher(template).replaceAll("")));
    }

    private static Optional<String> firstIn(String text) {
        return FORBIDDEN.stream()
                .map(pattern -> pattern.matcher(text))
                .filter(Matcher::find)
                .map(Matcher::group)
                .findFirst();
    }
}
