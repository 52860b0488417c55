package io.github.ictplan.source;

import java.util.TimeZone;
import java.util.concurrent.TimeUnit;
import org.eclipse.jgit.annotations.Nullable;
import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.storage.file.FileBasedConfig;
import org.eclipse.jgit.util.FS;
import org.eclipse.jgit.util.SystemReader;

/**
 * What JGit may know of the machine: nothing. Its own reader opens the settings of the user and of the system, asks for the environment, and
 * writes probe files to measure the clock of the disk.
 */
final class QuietGit extends SystemReader.Delegate {
    private static final SystemReader INSTANCE = new QuietGit(SystemReader.getInstance());

    private QuietGit(SystemReader machine) {
        super(machine);
    }

    /** JGit keeps one reader for the whole JVM, so this is said before each use. */
    static void use() {
        if (SystemReader.getInstance() != INSTANCE) {
            SystemReader.setInstance(INSTANCE);
        }
    }

    @Override
    public String getHostname() {
        return "localhost";
    }

    @Override
    @Nullable
    public String getenv(String variable) {
        return null;
    }

    /** The JVM's own properties, such as the kind of system, without the user's home. */
    @Override
    @Nullable
    public String getProperty(String key) {
        return key.startsWith("user.") ? null : super.getProperty(key);
    }

    @Override
    public FileBasedConfig openUserConfig(@Nullable Config parent, FS fs) {
        return new NoConfig(fs);
    }

    @Override
    public FileBasedConfig openSystemConfig(@Nullable Config parent, FS fs) {
        return new NoConfig(fs);
    }

    @Override
    public FileBasedConfig openJGitConfig(@Nullable Config parent, FS fs) {
        return new NoConfig(fs);
    }

    @Override
    public long getCurrentTime() {
        return 0;
    }

    @Override
    public int getTimezone(long when) {
        return 0;
    }

    @Override
    public TimeZone getTimeZone() {
        return TimeZone.getTimeZone("UTC");
    }

    /** Settings that are in no file. */
    private static final class NoConfig extends FileBasedConfig {
        NoConfig(FS fs) {
            super(null, fs);
        }

        @Override
        public void load() {}

        @Override
        public void save() {}

        @Override
        public boolean isOutdated() {
            return false;
        }

        /** An answer about the clock of any disk (two seconds, the coarsest there is) keeps JGit from measuring it. */
        @Override
        public long getTimeUnit(String section, String subsection, String name, long defaultValue, TimeUnit wantUnit) {
            return section.equals("filesystem") ? wantUnit.convert(2, TimeUnit.SECONDS) : defaultValue;
        }
    }
}
