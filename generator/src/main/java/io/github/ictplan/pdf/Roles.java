package io.github.ictplan.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * Writes into the page what the tags of the PDF need to know. The renderer carries a {@code title} into the structure tree as alternative text;
 * {@link Tags} turns the ones with our sign in front into the type of the element.
 */
final class Roles {
    /** Stands in front of a structure type in a {@code title}. */
    static final String MARK = "§";

    /** The type of what is seen and not heard; {@link Tags} takes it out of the tree. */
    static final String ARTIFACT = "Artifact";

    private static final Pattern OUTSIDE = Pattern.compile("(?:https?|mailto|tel):", Pattern.CASE_INSENSITIVE);

    private Roles() {}

    static void mark(Document html) {
        for (Element titled : html.select("[title]")) {
            if (!titled.normalName().equals("abbr")) {
                titled.removeAttr("title");
            }
        }
        Lists.tidy(html);
        Tables.tidy(html);
        Blocks.tidy(html);
        closeGaps(html);
        all(html, "nav.contents ul, nav.contents ol", "TOC");
        all(html, "nav.contents li", "TOCI");
        all(html, "figcaption", "Caption");
        all(html, "pre", "Code");
        all(html, ".caption", "Caption");
        Drawings.tidy(html);
        html.select("img[alt=\"\"]").forEach(image -> image.attr("alt", MARK + ARTIFACT));
        html.select("li > input[type=checkbox], li > p > input[type=checkbox]").forEach(Roles::showBox);
        html.select("input, button, select, textarea").remove();
        html.select("dl").forEach(Roles::list);
        html.select("section.footnotes").forEach(Roles::notes);
        html.select("table").forEach(Roles::caption);
        html.select("a[href]").stream().filter(link -> !leads(link, html)).forEach(link -> link.removeAttr("href"));
        html.select(".chapter p a[href^=#], .chapter li a[href^=#]").forEach(Roles::pageNumber);
        html.select("section.cover").forEach(Roles::ribbon);
    }

    private static boolean leads(Element link, Document html) {
        String address = link.attr("href");
        return address.startsWith("#")
                ? address.length() > 1 && html.getElementById(address.substring(1)) != null
                : OUTSIDE.matcher(address).lookingAt();
    }

    /** A link in running text gets the page it leads to; in a table there is no room, and a note's number needs none. */
    private static void pageNumber(Element link) {
        if (link.closest("table, sup, nav, .footnotes, .figure") == null) {
            link.addClass("to-page");
        }
    }

    /** Groups who and what on the cover, for the coloured field behind them. */
    private static void ribbon(Element cover) {
        Element ribbon = new Element("div").addClass("ribbon");
        cover.select("> .kicker, > .plan-title").forEach(ribbon::appendChild);
        cover.prependChild(ribbon);
        ribbon.select("h1").forEach(Roles::keepYearsTogether);
    }

    /** A title does not break in {@code 2026-2029}. */
    private static void keepYearsTogether(Element title) {
        String text = title.text();
        title.empty();
        for (String word : text.split(" ")) {
            boolean years = word.contains("-") && word.chars().anyMatch(Character::isDigit);
            title.appendText(title.childNodeSize() == 0 ? "" : " ");
            if (years) {
                title.appendElement("span").addClass("nobreak").text(word);
            } else {
                title.appendText(word);
            }
        }
    }

    private static void all(Document html, String selector, String type) {
        html.select(selector).forEach(element -> as(element, type));
    }

    private static Element as(Element element, String type) {
        return element.attr("title", MARK + type);
    }

    /** PDF/UA-1, 7.4.2: no level is skipped on the way down. */
    private static void closeGaps(Document html) {
        int above = 0;
        for (Element heading : html.select("h1, h2, h3, h4, h5, h6")) {
            int level = Math.min(heading.normalName().charAt(1) - '0', above + 1);
            heading.tagName("h" + level);
            above = level;
        }
    }

    private static void showBox(Element box) {
        Element item = box.closest("li");
        if (item != null) {
            item.addClass("task");
        }
        box.replaceWith(new Element("span").addClass("box").text(box.hasAttr("checked") ? "☑" : "☐"));
    }

    /** A list of terms becomes a list with labels: {@code L > LI > (Lbl, LBody)}. */
    private static void list(Element terms) {
        for (TextNode text : terms.textNodes()) {
            if (!text.isBlank()) {
                text.replaceWith(new Element("dd").text(text.text()));
            }
        }
        Element list = as(new Element("div").addClass("terms"), "L");
        terms.classNames().forEach(list::addClass);
        if (!terms.id().isEmpty()) {
            list.id(terms.id());
        }
        Element item = null;
        for (Element child : flat(terms)) {
            boolean term = child.normalName().equals("dt");
            if (item == null || term && item.selectFirst("> .term-body") != null) {
                item = as(list.appendElement("div").addClass("term-item"), "LI");
            }
            child.tagName("div").addClass(term ? "term" : "term-body");
            item.appendChild(as(child, term ? "Lbl" : "LBody"));
        }
        terms.replaceWith(list);
    }

    /** The terms and descriptions, also where groups of them stand in a {@code div}. */
    private static List<Element> flat(Element terms) {
        List<Element> flat = new ArrayList<>();
        for (Element child : terms.children()) {
            if (child.normalName().equals("div")) {
                flat.addAll(child.children());
            } else {
                flat.add(child);
            }
        }
        return flat;
    }

    /** Each note {@code Note > (Lbl, …)}; the way back up is for screens. */
    private static void notes(Element section) {
        section.select("a").stream().filter(Roles::isWayBack).forEach(Element::remove);
        int number = 1;
        for (Element item : section.select("> ol > li")) {
            Element label = as(new Element("span").addClass("footnote-number").text(number++ + "."), "Lbl");
            Element first = item.selectFirst("> p");
            (first == null ? item : first).prependChild(label);
            as(item.tagName("div").addClass("footnote"), "Note");
        }
        section.select("> ol").forEach(Element::unwrap);
    }

    private static boolean isWayBack(Element link) {
        return link.hasClass("footnote-back")
                || link.attr("href").startsWith("#") && link.text().codePoints().noneMatch(Character::isLetterOrDigit);
    }

    /** The renderer tags a caption beside its table and may leave it alone on a page; {@link Tags} puts this one in. */
    private static void caption(Element table) {
        Element caption = table.selectFirst("> caption");
        if (caption != null) {
            table.before(
                    as(new Element("div").addClass("table-caption"), "Caption").append(caption.html()));
            caption.remove();
        }
    }
}
