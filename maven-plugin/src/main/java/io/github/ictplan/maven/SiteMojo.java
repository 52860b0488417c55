package io.github.ictplan.maven;

import io.github.ictplan.Outcome;
import io.github.ictplan.Pipeline;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;

/** Kijkt het plan na en maakt de website met de PDF. */
@Mojo(name = "site", defaultPhase = LifecyclePhase.PACKAGE, threadSafe = true)
public final class SiteMojo extends CheckingMojo {
    @Override
    Outcome run(Pipeline pipeline) {
        return pipeline.site();
    }
}
