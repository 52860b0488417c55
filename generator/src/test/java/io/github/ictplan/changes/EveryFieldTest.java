package io.github.ictplan.changes;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ictplan.model.IctPlan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** No value of a plan can change without exactly one change that says so. */
class EveryFieldTest {
    private static final Path TABLE = Path.of("src/test/resources/changes/every-field.txt");
    private static final Map<String, String> KINDS = kinds();
    private static final IctPlan PLAN = Diffs.read(FullSchool.read().texts());

    @Test
    void everyComponentOfTheModel() {
        List<String> wrong = new ArrayList<>();
        for (Mutants.Mutant mutant : Mutants.of(PLAN)) {
            String expected = expected(mutant);
            List<Change> changes = Diffs.changes(PLAN, mutant.plan());
            List<String> kinds =
                    changes.stream().map(change -> change.kind().word()).toList();
            if (!kinds.equals(expected.equals("geen") ? List.of() : List.of(expected))) {
                wrong.add(mutant + ": expected " + expected + ", but got "
                        + changes.stream().map(Diffs::told).toList());
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void noLineOfTheTableIsIdle() {
        TreeSet<String> known = new TreeSet<>();
        Mutants.of(PLAN).forEach(mutant -> {
            known.add(mutant.component());
            known.add(mutant.document() + ":" + mutant.component());
        });
        assertThat(KINDS.keySet()).isSubsetOf(known);
    }

    private static String expected(Mutants.Mutant mutant) {
        String kind = KINDS.getOrDefault(mutant.document() + ":" + mutant.component(), KINDS.get(mutant.component()));
        assertThat(kind)
                .as(
                        "%s is new in the model. Give it a Field and put its value in an Item (changes.Items and what it calls); then write in %s"
                                + " which kind of change it is, or `geen` and why if it is no difference to anybody.",
                        mutant.component(), TABLE)
                .isNotNull();
        return kind;
    }

    private static Map<String, String> kinds() {
        try {
            Map<String, String> kinds = new TreeMap<>();
            Files.readAllLines(TABLE).stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\\s+", 3))
                    .forEach(words -> kinds.put(words[0], words[1]));
            return kinds;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
