package io.github.ictplan.rules.plan;

import static io.github.ictplan.rules.plan.Practice.DIRECTION;
import static io.github.ictplan.rules.plan.Practice.ORGANISATION;
import static io.github.ictplan.rules.plan.Practice.PEOPLE;

import io.github.ictplan.model.Document;
import io.github.ictplan.model.DocumentKind;
import io.github.ictplan.model.Heading;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** A part that a full plan has. A document of its kind is one, and so is a page whose title or headings say so. */
public enum PlanPart {
    VISION(DIRECTION, "ICT-visie", DocumentKind.VISION, "visie"),
    GOALS(DIRECTION, "doelen", DocumentKind.GOAL, "doelen", "doelstelling", "actieplan", "prioriteit"),
    TRAINING(
            PEOPLE,
            "professionalisering",
            DocumentKind.PROFESSIONAL_DEVELOPMENT,
            "professionaliser",
            "nascholing",
            "bijscholing",
            "navorming",
            "vorming",
            "opleiding"),
    INFRASTRUCTURE(
            ORGANISATION,
            "infrastructuur",
            DocumentKind.INVENTORY,
            "infrastructuur",
            "inventaris",
            "toestel",
            "netwerk",
            "hardware"),
    BUDGET(ORGANISATION, "begroting", DocumentKind.BUDGET, "begroting", "budget", "kost", "financ"),
    AGREEMENTS(ORGANISATION, "afspraken", DocumentKind.AGREEMENT, "afspra", "gedragscode"),
    FOLLOW_UP(
            ORGANISATION,
            "opvolging en evaluatie",
            DocumentKind.EVALUATION,
            "opvolg",
            "evalu",
            "bijstur",
            "monitoring");

    private final Practice practice;
    private final String words;
    private final DocumentKind kind;
    private final List<String> beginnings;

    PlanPart(Practice practice, String words, DocumentKind kind, String... beginnings) {
        this.practice = practice;
        this.words = words;
        this.kind = kind;
        this.beginnings = List.of(beginnings);
    }

    /** The practice that it belongs to. */
    public Practice practice() {
        return practice;
    }

    /** Its name in Dutch, without article. */
    public String words() {
        return words;
    }

    /** Its {@code soort}. */
    public DocumentKind kind() {
        return kind;
    }

    boolean isIn(Document document) {
        if (document.kind() != DocumentKind.PAGE) {
            return document.kind() == kind;
        }
        Stream<String> headings = document.body().headings().stream().map(Heading::text);
        return Stream.concat(Stream.of(document.title().value()), headings).anyMatch(this::isNamed);
    }

    private boolean isNamed(String title) {
        return Arrays.stream(title.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"))
                .anyMatch(word -> beginnings.stream().anyMatch(word::startsWith));
    }
}
