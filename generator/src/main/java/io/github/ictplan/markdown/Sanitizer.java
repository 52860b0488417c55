package io.github.ictplan.markdown;

import java.util.List;
import java.util.regex.Pattern;
import org.owasp.html.HtmlChangeListener;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/** The last word on a body: exactly the elements and attributes that our own writers make. */
final class Sanitizer {
    private static final Pattern ID = Pattern.compile("[\\p{L}\\p{M}\\p{N}\\p{Pc}.-]+");
    private static final Pattern CLASSES = Pattern.compile("[A-Za-z0-9_#+ -]+");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");
    private static final Pattern ADDRESS = Pattern.compile("(?!//)[^\\s\\\\]*");

    private static final PolicyFactory POLICY = policy();

    private Sanitizer() {}

    private static PolicyFactory policy() {
        return new HtmlPolicyBuilder()
                .allowElements(
                        "p",
                        "h2",
                        "h3",
                        "h4",
                        "h5",
                        "h6",
                        "ul",
                        "ol",
                        "li",
                        "blockquote",
                        "pre",
                        "code",
                        "hr",
                        "br",
                        "wbr",
                        "em",
                        "strong",
                        "del",
                        "sup",
                        "sub",
                        "kbd",
                        "mark",
                        "small",
                        "q",
                        "abbr",
                        "a",
                        "img",
                        "figure",
                        "figcaption",
                        "span",
                        "div",
                        "section",
                        "table",
                        "thead",
                        "tbody",
                        "tr",
                        "th",
                        "td")
                .allowWithoutAttributes("a", "span", "img", "div", "section", "table")
                .allowUrlProtocols("http", "https", "mailto", "tel")
                .allowAttributes("href")
                .matching(ADDRESS)
                .onElements("a")
                .allowAttributes("src")
                .matching(ADDRESS)
                .onElements("img")
                .allowAttributes("alt")
                .onElements("img")
                .allowAttributes("width", "height")
                .matching(NUMBER)
                .onElements("img")
                .allowAttributes("loading")
                .matching(false, "lazy")
                .onElements("img")
                .allowAttributes("decoding")
                .matching(false, "async")
                .onElements("img")
                .allowAttributes("title")
                .onElements("a", "abbr")
                .allowAttributes("id")
                .matching(ID)
                .onElements("h2", "h3", "h4", "h5", "h6", "li", "a")
                .allowAttributes("class")
                .matching(CLASSES)
                .onElements("ul", "li", "pre", "code", "p", "div", "span", "section", "sup", "a", "th", "td")
                .allowAttributes("start")
                .matching(NUMBER)
                .onElements("ol")
                .allowAttributes("scope")
                .matching(false, "col")
                .onElements("th")
                .allowAttributes("tabindex")
                .matching(false, "0")
                .onElements("pre", "div")
                .allowAttributes("role")
                .matching(false, "note", "region")
                .onElements("div")
                .allowAttributes("aria-label")
                .onElements("div", "section", "a")
                .toFactory();
    }

    /** The safe part of a body, and one Dutch sentence for each thing that was not. */
    static String sanitize(String html, List<String> dropped) {
        String safe = POLICY.sanitize(html, new Listener(), dropped);
        return safe.replace(" />", ">");
    }

    private static final class Listener implements HtmlChangeListener<List<String>> {
        @Override
        public void discardedTag(List<String> dropped, String element) {
            dropped.add("Het element <" + element + "> is om veiligheidsredenen weggelaten.");
        }

        @Override
        public void discardedAttributes(List<String> dropped, String element, String... attributes) {
            dropped.add("Bij het element <" + element + "> is om veiligheidsredenen weggelaten: "
                    + String.join(", ", attributes) + ".");
        }
    }
}
