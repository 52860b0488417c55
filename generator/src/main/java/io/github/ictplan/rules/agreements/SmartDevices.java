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
import java.util.stream.Stream;

/** Finds the texts that are about smartphones, smartwatches and the like. */
final class SmartDevices {
    private static final List<String> BEGINNINGS =
            List.of("smartphone", "smartwatch", "gsm", "mobieltje", "telefoon", "smartglas", "smartbril");
    private static final List<String> THINGS =
            List.of("toestel", "toestellen", "horloge", "horloges", "bril", "brillen", "apparaat", "apparaten");

    private SmartDevices() {}

    /** Agreements of which title or headings name such a device. */
    static Stream<Filed<Agreement>> agreements(IctPlan plan) {
        return plan.filed(Agreement.class).filter(agreement -> areSubjectOf(agreement.document()));
    }

    static boolean areSubjectOf(Document document) {
        return Stream.concat(
                        Stream.of(document.title(), document.id(), document.summary())
                                .filter(Objects::nonNull)
                                .map(Located::value),
                        document.body().headings().stream().map(Heading::text))
                .anyMatch(SmartDevices::areNamedIn);
    }

    static boolean areTalkedOfIn(Document document) {
        return areSubjectOf(document)
                || document.body().paragraphs().stream().map(Paragraph::text).anyMatch(SmartDevices::areNamedIn);
    }

    /** A device by its name; "mobiel" and "slim" only before a thing. */
    private static boolean areNamedIn(String text) {
        List<String> words =
                Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")).toList();
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            boolean adjective = word.equals("slimme") || word.equals("mobiele");
            if (adjective
                    ? i + 1 < words.size() && THINGS.contains(words.get(i + 1))
                    : BEGINNINGS.stream().anyMatch(word::startsWith)) {
                return true;
            }
        }
        return false;
    }
}
