package io.github.ictplan.source;

/**
 * The surroundings fail (folder, disk, git, template): not the author's mistake and not ours. The message is Dutch and says what, where and what
 * to do.
 */
public final class EnvironmentException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public EnvironmentException(String message) {
        super(message);
    }

    public EnvironmentException(String message, Throwable cause) {
        super(message, cause);
    }
}
