package io.github.ictplan.maven;

import io.github.ictplan.Pipeline;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Toont de uitleg bij één regel, of de lijst van alle regels. */
@Mojo(name = "explain", requiresProject = false, threadSafe = true)
public final class ExplainMojo extends AbstractMojo {
    /** De regel, zoals {@code doel/zonder-indicator}, of een woord om te zoeken, zoals {@code visie}. Zonder regel komt de hele lijst. */
    @Parameter(property = "ictplan.rule")
    private @Nullable String rule;

    /** Slaat dit bevel over: {@code true} of {@code false}. */
    @Parameter(property = "ictplan.skip", defaultValue = "false")
    private boolean skip;

    @Override
    public void execute() {
        if (!skip) {
            Console.print(Pipeline.explain(rule));
        }
    }
}
