package io.github.ictplan.site;

import io.github.ictplan.language.Dutch;
import io.github.ictplan.source.FileTree;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Files that a reader can fetch: what they are, how big, and how many pages if that is plain to see. */
final class Downloads {
    private static final Pattern PAGE_COUNT = Pattern.compile("/Type\\s*/Pages\\b[^>]*?/Count\\s+(\\d{1,5})");
    private static final Pattern COUNT_FIRST = Pattern.compile("/Count\\s+(\\d{1,5})[^>]*?/Type\\s*/Pages\\b");

    private final FileTree school;
    private final Map<String, String> described = new ConcurrentHashMap<>();

    Downloads(FileTree school) {
        this.school = school;
    }

    boolean has(String path) {
        return school.contains(path);
    }

    /** {@code pdf, 1,2 MB, 14 bladzijden}. */
    String describe(String path) {
        return described.computeIfAbsent(path, this::look);
    }

    private String look(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        String kind =
                name.contains(".") ? name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT) : "bestand";
        String text = kind + ", " + Dutch.fileSize(school.size(path));
        int pages = kind.equals("pdf") ? pages(school.read(path)) : 0;
        return pages == 0 ? text : text + ", " + Dutch.count(pages, "bladzijde", "bladzijden");
    }

    /** The number of pages as a PDF's page tree tells it in the open; 0 if it is packed away. */
    private static int pages(byte[] pdf) {
        String text = new String(pdf, StandardCharsets.ISO_8859_1);
        return Math.max(most(PAGE_COUNT.matcher(text)), most(COUNT_FIRST.matcher(text)));
    }

    private static int most(Matcher matcher) {
        int most = 0;
        while (matcher.find()) {
            most = Math.max(most, Integer.parseInt(matcher.group(1)));
        }
        return most;
    }
}
