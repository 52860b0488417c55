package io.github.ictplan.links;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Word documents for tests. */
final class Words {
    private Words() {}

    /** A document with the heading "Gsm op school" in Dutch Word's style, and a bookmark. */
    static byte[] of() {
        return withText("""
                <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
                <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>
                <w:p><w:pPr><w:pStyle w:val="Kop1"/></w:pPr><w:r><w:t>Gsm </w:t></w:r><w:r><w:t>op school</w:t></w:r></w:p>
                <w:p><w:bookmarkStart w:id="0" w:name="_Bladwijzer1"/><w:r><w:t>Gewone tekst</w:t></w:r></w:p>
                <w:p><w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:r><w:t>Gsm op school</w:t></w:r></w:p>
                </w:body></w:document>
                """);
    }

    static byte[] withText(String xml) {
        return zip("word/document.xml", xml.getBytes(StandardCharsets.UTF_8));
    }

    static byte[] zip(String name, byte[] content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
