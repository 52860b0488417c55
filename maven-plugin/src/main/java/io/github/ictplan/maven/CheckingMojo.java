package io.github.ictplan.maven;

import io.github.ictplan.Outcome;
import io.github.ictplan.Pipeline;
import java.nio.file.Path;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** What the goals that check a plan share: how findings are printed and judged. */
abstract class CheckingMojo extends PlanMojo {
    /** Of er bij de website ook een PDF komt: {@code true} of {@code false}. */
    @Parameter(property = "ictplan.pdf", defaultValue = "true")
    private boolean pdf;

    /** Vanaf welke ernst het bevel mislukt: {@code fout}, {@code waarschuwing}, {@code tip} of {@code nooit}. */
    @Parameter(property = "ictplan.failOn", defaultValue = "fout", required = true)
    private String failOn;

    /** Of GitHub de bevindingen bij een voorstel (pull request) toont: {@code true}, {@code false}, of {@code auto}: alleen in een workflow van GitHub. */
    @Parameter(property = "ictplan.annotations", defaultValue = "auto", required = true)
    private String annotations;

    /** Waarmee het plan vergeleken wordt, zoals {@code main}: bij een voorstel (pull request) staan de bevindingen op lijnen die sindsdien veranderden vooraan. */
    @Parameter(property = "ictplan.from")
    private @Nullable String from;

    /** Runs the goal's own stages. */
    abstract Outcome run(Pipeline pipeline);

    @Override
    final void work(Path school) throws MojoExecutionException, MojoFailureException {
        Words words = new Words();
        Surroundings surroundings = surroundings();
        boolean annotate = words.annotations(annotations).orElse(surroundings.onGitHub());
        Outcome outcome =
                run(new Pipeline(settings(school, pdf, words.failOn(failOn)).comparing(words.name(from), null)));
        Console.print(outcome.text(surroundings.ink()));
        if (annotate) {
            Console.print(outcome.annotations(surroundings.folderInRepository(school)));
        }
        judge(outcome);
    }

    private void judge(Outcome outcome) throws MojoFailureException {
        if (outcome.failed()) {
            throw new MojoFailureException(outcome.verdict());
        }
        outcome.published().forEach(path -> getLog().info("Klaar: " + path));
    }
}
