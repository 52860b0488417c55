package io.github.ictplan.site.view;

import org.jspecify.annotations.Nullable;

/**
 * The page for an address that does not exist. It may be shown at any depth, so it holds its own styles.
 *
 * @param school its name, or the title of the plan
 * @param home absolute address of the start page; null if the site's address is not known
 * @param css plain CSS
 * @param nonce lets the content security policy of the page know its own styles; a digest of them, so that it is the same each time
 */
public record NotFoundPage(
        String school,
        String plan,
        @Nullable String home,
        @Nullable String register,
        @Nullable String email,
        io.github.ictplan.markdown.SafeHtml css,
        String nonce) {}
