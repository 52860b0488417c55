package io.github.ictplan.reader;

import io.github.ictplan.finding.Severity;
import io.github.ictplan.model.GlossaryTerm;
import io.github.ictplan.model.Located;
import io.github.ictplan.model.OwnWord;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The keys of {@code woordenlijst.yaml}: words that the school explains, and words of which it says whether its plan may use them. */
record Glossary(List<GlossaryTerm> terms, List<OwnWord> words) {
    private static final Map<String, OwnWord.Level> LEVELS = Scalars.words(OwnWord.Level.values(), OwnWord.Level::word);

    static Glossary none() {
        return new Glossary(List.of(), List.of());
    }

    static Glossary read(Fields keys) {
        Glossary glossary = new Glossary(terms(keys), words(keys));
        keys.finish();
        return glossary;
    }

    private static List<GlossaryTerm> terms(Fields keys) {
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
        return terms;
    }

    private static List<OwnWord> words(Fields keys) {
        List<OwnWord> words = new ArrayList<>();
        Map<String, Located<String>> seen = new HashMap<>();
        for (Fields entry : keys.maps("woorden")) {
            entry.require(Severity.ERROR, "woord", "niveau");
            Located<String> word = entry.text("woord");
            Located<OwnWord.Level> level = entry.choice("niveau", LEVELS);
            Located<String> alternative = entry.text("alternatief");
            entry.finish();
            if (word == null || level == null) {
                continue;
            }
            Located<String> first = seen.putIfAbsent(word.value().toLowerCase(Locale.ROOT), word);
            if (first == null) {
                words.add(new OwnWord(word, level.value(), alternative));
            } else {
                twice(entry, word, first);
            }
        }
        return words;
    }

    private static void twice(Fields entry, Located<String> word, Located<String> first) {
        entry.notes()
                .warning(
                        ReaderRules.WORD_TWICE,
                        word.where(),
                        "Het woord " + Notes.shown(word.value()) + " staat er al op regel "
                                + first.where().line() + "; die geldt.",
                        "Haal een van de twee weg.");
    }
}
