package io.github.ictplan.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ictplan.source.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A child is never more visible than its parent: the model cannot hold such a child. */
class NarrowingTest {
    private static final Span HERE = Span.startOf("plan/doelen/d1.md");

    @ParameterizedTest
    @CsvSource({"PUBLIC, TEAM, TEAM", "TEAM, PUBLIC, TEAM", "BOARD, PUBLIC, BOARD", "PUBLIC, PUBLIC, PUBLIC"})
    void an_action_lies_within_its_document(Visibility document, Visibility action, Visibility seen) {
        assertThat(actionOf(goal(document, action))).isEqualTo(seen);
    }

    @ParameterizedTest
    @CsvSource({"PUBLIC, BOARD", "TEAM, BOARD", "BOARD, BOARD"})
    void hiding_a_document_hides_its_actions(Visibility action, Visibility seen) {
        assertThat(actionOf(goal(Visibility.PUBLIC, action).withVisibility(Visibility.BOARD)))
                .isEqualTo(seen);
    }

    @ParameterizedTest
    @CsvSource({"PUBLIC, PUBLIC", "TEAM, TEAM", "BOARD, BOARD"})
    void new_content_lies_within_the_document_that_takes_it(Visibility document, Visibility seen) {
        Document other = goal(Visibility.PUBLIC, Visibility.PUBLIC);

        assertThat(actionOf(goal(document, Visibility.BOARD).withContent(other.content())))
                .isEqualTo(seen);
    }

    @ParameterizedTest
    @CsvSource({"TEAM, PUBLIC, TEAM", "PUBLIC, TEAM, TEAM", "BOARD, TEAM, BOARD"})
    void a_text_lies_within_its_entry_in_the_register(Visibility entry, Visibility text, Visibility seen) {
        Document kept = registered(entry, goal(text, Visibility.PUBLIC)).text();

        assertThat(kept).isNotNull();
        assertThat(kept.visibility()).isEqualTo(seen);
        assertThat(actionOf(kept)).isEqualTo(seen);
    }

    private static Visibility actionOf(Document document) {
        return ((Content.Goal) document.content()).actions().get(0).visibility();
    }

    private static Document goal(Visibility visibility, Visibility ofAction) {
        Content.Action action = new Content.Action(
                null, null, null, null, null, null, null, List.of(), null, null, null, ofAction, HERE);
        Content.Goal goal = new Content.Goal(
                null, null, null, null, null, null, List.of(), null, List.of(), List.of(), List.of(action));
        return new Document(
                HERE.file(),
                DocumentKind.GOAL,
                Located.of("Delen", HERE),
                null,
                null,
                null,
                visibility,
                null,
                null,
                null,
                List.of(),
                List.of(),
                Passage.EMPTY,
                goal,
                HERE);
    }

    private static PolicyDocument registered(Visibility visibility, @Nullable Document text) {
        return new PolicyDocument(
                Located.of("zorg", HERE), Located.of("Zorg", HERE), null, null, null, null, visibility, text, HERE);
    }
}
