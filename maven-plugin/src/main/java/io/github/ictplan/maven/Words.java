package io.github.ictplan.maven;

import io.github.ictplan.finding.Severity;
import io.github.ictplan.model.Visibility;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.jspecify.annotations.Nullable;

/** The words that a school may type after {@code -Dictplan.…=}. */
final class Words {
    private static final int MOST_DAYS = 3650;

    Visibility audience(String word) throws MojoExecutionException {
        return Visibility.ofWord(word).orElseThrow(() -> unknown("audience", word, "publiek, team of bestuur"));
    }

    @Nullable
    Severity failOn(String word) throws MojoExecutionException {
        if (word.equals("nooit")) {
            return null;
        }
        return Arrays.stream(Severity.values())
                .filter(severity -> severity.word().equals(word))
                .findFirst()
                .orElseThrow(() -> unknown("failOn", word, "fout, waarschuwing, tip of nooit"));
    }

    /** Empty for {@code auto}. */
    Optional<Boolean> annotations(String word) throws MojoExecutionException {
        return switch (word) {
            case "auto" -> Optional.empty();
            case "true" -> Optional.of(true);
            case "false" -> Optional.of(false);
            default -> throw unknown("annotations", word, "true, false of auto");
        };
    }

    @Nullable
    LocalDate date(@Nullable String word) throws MojoExecutionException {
        if (word == null || word.isBlank()) {
            return null;
        }
        try {
            return LocalDate.parse(word);
        } catch (DateTimeParseException e) {
            throw unknown("peildatum", word, "een datum zoals 2026-11-01");
        }
    }

    /** Of a revision, an edition or a folder; null if nothing was typed. */
    @Nullable
    String name(@Nullable String word) {
        return word == null || word.isBlank() ? null : word.strip();
    }

    /** From nothing to ten years. */
    int days(String word) throws MojoExecutionException {
        if (!word.matches("[0-9]{1,4}") || Integer.parseInt(word) > MOST_DAYS) {
            throw unknown("days", word, "een aantal dagen van 0 tot " + MOST_DAYS + ", zoals 30");
        }
        return Integer.parseInt(word);
    }

    private static MojoExecutionException unknown(String property, String word, String choices) {
        return new MojoExecutionException(
                "\"" + word + "\" past niet bij -Dictplan." + property + ". Typ " + choices + ".");
    }
}
