package io.github.ictplan.model;

import java.util.List;

/** A word that the school explains in {@code woordenlijst.yaml}; {@code also} are other forms of it. */
public record GlossaryTerm(Located<String> term, Located<String> explanation, List<Located<String>> also) {
    public GlossaryTerm {
        also = List.copyOf(also);
    }
}
