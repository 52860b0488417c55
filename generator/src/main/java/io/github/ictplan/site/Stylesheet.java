package io.github.ictplan.site;

import io.github.ictplan.source.FileTree;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The style sheets of a site: ours, with the school's colours, and the design tokens of its {@code stijl/*.css}. */
final class Stylesheet {
    private static final String FOLDER = "stijl/";

    /** A custom property; its value cannot fetch anything or leave its rule. */
    private static final Pattern TOKEN = Pattern.compile(
            "(--[a-z][a-z0-9-]*)\\s*:\\s*((?:(?!url\\s*\\(|expression|image-set|//|/\\*)[^;{}<>\\\\@])+)(?=[;}])",
            Pattern.CASE_INSENSITIVE);

    private Stylesheet() {}

    /** The style sheet of all pages. */
    static String pages(Palette palette, FileTree school) {
        return resource("ictplan.css") + palette.css() + tokens(school);
    }

    /** The styles that a report of changes carries in itself: those of the pages, without the school's own tokens. */
    static String report(Palette palette) {
        return resource("ictplan.css") + resource("wijzigingen.css") + palette.css();
    }

    /** The styles that the 404 page carries in itself. */
    static String notFound(Palette palette) {
        return palette.css() + resource("404.css");
    }

    private static String tokens(FileTree school) {
        StringBuilder tokens = new StringBuilder();
        for (String path : school.paths().tailSet(FOLDER)) {
            if (!path.startsWith(FOLDER)) {
                break;
            }
            if (path.endsWith(".css")) {
                Matcher matcher = TOKEN.matcher(new String(school.read(path), StandardCharsets.UTF_8));
                while (matcher.find()) {
                    tokens.append(matcher.group(1))
                            .append(':')
                            .append(matcher.group(2).strip())
                            .append(';');
                }
            }
        }
        return tokens.isEmpty() ? "" : ":root{" + tokens + "}\n";
    }

    private static String resource(String name) {
        try (InputStream stream = Stylesheet.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("no resource " + name);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** SHA-256 in Base64. */
    static String hash(String css) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(css.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
