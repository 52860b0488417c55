package io.github.ictplan.source;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Which names work on every machine, and when two of them are one. */
public final class FileNames {
    /** In characters, from the school's folder: Windows gives the whole path 260. */
    public static final int LONGEST_PATH = 240;

    private static final int LONGEST_NAME_IN_BYTES = 255;

    /** Names of devices on Windows, whatever follows the first point. */
    private static final Pattern DEVICE =
            Pattern.compile("(?:con|prn|aux|nul|conin\\$|conout\\$|(?:com|lpt)[0-9¹²³]) *(?:[.:].*)?");

    /** The short name that Windows gives to {@code .git}. */
    private static final Pattern SHORT_NAME_OF_GIT = Pattern.compile("git~[0-9]+");

    private FileNames() {}

    /** A file's own name, in NFC. */
    static String of(Path file) {
        String name = file.getFileName().toString();
        if (name.chars().allMatch(c -> c < 0x80)) {
            return name;
        }
        return Normalizer.normalize(decoded(file, name), Normalizer.Form.NFC);
    }

    /**
     * The name as its bytes say, in UTF-8: under a locale without UTF-8 the JVM gives only a mangled text, while the path's URI keeps the
     * bytes.
     */
    private static String decoded(Path file, String name) {
        String raw = file.toUri().getRawPath();
        String whole = raw.endsWith("/") ? raw.substring(0, raw.length() - 1) : raw;
        String last = whole.substring(whole.lastIndexOf('/') + 1);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(last.length());
        for (int at = 0; at < last.length(); at++) {
            if (last.charAt(at) > 0x7F) {
                return name;
            }
            if (last.charAt(at) == '%') {
                bytes.write(Integer.parseInt(last, at + 1, at + 3, 16));
                at += 2;
            } else {
                bytes.write(last.charAt(at));
            }
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    /** Equal for two names that some machines cannot keep apart: capitals, accents stored in another way, {@code ß} and {@code ss}. */
    public static String collisionKey(String name) {
        String composed = Normalizer.normalize(name, Normalizer.Form.NFC);
        return composed.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }

    /** Whether Windows, macOS and Linux can all have a file of this name, and git keeps it. */
    public static boolean isPortable(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return !name.isEmpty()
                && !name.endsWith(".")
                && !name.endsWith(" ")
                && name.getBytes(StandardCharsets.UTF_8).length <= LONGEST_NAME_IN_BYTES
                && name.codePoints().allMatch(FileNames::isPortable)
                && !DEVICE.matcher(lower).matches()
                && !SHORT_NAME_OF_GIT.matcher(lower).matches();
    }

    private static boolean isPortable(int codePoint) {
        return "<>:\"|?*\\/".indexOf(codePoint) < 0 && isVisible(codePoint);
    }

    /** With a character that cannot be seen one name can look like another, or break a line of the log. */
    private static boolean isVisible(int codePoint) {
        int type = Character.getType(codePoint);
        return type != Character.CONTROL
                && type != Character.FORMAT
                && type != Character.SURROGATE
                && type != Character.LINE_SEPARATOR
                && type != Character.PARAGRAPH_SEPARATOR
                && codePoint != 0xFFFD;
    }

    /** A path that can be printed on one line. */
    static String printable(String path) {
        StringBuilder printable = new StringBuilder(path.length());
        path.codePoints().map(c -> isVisible(c) ? c : '?').forEach(printable::appendCodePoint);
        return printable.toString();
    }
}
