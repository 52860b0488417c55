package io.github.ictplan.reader;

import io.github.ictplan.model.Document;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The order in which a plan is read: the start page; then files and folders of {@code plan/} as {@code mappen.txt} lists them, where the {@code
 * volgorde} of a file there is its place in that list; within a folder the index, {@code volgorde}, and the name with its numbers as numbers.
 */
final class ReadingOrder implements Comparator<Document> {
    private static final String INDEX = "index.md";
    private static final Pattern CHUNK = Pattern.compile("\\d{1,9}|\\D+|\\d+");

    private final List<String> places = Words.lines("mappen.txt");

    @Override
    public int compare(Document one, Document other) {
        int byPlace = Integer.compare(place(one), place(other));
        if (byPlace != 0) {
            return byPlace;
        }
        int byFolder = byName(folder(one.path()), folder(other.path()));
        if (byFolder != 0) {
            return byFolder;
        }
        boolean index = isIndex(one);
        if (index != isIndex(other)) {
            return index ? -1 : 1;
        }
        int byOrder = Integer.compare(order(one.order()), order(other.order()));
        return byOrder != 0 ? byOrder : byName(one.path(), other.path());
    }

    private int place(Document document) {
        String[] steps = document.path().split("/", -1);
        if (steps.length == 2) {
            if (isIndex(document)) {
                return 0;
            }
            if (document.order() != null) {
                return document.order();
            }
        }
        String name = steps[Math.min(1, steps.length - 1)].replaceFirst("\\.md$", "");
        int place = places.indexOf(name);
        return place < 0 ? places.size() + 1 : place + 1;
    }

    private static int order(@Nullable Integer order) {
        return order == null ? Integer.MAX_VALUE : order;
    }

    private static boolean isIndex(Document document) {
        return document.path().endsWith("/" + INDEX);
    }

    private static String folder(String path) {
        return path.substring(0, path.lastIndexOf('/') + 1);
    }

    /** {@code d2} before {@code d10}. */
    static int byName(String one, String other) {
        Matcher left = CHUNK.matcher(one);
        Matcher right = CHUNK.matcher(other);
        boolean more = left.find();
        while (more && right.find()) {
            int difference = chunk(left.group(), right.group());
            if (difference != 0) {
                return difference;
            }
            more = left.find();
        }
        return one.length() == other.length() ? one.compareTo(other) : Integer.compare(one.length(), other.length());
    }

    private static int chunk(String one, String other) {
        boolean numbers = isNumber(one) && isNumber(other);
        return numbers ? Integer.compare(Integer.parseInt(one), Integer.parseInt(other)) : one.compareTo(other);
    }

    private static boolean isNumber(String chunk) {
        return chunk.length() <= 9 && Character.isDigit(chunk.charAt(0));
    }
}
