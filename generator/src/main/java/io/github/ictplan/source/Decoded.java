package io.github.ictplan.source;

/** What became of the bytes of a text file: text, or the place where they stop being UTF-8. */
public sealed interface Decoded {

    /** Strict UTF-8, now with LF line ends and in NFC. */
    record Text(SourceFile file) implements Decoded {}

    /**
     * Bytes that are not UTF-8.
     *
     * @param where the first bad byte
     * @param guess what the file most likely is
     */
    record NotUtf8(Span where, Encoding guess) implements Decoded {}

    /** Encodings in which programs that schools use save a text when they do not save UTF-8. */
    enum Encoding {
        WINDOWS_1252("Windows-1252 (ANSI)"),
        UTF_16("UTF-16 (Unicode)"),
        BINARY("geen tekst");

        private final String label;

        Encoding(String label) {
            this.label = label;
        }

        /** The name as editors show it. */
        public String label() {
            return label;
        }
    }
}
