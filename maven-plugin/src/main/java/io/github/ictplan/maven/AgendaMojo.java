package io.github.ictplan.maven;

import io.github.ictplan.AgendaOutcome;
import io.github.ictplan.Pipeline;
import java.nio.file.Path;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/** Toont wat te laat is en wat eraan komt, en voor wie. */
@Mojo(name = "agenda", threadSafe = true)
public final class AgendaMojo extends PlanMojo {
    /** Hoeveel dagen na de peildatum nog bij "binnenkort" horen. */
    @Parameter(property = "ictplan.days", defaultValue = "30", required = true)
    private String days;

    @Override
    void work(Path school) throws MojoExecutionException {
        int ahead = new Words().days(days);
        AgendaOutcome outcome = new Pipeline(settings(school, false, null)).agenda(ahead);
        Console.print(outcome.text(surroundings().ink()));
        getLog().info("Klaar: " + outcome.file());
    }
}
