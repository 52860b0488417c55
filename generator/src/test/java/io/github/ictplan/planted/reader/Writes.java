package io.github.ictplan.planted.reader;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

final class Writes {
    void write(Path path) throws IOException {
        Files.writeString(path, "");
    }
}
