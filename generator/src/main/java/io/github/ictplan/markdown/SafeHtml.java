package io.github.ictplan.markdown;

/**
 * HTML that went through the sanitizer last: templates print it as it is.
 *
 * @param html a fragment of well-formed HTML without scripts, styles, frames or foreign addresses
 */
public record SafeHtml(String html) {
    public static final SafeHtml EMPTY = new SafeHtml("");

    @Override
    public String toString() {
        return html;
    }
}
