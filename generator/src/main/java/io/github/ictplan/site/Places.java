package io.github.ictplan.site;

import io.github.ictplan.markdown.Targets;
import io.github.ictplan.model.Document;
import io.github.ictplan.model.PolicyDocument;
import io.github.ictplan.source.Span;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where things are as seen from one page: relative ones on the site, fragments on the print page. */
interface Places extends Targets {

    /** A document of the plan. */
    String of(Document document);

    /** An item of a document. */
    String of(Document document, String anchor);

    /** An item of an overview, or all of it for an empty anchor; null where there is no such page. */
    @Nullable
    String overview(Overview overview, String anchor);

    /** A document of the register. */
    @Nullable
    String of(PolicyDocument policy);

    /** What a reference leads to. */
    Optional<String> at(Span reference);
}
