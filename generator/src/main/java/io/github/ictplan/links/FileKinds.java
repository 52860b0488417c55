package io.github.ictplan.links;

import java.util.Locale;
import java.util.Set;

/** What a website can do with a file, judged by its name. */
final class FileKinds {
    /** What every browser shows as an image, and no more. */
    private static final Set<String> IMAGES = Set.of("svg", "png", "jpg", "jpeg", "gif", "webp");

    /** What a visitor downloads or plays, and what cannot run a script on the school's website. */
    private static final Set<String> DOWNLOADS = Set.of(
            "pdf", "docx", "doc", "odt", "rtf", "txt", "xlsx", "xls", "ods", "csv", "pptx", "ppt", "odp", "zip", "epub",
            "mp3", "ogg", "mp4", "webm", "ics");

    /** In what else than Markdown people write a plan. */
    private static final Set<String> TEXTS = Set.of(
            "docx", "doc", "docm", "dotx", "odt", "rtf", "txt", "html", "htm", "pages", "pdf", "xlsx", "xls", "ods",
            "csv", "pptx", "ppt", "odp");

    private FileKinds() {}

    private static String extension(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    static boolean isImage(String path) {
        return IMAGES.contains(extension(path));
    }

    /** Not of the copies that a word processor keeps beside an open file. */
    static boolean holdsText(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        return TEXTS.contains(extension(path)) && !name.startsWith("~$") && !name.startsWith(".");
    }

    static boolean isPublishable(String path) {
        return isImage(path) || DOWNLOADS.contains(extension(path));
    }
}
