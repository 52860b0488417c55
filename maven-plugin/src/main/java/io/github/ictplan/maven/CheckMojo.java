package io.github.ictplan.maven;

import io.github.ictplan.Outcome;
import io.github.ictplan.Pipeline;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;

/** Kijkt het plan na en toont de bevindingen. */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true)
public final class CheckMojo extends CheckingMojo {
    @Override
    Outcome run(Pipeline pipeline) {
        return pipeline.check();
    }
}
