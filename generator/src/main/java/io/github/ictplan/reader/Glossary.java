package io.github.ictplan.reader;

import io.github.ictplan.finding.Severity;
import io.github.ictplan.model.GlossaryTerm;
import io.github.ictplan.model.Located;
import java.util.ArrayList;
import java.util.List;

/**
 * The keys of {@code woordenlijst.yaml}. {@code woorden}, the school's own word list, is a known key that nobody reads yet: the rules on words come
 * later and read it then.
 */
final class Glossary {
    private Glossary() {}

    static List<GlossaryTerm> read(Fields keys) {
        List<GlossaryTerm> terms = new ArrayList<>();
        for (Fields entry : keys.maps("begrippen")) {
            entry.require(Severity.ERROR, "term", "uitleg");
            Located<String> term = entry.text("term");
            Located<String> explanation = entry.text("uitleg");
            List<Located<String>> also = entry.texts("ook");
            entry.finish();
            if (term != null && explanation != null) {
                terms.add(new GlossaryTerm(term, explanation, also));
            }
        }
        keys.accept("woorden");
        keys.finish();
        return terms;
    }
}
