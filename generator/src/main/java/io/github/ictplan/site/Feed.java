package io.github.ictplan.site;

import java.util.List;

/** The versions that were adopted as an Atom feed (RFC 4287): one entry each, dated on the day of the adoption. */
final class Feed {
    private final StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");

    private Feed() {}

    /** @param address where the site is published, ending in a slash */
    static String of(Blueprint blueprint, String address) {
        Feed feed = new Feed();
        List<Edition> editions = blueprint.editions().newestFirst();
        feed.xml.append("<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"nl-BE\">\n");
        feed.element("id", address + Addresses.FEED);
        feed.element("title", "Wat verandert er in het plan? – " + blueprint.siteTitle());
        feed.element("updated", moment(editions.get(0)));
        feed.xml.append("<author>");
        feed.element("name", blueprint.schoolName() == null ? blueprint.planTitle() : blueprint.schoolName());
        feed.xml.append("</author>\n");
        feed.link("self", "application/atom+xml", address + Addresses.FEED);
        feed.link("alternate", "text/html", address + Addresses.CHANGES);
        editions.forEach(edition -> feed.entry(edition, address));
        return feed.xml.append("</feed>\n").toString();
    }

    /** An id stays what it is, whatever is said of the edition later. */
    private void entry(Edition edition, String address) {
        String page = address + Addresses.CHANGES + "#" + EditionPages.anchor(edition);
        xml.append("<entry>\n");
        element("id", page);
        element("title", "Versie " + edition.version() + " van het plan is goedgekeurd");
        element("updated", moment(edition));
        link("alternate", "text/html", page);
        element("summary", edition.adopted() + "." + (edition.summary() == null ? "" : " " + edition.summary()));
        xml.append("</entry>\n");
    }

    /** The hour is not known, and a feed asks for one. */
    private static String moment(Edition edition) {
        return edition.date() + "T00:00:00Z";
    }

    private void element(String name, String text) {
        xml.append('<')
                .append(name)
                .append('>')
                .append(escaped(text))
                .append("</")
                .append(name)
                .append(">\n");
    }

    private void link(String rel, String type, String href) {
        xml.append("<link rel=\"").append(rel).append("\" type=\"").append(type).append("\" href=\"");
        xml.append(escaped(href)).append("\"/>\n");
    }

    /** XML has no place for most control characters, not even escaped. */
    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length());
        text.codePoints().forEach(sign -> {
            switch (sign) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                default -> escaped.appendCodePoint(isXml(sign) ? sign : '\uFFFD');
            }
        });
        return escaped.toString();
    }

    private static boolean isXml(int sign) {
        return sign >= 0x20 && sign < 0xD800
                || sign > 0xDFFF && sign < 0xFFFE
                || sign > 0xFFFF
                || sign == '\t'
                || sign == '\n';
    }
}
