package io.github.ictplan.maven;

import io.github.ictplan.DiffOutcome;
import io.github.ictplan.Pipeline;
import java.nio.file.Path;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Toont wat er in het plan verandert, voor wie erover beslist. Mislukt niet door wat er in het plan staat: daarvoor dient {@code ictplan:check}. */
@Mojo(name = "diff", threadSafe = true)
public final class DiffMojo extends PlanMojo {
    /** Waarmee je vergelijkt: een editie ({@code 1.2}), een tak of tag ({@code main}), een commit ({@code HEAD~1}) of een map met een plan. Standaard het punt waar je voorstel van de hoofdtak vertrok. */
    @Parameter(property = "ictplan.from")
    private @Nullable String from;

    /** Wat je ermee vergelijkt, op dezelfde manier geschreven. Standaard de map van je school zoals ze nu is, ook met wat nog niet in git zit. */
    @Parameter(property = "ictplan.to")
    private @Nullable String to;

    /** Of er ook {@code wijzigingen.pdf} komt: {@code true} of {@code false}. */
    @Parameter(property = "ictplan.pdf", defaultValue = "true")
    private boolean pdf;

    @Override
    void work(Path school) throws MojoExecutionException {
        Words words = new Words();
        DiffOutcome outcome =
                new Pipeline(settings(school, pdf, null).comparing(words.name(from), words.name(to))).diff();
        outcome.remarks().forEach(getLog()::info);
        Console.print(outcome.text(surroundings().ink()));
        outcome.made().forEach(path -> getLog().info("Klaar: " + path));
    }
}
