package io.github.ictplan.reader;

import io.github.ictplan.model.Heading;
import io.github.ictplan.model.Located;
import io.github.ictplan.model.Passage;
import io.github.ictplan.model.VisionQuestion;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds under which heading a vision answers each of its questions. */
final class Sections {
    private static final int SECTION_LEVEL = 2;
    private static final String AND = " en ";

    private final Map<String, VisionQuestion> questionOfWord;

    private Sections(Map<String, VisionQuestion> questionOfWord) {
        this.questionOfWord = questionOfWord;
    }

    static Sections shipped() {
        Map<String, List<String>> table = Words.table("visiekoppen.txt");
        Map<String, VisionQuestion> questions = new HashMap<>();
        for (VisionQuestion question : VisionQuestion.values()) {
            table.getOrDefault(question.word(), List.of()).forEach(word -> questions.put(word, question));
        }
        return new Sections(Map.copyOf(questions));
    }

    Map<VisionQuestion, Heading> of(Fields keys, Passage body) {
        Map<VisionQuestion, Heading> found = new EnumMap<>(VisionQuestion.class);
        Fields named = keys.map("secties");
        for (VisionQuestion question : VisionQuestion.values()) {
            Located<String> heading = named == null ? null : named.text(question.word());
            if (heading != null) {
                name(question, heading, body, found, keys.notes());
            }
        }
        if (named != null) {
            named.finish();
        }
        for (Heading heading : body.headings()) {
            VisionQuestion question = heading.level() == SECTION_LEVEL ? questionOf(heading.text()) : null;
            if (question != null) {
                found.putIfAbsent(question, heading);
            }
        }
        seconds(body, found);
        return found;
    }

    /** "Welke keuzes maken we, en waarom?" answers two questions, unless the second has a heading of its own. */
    private void seconds(Passage body, Map<VisionQuestion, Heading> found) {
        for (Heading heading : body.headings()) {
            VisionQuestion question = heading.level() == SECTION_LEVEL ? secondQuestionOf(heading.text()) : null;
            if (question != null) {
                found.putIfAbsent(question, heading);
            }
        }
    }

    private static void name(
            VisionQuestion question,
            Located<String> named,
            Passage body,
            Map<VisionQuestion, Heading> found,
            Notes notes) {
        body.headings().stream()
                .filter(heading -> plain(heading.text()).equals(plain(named.value())))
                .findFirst()
                .ifPresentOrElse(
                        heading -> found.put(question, heading),
                        () -> notes.error(
                                ReaderRules.SECTION_UNKNOWN,
                                named.where(),
                                "De kop " + Notes.shown(named.value()) + " staat niet in deze tekst.",
                                "Typ de kop precies zoals hij onder in de tekst staat" + headings(body) + "."));
    }

    private static String headings(Passage body) {
        String list = body.headings().stream()
                .limit(6)
                .map(heading -> Notes.shown(heading.text()))
                .collect(Collectors.joining(", "));
        return list.isEmpty() ? "" : ": " + list;
    }

    /** The question of the first word in a heading that names one. */
    private @Nullable VisionQuestion questionOf(String heading) {
        for (String word : plain(heading).split(" ", -1)) {
            VisionQuestion question = questionOfWord.get(word);
            if (question != null) {
                return question;
            }
        }
        return null;
    }

    private @Nullable VisionQuestion secondQuestionOf(String heading) {
        String plain = plain(heading);
        int and = plain.lastIndexOf(AND);
        return and < 0 || questionOf(plain.substring(0, and)) == null
                ? null
                : questionOfWord.get(plain.substring(and + AND.length()).split(" ", 2)[0]);
    }

    private static String plain(String heading) {
        return heading.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }
}
