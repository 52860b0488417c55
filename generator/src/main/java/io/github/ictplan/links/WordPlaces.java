package io.github.ictplan.links;

import io.github.ictplan.model.Anchor;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Reads the headings and bookmarks of a Word document. No entity is resolved, and a file that unpacks to more than it should is not read on. */
final class WordPlaces {
    private static final int MOST_ENTRIES = 2_000;
    private static final int LARGEST_TEXT = 32 * 1024 * 1024;

    /** Ids of heading styles, in English and in Dutch versions of Word. */
    private static final Pattern HEADING_STYLE = Pattern.compile("(?i)(?:heading|kop|title|titel)\\s*[1-9]?");

    private final Set<String> names = new LinkedHashSet<>();
    private final Map<String, Integer> slugs = new HashMap<>();
    private final StringBuilder paragraph = new StringBuilder();
    private boolean heading;

    private WordPlaces() {}

    static Inside of(byte[] bytes) {
        try {
            byte[] text = text(bytes);
            if (text == null) {
                return new Inside.Unknown();
            }
            WordPlaces places = new WordPlaces();
            places.read(text);
            return new Inside.Places(places.names);
        } catch (IOException | XMLStreamException | RuntimeException e) {
            return new Inside.Unknown();
        }
    }

    private static byte @Nullable [] text(byte[] bytes) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (int i = 0; i < MOST_ENTRIES; i++) {
                ZipEntry entry = zip.getNextEntry();
                if (entry == null) {
                    return null;
                }
                byte[] content = zip.readNBytes(LARGEST_TEXT + 1);
                if (content.length > LARGEST_TEXT) {
                    return null;
                }
                if (entry.getName().equals("word/document.xml")) {
                    return content;
                }
            }
            return null;
        }
    }

    private void read(byte[] text) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        InputStream in = new ByteArrayInputStream(text);
        XMLStreamReader xml = factory.createXMLStreamReader(in);
        boolean inText = false;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                inText = xml.getLocalName().equals("t");
                start(xml);
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                inText = false;
                end(xml.getLocalName());
            } else if (inText && xml.isCharacters()) {
                paragraph.append(xml.getText());
            }
        }
    }

    private void start(XMLStreamReader xml) {
        switch (xml.getLocalName()) {
            case "p" -> {
                paragraph.setLength(0);
                heading = false;
            }
            case "pStyle" ->
                heading |= HEADING_STYLE.matcher(attribute(xml, "val")).matches();
            case "outlineLvl" -> heading = true;
            case "bookmarkStart" -> names.add(attribute(xml, "name"));
            default -> {}
        }
    }

    private static String attribute(XMLStreamReader xml, String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return "";
    }

    private void end(String element) {
        if (element.equals("p") && heading) {
            String slug = Anchor.ofHeading(paragraph.toString());
            int before = slugs.merge(slug, 1, Integer::sum) - 1;
            names.add(before == 0 ? slug : slug + "-" + before);
        }
    }
}
