package io.github.ictplan.markdown;

import com.vladsch.flexmark.parser.Parser;
import io.github.ictplan.source.EnvironmentException;
import io.github.ictplan.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * Parses Markdown on threads of its own with a big stack, because the engine recurses on what a text nests. The guard keeps every text far
 * from the end of that stack and from the deadline.
 */
public final class MarkdownEngine implements AutoCloseable {
    /** In bytes of address space; only what is used is ever backed by memory. */
    private static final long STACK = 256L << 20;

    private static final long DEADLINE_SECONDS = 30;

    private final ExecutorService threads;
    /** Made on one of the threads: it takes as long as reading the first files, which need not wait for it. */
    private final Future<Parser> parser;

    /**
     * A text to parse.
     *
     * @param start offset in the file's text of the first character after the front matter
     * @param title what the page is called; null if the first heading of level 1 is to give it its name
     */
    public record Body(SourceFile file, int start, @Nullable String title) {}

    public MarkdownEngine(int threads) {
        this.threads = Executors.newFixedThreadPool(threads, MarkdownEngine::daemon);
        this.parser = this.threads.submit(Grammar::parser);
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(null, work, "ictplan-markdown", STACK);
        thread.setDaemon(true);
        return thread;
    }

    /**
     * Parses texts, on all threads, and returns what came of them in the same order.
     *
     * @throws EnvironmentException if a text takes longer than the deadline, which no text does on a machine that works
     */
    public List<MarkdownText> parseAll(List<Body> bodies) {
        List<Future<MarkdownText>> running = new ArrayList<>(bodies.size());
        for (Body body : bodies) {
            running.add(threads.submit(() -> Reading.read(parser.get(), body)));
        }
        List<MarkdownText> texts = new ArrayList<>(bodies.size());
        for (int i = 0; i < bodies.size(); i++) {
            texts.add(awaited(running.get(i), bodies.get(i)));
        }
        return texts;
    }

    private static MarkdownText awaited(Future<MarkdownText> text, Body body) {
        String path = body.file().path();
        try {
            return text.get(DEADLINE_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            text.cancel(true);
            throw new EnvironmentException(
                    "Het lezen van " + path + " duurt langer dan " + DEADLINE_SECONDS
                            + " seconden. Sluit andere programma's en probeer opnieuw; lukt het dan nog niet, splits het bestand.",
                    e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new EnvironmentException("Het lezen van " + path + " is onderbroken. Geef het bevel opnieuw.", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("while reading " + path, e.getCause());
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
