package io.github.ictplan.maven;

import io.github.ictplan.Outcome;
import io.github.ictplan.Pipeline;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;

/** Kijkt het plan na en maakt alleen de PDF. */
@Mojo(name = "pdf", defaultPhase = LifecyclePhase.PACKAGE, threadSafe = true)
public final class PdfMojo extends CheckingMojo {
    @Override
    Outcome run(Pipeline pipeline) {
        return pipeline.pdf();
    }
}
