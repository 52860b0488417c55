package io.github.ictplan.maven;

import io.github.ictplan.Pipeline;
import io.github.ictplan.Settings;
import io.github.ictplan.finding.Severity;
import io.github.ictplan.source.EnvironmentException;
import java.io.File;
import java.nio.file.Path;
import java.util.Properties;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/** What every goal on a plan shares: its parameters, copied once into {@link Settings}. */
abstract class PlanMojo extends AbstractMojo {
    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    private MavenProject project;

    @Parameter(defaultValue = "${session}", readonly = true, required = true)
    private MavenSession session;

    /** De map van je school: daarin staan {@code ictplan.yaml} en de map {@code plan}. */
    @Parameter(property = "ictplan.directory", defaultValue = "${project.basedir}", required = true)
    private File directory;

    /** De map waarin de website komt. Standaard {@code target/site}; voor het team {@code target/site-team}, voor het bestuur {@code target/site-bestuur}. */
    @Parameter(property = "ictplan.outputDirectory")
    private @Nullable File outputDirectory;

    /** De map waarin de bevindingen komen ({@code bevindingen.json}, {@code .sarif} en {@code .md}), en {@code overzichtslijst.md}. */
    @Parameter(
            property = "ictplan.reportDirectory",
            defaultValue = "${project.build.directory}/ictplan",
            required = true)
    private File reportDirectory;

    /** Voor wie de website is: {@code publiek}, {@code team} of {@code bestuur}. */
    @Parameter(property = "ictplan.audience", defaultValue = "publiek", required = true)
    private String audience;

    /** De dag waarop "te laat" beoordeeld wordt, zoals {@code 2026-11-01}. Zonder deze datum telt die in {@code ictplan.yaml}, en anders die van de laatste wijziging in git. */
    @Parameter(property = "ictplan.peildatum")
    private @Nullable String peildatum;

    /** Slaat dit bevel over: {@code true} of {@code false}. */
    @Parameter(property = "ictplan.skip", defaultValue = "false")
    private boolean skip;

    @Override
    public final void execute() throws MojoExecutionException, MojoFailureException {
        if (skip) {
            getLog().info("ictplan is overgeslagen (ictplan.skip).");
            return;
        }
        Path school = directory.toPath().toAbsolutePath().normalize();
        if (!Pipeline.holdsPlan(school) && gathersModules()) {
            getLog().info("Geen map plan/ in " + school + ": hier valt niets te maken.");
            return;
        }
        try {
            work(school);
        } catch (EnvironmentException e) {
            throw new MojoExecutionException(e.getMessage(), e.getCause() instanceof Exception cause ? cause : e);
        }
    }

    /** Runs the goal, prints what came of it and judges that. */
    abstract void work(Path school) throws MojoExecutionException, MojoFailureException;

    private boolean gathersModules() {
        return project.getPackaging().equals("pom") && !project.getModules().isEmpty();
    }

    Settings settings(Path school, boolean pdf, @Nullable Severity failOn) throws MojoExecutionException {
        Words words = new Words();
        var circle = words.audience(audience);
        return new Settings(
                school,
                outputDirectory != null ? outputDirectory.toPath() : defaultOutput(circle.word()),
                reportDirectory.toPath(),
                circle,
                pdf,
                failOn,
                words.date(peildatum));
    }

    private Path defaultOutput(String audienceWord) {
        String folder = audienceWord.equals("publiek") ? "site" : "site-" + audienceWord;
        return Path.of(project.getBuild().getDirectory(), folder);
    }

    Surroundings surroundings() {
        Properties system = session.getSystemProperties();
        String style = session.getUserProperties().getProperty("style.color", system.getProperty("style.color"));
        return Surroundings.of(System.getenv(), style, session.getRequest().isInteractiveMode());
    }
}
