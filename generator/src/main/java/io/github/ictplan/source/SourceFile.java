package io.github.ictplan.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Map;
import java.util.TreeMap;

/**
 * A text file, decoded strictly as UTF-8, without byte order mark, with LF line ends, in NFC. Offsets are UTF-16 offsets in {@link #text()};
 * {@link #span} turns them into places of the file as stored.
 */
public final class SourceFile {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final String path;
    private final String text;
    private final int[] lineStarts;
    /** The stored form of the lines (index from 0) that NFC changed. */
    private final Map<Integer, String> storedLines;

    private SourceFile(String path, String text, Map<Integer, String> storedLines) {
        this.path = path;
        this.text = text;
        this.lineStarts = lineStarts(text);
        this.storedLines = storedLines;
    }

    /** Decodes the bytes of a file. */
    public static Decoded decode(String path, byte[] bytes) {
        if (startsLikeUtf16(bytes)) {
            return new Decoded.NotUtf8(Span.startOf(path), Decoded.Encoding.UTF_16);
        }
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer chars = CharBuffer.allocate(bytes.length + 1);
        CoderResult result = decoder.decode(ByteBuffer.wrap(bytes), chars, true);
        String decoded = chars.flip().toString();
        if (result.isError()) {
            return new Decoded.NotUtf8(endOf(path, decoded), Decoded.Encoding.WINDOWS_1252);
        }
        int nul = decoded.indexOf('\0');
        if (nul >= 0) {
            return new Decoded.NotUtf8(endOf(path, decoded.substring(0, nul)), Decoded.Encoding.BINARY);
        }
        return new Decoded.Text(of(path, decoded));
    }

    /** A source file of a text that is in memory. */
    public static SourceFile of(String path, String stored) {
        String lines = withoutMark(stored).replace("\r\n", "\n").replace('\r', '\n');
        if (Normalizer.isNormalized(lines, Normalizer.Form.NFC)) {
            return new SourceFile(path, lines, Map.of());
        }
        return normalized(path, lines);
    }

    private static SourceFile normalized(String path, String lines) {
        Map<Integer, String> changed = new TreeMap<>();
        StringBuilder text = new StringBuilder(lines.length());
        String[] stored = lines.split("\n", -1);
        for (int i = 0; i < stored.length; i++) {
            String line = Normalizer.normalize(stored[i], Normalizer.Form.NFC);
            if (!line.equals(stored[i])) {
                changed.put(i, stored[i]);
            }
            text.append(i == 0 ? "" : "\n").append(line);
        }
        return new SourceFile(path, text.toString(), changed);
    }

    private static boolean startsLikeUtf16(byte[] bytes) {
        if (bytes.length < 2) {
            return false;
        }
        int first = bytes[0] & 0xFF;
        int second = bytes[1] & 0xFF;
        boolean mark = first == 0xFE && second == 0xFF || first == 0xFF && second == 0xFE;
        return mark || (first == 0) != (second == 0);
    }

    private static String withoutMark(String stored) {
        return !stored.isEmpty() && stored.charAt(0) == BYTE_ORDER_MARK ? stored.substring(1) : stored;
    }

    private static Span endOf(String path, String decoded) {
        SourceFile before = of(path, decoded);
        return before.span(before.text.length(), before.text.length());
    }

    private static int[] lineStarts(String text) {
        int[] starts = new int[16];
        int count = 1;
        for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
            if (count == starts.length) {
                starts = Arrays.copyOf(starts, count * 2);
            }
            starts[count++] = at + 1;
        }
        return Arrays.copyOf(starts, count);
    }

    /** Path from the school's folder, with {@code /}. */
    public String path() {
        return path;
    }

    public String text() {
        return text;
    }

    /** The same file with spaces for all that stands on some lines, counted from 1: every place stays what it was. */
    public SourceFile withBlank(BitSet lines) {
        StringBuilder blanked = new StringBuilder(text);
        for (int line = lines.nextSetBit(1); line >= 1; line = lines.nextSetBit(line + 1)) {
            int end = line < lines() ? lineStart(line + 1) - 1 : text.length();
            for (int i = lineStart(line); i < end; i++) {
                blanked.setCharAt(i, ' ');
            }
        }
        return new SourceFile(path, blanked.toString(), storedLines);
    }

    /** Number of lines, at least 1. */
    public int lines() {
        return lineStarts.length;
    }

    /** Offset of the first character of a line, counted from 1. */
    public int lineStart(int line) {
        return lineStarts[line - 1];
    }

    /** The line, counted from 1, that holds an offset. */
    public int lineAt(int offset) {
        int found = Arrays.binarySearch(lineStarts, Math.min(Math.max(offset, 0), text.length()));
        return found >= 0 ? found + 1 : -found - 1;
    }

    /** The place of the characters from {@code start} to before {@code end}; a span over several lines keeps its first line only. */
    public Span span(int start, int end) {
        int from = Math.min(Math.max(start, 0), text.length());
        int line = lineAt(from);
        int lineEnd = line < lineStarts.length ? lineStarts[line] - 1 : text.length();
        int to = Math.min(Math.max(end, from), Math.max(lineEnd, from));
        int column = storedColumn(line, from);
        return new Span(path, line, column, storedColumn(line, to) - column);
    }

    /** The place of one character. */
    public Span span(int offset) {
        return span(offset, offset + 1);
    }

    private int storedColumn(int line, int offset) {
        int start = lineStarts[line - 1];
        String stored = storedLines.get(line - 1);
        if (stored == null) {
            return text.codePointCount(start, offset) + 1;
        }
        return stored.codePointCount(0, storedIndex(stored, offset - start)) + 1;
    }

    /** The index in the stored line of the character that normalization put at {@code index}. */
    private static int storedIndex(String stored, int index) {
        int normalized = 0;
        int at = 0;
        while (at < stored.length()) {
            int next = nextCharacter(stored, at);
            int length = Normalizer.normalize(stored.substring(at, next), Normalizer.Form.NFC)
                    .length();
            if (normalized + length > index) {
                return at;
            }
            normalized += length;
            at = next;
        }
        return at;
    }

    /** The end of the base character at {@code at} and the marks that combine with it. */
    private static int nextCharacter(String stored, int at) {
        int next = at + Character.charCount(stored.codePointAt(at));
        while (next < stored.length() && combines(stored.codePointAt(next))) {
            next += Character.charCount(stored.codePointAt(next));
        }
        return next;
    }

    private static boolean combines(int codePoint) {
        int type = Character.getType(codePoint);
        boolean jamo = codePoint >= 0x1160 && codePoint <= 0x11FF;
        return jamo || type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }
}
