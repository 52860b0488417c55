package io.github.ictplan;

import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/** Something that is made on a thread of its own, beside the rest of the run. */
final class Side<T> implements AutoCloseable {
    /** Layout engines recurse as deep as a document is nested. */
    private static final long STACK_BYTES = 64L * 1024 * 1024;

    private final FutureTask<T> task;

    private Side(FutureTask<T> task) {
        this.task = task;
    }

    static <T> Side<T> start(String name, Callable<T> work) {
        FutureTask<T> task = new FutureTask<>(work);
        Thread thread = new Thread(null, task, name, STACK_BYTES);
        thread.setDaemon(true);
        thread.start();
        return new Side<>(task);
    }

    /** Waits for it; throws what the work threw. */
    T join() {
        try {
            return task.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted");
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException runtime) {
                throw runtime;
            }
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    /** Nobody waits for it any more. */
    @Override
    public void close() {
        task.cancel(true);
    }
}
