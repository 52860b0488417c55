package io.github.ictplan.pdf;

import java.nio.ByteBuffer;

/**
 * Takes the table of variation sequences (cmap format 14, platform 0, encoding 5) out of a font's list of character maps: PDFBox does not read it
 * and says so on the console of every school with an emoji.
 */
final class Cmap14 {
    private static final int CMAP = 0x636D6170;
    private static final int TABLE_RECORD = 16;
    private static final int MAP_RECORD = 8;
    private static final int VARIATION_SEQUENCES = 5;

    private Cmap14() {}

    /** Changes the bytes of an sfnt file in place. */
    static byte[] without(byte[] font) {
        ByteBuffer file = ByteBuffer.wrap(font);
        int tables = file.getShort(4);
        for (int i = 0; i < tables; i++) {
            int record = 12 + i * TABLE_RECORD;
            if (file.getInt(record) == CMAP) {
                drop(file, file.getInt(record + 8));
            }
        }
        return font;
    }

    private static void drop(ByteBuffer file, int cmap) {
        int maps = file.getShort(cmap + 2);
        int kept = 0;
        for (int i = 0; i < maps; i++) {
            int record = cmap + 4 + i * MAP_RECORD;
            if (file.getInt(record) != VARIATION_SEQUENCES) {
                file.putLong(cmap + 4 + kept++ * MAP_RECORD, file.getLong(record));
            }
        }
        file.putShort(cmap + 2, (short) kept);
    }
}
