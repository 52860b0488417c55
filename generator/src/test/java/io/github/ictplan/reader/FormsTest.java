package io.github.ictplan.reader;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ictplan.model.DocumentKind;
import java.util.List;
import org.junit.jupiter.api.Test;

class FormsTest {
    private final Forms forms = new Forms();

    @Test
    void aGoalTellsItsKeys() {
        Form goal = forms.document(DocumentKind.GOAL);
        assertThat(goal.keys())
                .filteredOn(Form.Key::required)
                .extracting(Form.Key::name)
                .containsExactlyInAnyOrder(
                        "id", "beginwaarde", "tegen", "meetwijze", "indicator", "streefwaarde", "acties", "steunt-op");
        assertThat(value(goal, "prioriteit")).isEqualTo(new Value.Whole(1, 3));
        assertThat(value(goal, "steunt-op")).isEqualTo(new Value.Many(new Value.Text()));
        assertThat(value(goal, "zichtbaarheid")).isEqualTo(new Value.Word(List.of("publiek", "team", "bestuur")));
        Form action = below(goal, "acties");
        assertThat(value(action, "kost")).isEqualTo(new Value.Amounts());
        assertThat(action.demands())
                .containsExactly(
                        new Form.Demand.Then("status", List.of("afgerond"), List.of("resultaat", "afgerond-op")),
                        new Form.Demand.Then("status", List.of("uitgesteld", "gestopt"), List.of("reden")));
    }

    @Test
    void aReferenceIsATextOrKeys() {
        assertThat(value(forms.document(DocumentKind.PAGE), "verwijzingen"))
                .isInstanceOfSatisfying(
                        Value.Many.class, many -> assertThat(many.each()).isInstanceOf(Value.OneOrKeys.class));
    }

    @Test
    void theRegisterHasOpenKinds() {
        assertThat(value(forms.registered(DocumentKind.PAGE), "soort")).isEqualTo(new Value.Text());
        assertThat(value(forms.registered(DocumentKind.PAGE), "versie")).isEqualTo(new Value.Text());
    }

    @Test
    void theCardTellsWhatIsBelowItsKeys() {
        Form school = ((Value.Keys) value(forms.card(), "school")).form();
        assertThat(((Value.Keys) value(school, "contact")).form().keys())
                .extracting(Form.Key::name)
                .containsExactly("rol", "e-mail");
        assertThat(below(forms.card(), "documenten").demands())
                .containsExactly(new Form.Demand.Either("bestand", "url", "id"));
    }

    private static Form below(Form form, String key) {
        return ((Value.Keys) ((Value.Many) value(form, key)).each()).form();
    }

    private static Value value(Form form, String key) {
        return form.keys().stream()
                .filter(k -> k.name().equals(key))
                .findFirst()
                .orElseThrow()
                .value();
    }
}
