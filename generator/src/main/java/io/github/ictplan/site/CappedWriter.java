package io.github.ictplan.site;

import java.io.IOException;
import java.io.Writer;

/** Collects text up to a limit; a template that writes more is stopped. */
final class CappedWriter extends Writer {
    private final StringBuilder text = new StringBuilder(16 * 1024);
    private final int limit;

    CappedWriter(int limit) {
        this.limit = limit;
    }

    @Override
    public void write(char[] buffer, int offset, int length) throws IOException {
        room(length);
        text.append(buffer, offset, length);
    }

    @Override
    public void write(String string, int offset, int length) throws IOException {
        room(length);
        text.append(string, offset, offset + length);
    }

    private void room(int length) throws IOException {
        if (text.length() + length > limit) {
            throw new TooLong();
        }
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}

    @Override
    public String toString() {
        return text.toString();
    }

    /** More text than the limit. */
    static final class TooLong extends IOException {
        private static final long serialVersionUID = 1L;
    }
}
