package io.github.ictplan.site;

import freemarker.cache.StrongCacheStorage;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateClassResolver;
import freemarker.log.Logger;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import io.github.ictplan.markdown.SafeHtml;
import io.github.ictplan.source.EnvironmentException;
import io.github.ictplan.source.FileTree;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * View records to text. FreeMarker is locked down: everything is escaped, only record components and {@link SafeHtml} are readable, no class can be
 * made. A template of the school is linted first and runs under a deadline and a limit on its output. Safe for use by several threads.
 */
public final class Templates {
    /** A template of the school that takes longer than this does not end. */
    private static final Duration DEADLINE = Duration.ofSeconds(5);

    /** The largest that every site needs. */
    private static final List<String> ALWAYS = List.of("pagina.ftlh", "delen.ftlh", "document.ftlh", "start.ftlh");

    /** Characters that a page of a school's own template may have. */
    static final int LIMIT = 5_000_000;

    private static final int STACK = 16 * 1024 * 1024;

    private final Configuration configuration;
    private final boolean guarded;
    private final Duration deadline;

    /**
     * The templates of a school, the largest of ours parsed: FreeMarker starts in a tenth of a second, which is best spent while the plan is read.
     *
     * @throws EnvironmentException if a template of the school cannot be read
     */
    public static Templates of(FileTree school) {
        Templates templates = new Templates(school, DEADLINE);
        if (!templates.guarded) {
            ALWAYS.forEach(templates::parse);
        }
        return templates;
    }

    Templates(FileTree school, Duration deadline) {
        TemplateSource source = new TemplateSource(school);
        this.configuration = lockedDown(source);
        this.guarded = source.changedBySchool();
        this.deadline = deadline;
    }

    static {
        silence();
    }

    /**
     * FreeMarker prints through whatever logging library it finds, what it also throws. Its choice is one of its own class, of the copy in our class
     * loader, and must come before it makes its first logger.
     */
    @SuppressWarnings("deprecation")
    private static void silence() {
        try {
            Logger.selectLoggerLibrary(Logger.LIBRARY_NONE);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("FreeMarker lacks its own null logger", e);
        }
    }

    private static Configuration lockedDown(TemplateSource source) {
        Configuration configuration = new Configuration(Configuration.VERSION_2_3_34);
        configuration.setTemplateLoader(source);
        configuration.setCacheStorage(new StrongCacheStorage());
        configuration.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
        configuration.setLocalizedLookup(false);
        configuration.setDefaultEncoding(StandardCharsets.UTF_8.name());
        configuration.setLocale(Locale.ROOT);
        configuration.setTimeZone(TimeZone.getTimeZone("UTC"));
        configuration.setNumberFormat("computer");
        configuration.setBooleanFormat("c");
        configuration.setRecognizeStandardFileExtensions(true);
        configuration.setOutputFormat(HTMLOutputFormat.INSTANCE);
        configuration.setAutoEscapingPolicy(Configuration.FORCE_AUTO_ESCAPING_POLICY);
        configuration.setTagSyntax(Configuration.ANGLE_BRACKET_TAG_SYNTAX);
        configuration.setInterpolationSyntax(Configuration.DOLLAR_INTERPOLATION_SYNTAX);
        configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        configuration.setAPIBuiltinEnabled(false);
        configuration.setFallbackOnNullLoopVariable(false);
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        configuration.setWrapUncheckedExceptions(true);
        configuration.setObjectWrapper(new ViewWrapper());
        return configuration;
    }

    /** Whether a template of this name exists. */
    boolean has(String name) {
        try {
            return configuration.getTemplateLoader().findTemplateSource(name) != null;
        } catch (IOException e) {
            throw new EnvironmentException("Het sjabloon " + name + " kan niet gelezen worden.", e);
        }
    }

    /**
     * The text of a page.
     *
     * @param view a view record
     * @throws EnvironmentException if a template of the school fails, writes too much or does not end
     */
    String render(String name, Object view) {
        return guarded ? underDeadline(name, view) : process(name, view, Integer.MAX_VALUE);
    }

    private void parse(String name) {
        try {
            configuration.getTemplate(name);
        } catch (IOException e) {
            throw failed(name, "bevat een fout: " + e.getMessage(), e);
        }
    }

    private String process(String name, Object view, int limit) {
        CappedWriter writer = new CappedWriter(limit);
        try {
            Template template = configuration.getTemplate(name);
            template.process(view, writer);
            return writer.toString();
        } catch (CappedWriter.TooLong e) {
            throw failed(name, "maakt een pagina van meer dan " + LIMIT + " tekens", e);
        } catch (IOException | TemplateException e) {
            throw failed(name, "bevat een fout: " + e.getMessage(), e);
        } catch (StackOverflowError e) {
            throw failed(name, "roept zichzelf te diep op", e);
        } catch (OutOfMemoryError e) {
            if (!guarded) {
                throw e;
            }
            throw failed(name, "vraagt te veel geheugen", e);
        }
    }

    private String underDeadline(String name, Object view) {
        FutureTask<String> task = new FutureTask<>(() -> process(name, view, LIMIT));
        Thread thread = new Thread(null, task, "sjabloon " + name, STACK);
        thread.setDaemon(true);
        thread.start();
        try {
            return task.get(deadline.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            thread.interrupt();
            throw failed(name, "is na " + deadline.toSeconds() + " seconden nog niet klaar", e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof EnvironmentException known ? known : failed(name, "bevat een fout", e);
        } catch (InterruptedException e) {
            thread.interrupt();
            Thread.currentThread().interrupt();
            throw failed(name, "werd onderbroken", e);
        }
    }

    private RuntimeException failed(String name, String why, Throwable cause) {
        if (!guarded) {
            return new IllegalStateException("template " + name + ": " + cause.getMessage(), cause);
        }
        return new EnvironmentException(
                "Het sjabloon " + name + " " + why + ". Kijk de bestanden in " + TemplateSource.FOLDER
                        + " na, of haal ze weg: dan gelden de sjablonen van ictplan.",
                cause);
    }
}
