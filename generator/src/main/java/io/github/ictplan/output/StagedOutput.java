package io.github.ictplan.output;

import java.util.SortedSet;

/** Content that is complete on the disk, beside its target. Either {@link #commit} it, or {@link #close} throws it away. */
public final class StagedOutput implements AutoCloseable {
    private final OutputFolder folder;
    private final Lock lock;
    private final SortedSet<String> paths;
    private boolean committed;

    StagedOutput(OutputFolder folder, Lock lock, SortedSet<String> paths) {
        this.folder = folder;
        this.lock = lock;
        this.paths = paths;
    }

    /** What was written, without the marker. */
    public SortedSet<String> paths() {
        return paths;
    }

    /** Puts the new content in the place of the old. */
    public void commit() {
        folder.swap();
        committed = true;
    }

    @Override
    public void close() {
        try {
            if (!committed) {
                folder.discard();
            }
        } finally {
            lock.close();
        }
    }
}
