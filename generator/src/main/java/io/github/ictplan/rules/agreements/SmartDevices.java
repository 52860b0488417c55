package io.github.ictplan.rules.agreements;

import io.github.ictplan.model.Content.Agreement;
import io.github.ictplan.model.Document;
import io.github.ictplan.model.Filed;
import io.github.ictplan.model.Heading;
import io.github.ictplan.model.IctPlan;
import io.github.ictplan.model.Located;
import io.github.ictplan.model.Paragraph;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the texts that are about smartphones, smartwatches and the like. */
final class SmartDevices {
    private static final List<String> BEGINNINGS =
            List.of("smartphone", "smartwatch", "gsm", "mobieltje", "smartglas", "smartbril");
    private static final Set<String> ADJECTIVES = Set.of("slimme", "slim", "mobiele");
    private static final Set<String> THINGS = Set.of(
            "toestel",
            "toestellen",
            "horloge",
            "horloges",
            "bril",
            "brillen",
            "apparaat",
            "apparaten",
            "telefoon",
            "telefoons");
    private static final List<String> PUPILS =
            List.of("leerling", "kind", "kleuter", "jonger", "student", "iedereen", "graad", "leerja");

    private SmartDevices() {}

    /** Agreements with pupils of which the title or the id names such a device. */
    static Stream<Filed<Agreement>> agreements(IctPlan plan) {
        return plan.filed(Agreement.class)
                .filter(agreement -> isForPupils(agreement.content())
                        && texts(
                                        agreement.document().title(),
                                        agreement.document().id())
                                .anyMatch(SmartDevices::areNamedIn));
    }

    /** Whether such a device is named in a title, a summary or a heading. */
    static boolean areSubjectOf(Document document) {
        return Stream.concat(
                        texts(document.title(), document.id(), document.summary()),
                        document.body().headings().stream().map(Heading::text))
                .anyMatch(SmartDevices::areNamedIn);
    }

    static boolean areTalkedOfIn(Document document) {
        return areSubjectOf(document)
                || document.body().paragraphs().stream().map(Paragraph::text).anyMatch(SmartDevices::areNamedIn);
    }

    @SafeVarargs
    private static Stream<String> texts(@Nullable Located<String>... values) {
        return Arrays.stream(values).filter(Objects::nonNull).map(Located::value);
    }

    /** An agreement that does not say for whom it is, is for all. */
    private static boolean isForPupils(Agreement agreement) {
        return agreement.audience().isEmpty()
                || agreement.audience().stream()
                        .map(audience -> audience.value().toLowerCase(Locale.ROOT))
                        .anyMatch(audience -> PUPILS.stream().anyMatch(audience::contains));
    }

    /** A device by its name; "mobiel" and "slim" only before a thing. */
    private static boolean areNamedIn(String text) {
        String before = "";
        for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")) {
            if (BEGINNINGS.stream().anyMatch(word::startsWith)
                    || ADJECTIVES.contains(before) && THINGS.contains(word)) {
                return true;
            }
            before = word;
        }
        return false;
    }
}
