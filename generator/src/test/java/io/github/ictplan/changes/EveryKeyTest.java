package io.github.ictplan.changes;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ictplan.model.DocumentKind;
import io.github.ictplan.reader.Form;
import io.github.ictplan.reader.Forms;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Whatever key of whatever file somebody edits, one change says so. */
class EveryKeyTest {
    /** Keys that say which other files are read, or how: what comes of them is more than one change. */
    private static final List<String> OTHER_FILES =
            List.of("mappen.documenten", "profielen", "documenten.bestand", "soort");

    private final FullSchool school = FullSchool.read();
    private final Map<String, String> texts = school.texts();
    private final State before = Diffs.state(texts);
    private final List<String> wrong = new ArrayList<>();

    @Test
    void isOneChange() {
        Forms forms = new Forms();
        edit("ictplan.yaml", forms.card());
        edit("woordenlijst.yaml", forms.glossary());
        edit("profielen/eigen.yaml", forms.profile());
        edit("schoolwerkplan/pesten.md", forms.registered(DocumentKind.PAGE));
        for (DocumentKind kind : DocumentKind.values()) {
            edit("plan/" + kind.word() + ".md", forms.document(kind));
        }
        assertThat(wrong).isEmpty();
    }

    private void edit(String path, Form form) {
        for (FileMutants.Mutant mutant : FileMutants.of(form, school.yaml().get(path))) {
            if (OTHER_FILES.contains(mutant.key())) {
                continue;
            }
            Map<String, String> edited = new TreeMap<>(texts);
            edited.put(path, FullSchool.text(path, mutant.keys()));
            List<Change> changes = PlanDiff.between(before, Diffs.state(edited)).changes();
            if (changes.size() != 1) {
                wrong.add(path + " " + mutant.key() + ": "
                        + changes.stream().map(Diffs::told).toList());
            }
        }
    }
}
