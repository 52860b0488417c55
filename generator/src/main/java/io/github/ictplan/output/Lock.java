package io.github.ictplan.output;

import io.github.ictplan.source.EnvironmentException;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** One run at a time writes a folder. The operating system frees the lock of a run that was killed; the empty lock file stays. */
final class Lock implements AutoCloseable {
    private final FileChannel channel;

    private Lock(FileChannel channel) {
        this.channel = channel;
    }

    static Lock on(Path file, Path target) {
        FileChannel channel = open(file);
        try {
            FileLock lock = tryLock(channel);
            if (lock != null) {
                return new Lock(channel);
            }
            channel.close();
        } catch (IOException e) {
            throw new EnvironmentException(
                    "Het slot " + file + " kan niet gezet worden. Kies een map op een gewone schijf.", e);
        }
        throw new EnvironmentException(
                "Een andere ictplan-run schrijft nu in " + target + ". Wacht tot die klaar is en probeer opnieuw.");
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    private static FileChannel open(Path file) {
        try {
            return FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
        } catch (IOException e) {
            throw new EnvironmentException(
                    "In de map " + file.getParent()
                            + " kan niet geschreven worden. Kijk of je daar bestanden mag maken.",
                    e);
        }
    }

    void check() {
        if (!channel.isOpen()) {
            throw new IllegalStateException("lock was closed");
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new EnvironmentException("Het slot kan niet losgelaten worden.", e);
        }
    }
}
