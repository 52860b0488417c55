package io.github.ictplan.rules.plan;

import static io.github.ictplan.rules.plan.Practice.DIRECTION;
import static io.github.ictplan.rules.plan.Practice.ORGANISATION;
import static io.github.ictplan.rules.plan.Practice.PEOPLE;

import io.github.ictplan.model.Document;
import io.github.ictplan.model.DocumentKind;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
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

    private static final List<PlanPart> ALL = List.of(values());

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

    /** The parts that a document holds. */
    static Set<PlanPart> in(Document document) {
        Set<PlanPart> parts = EnumSet.noneOf(PlanPart.class);
        if (document.kind() == DocumentKind.PAGE) {
            addNamed(document.title().value(), parts);
            document.body().headings().forEach(heading -> addNamed(heading.text(), parts));
        } else {
            Stream.of(values()).filter(part -> part.kind == document.kind()).forEach(parts::add);
        }
        return parts;
    }

    /** Adds the parts of which a word of a title begins like their name. */
    private static void addNamed(String title, Set<PlanPart> parts) {
        String text = title.toLowerCase(Locale.ROOT);
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLetter(text.charAt(i)) && (i == 0 || !Character.isLetter(text.charAt(i - 1)))) {
                for (PlanPart part : ALL) {
                    if (part.beginsAt(text, i)) {
                        parts.add(part);
                    }
                }
            }
        }
    }

    private boolean beginsAt(String text, int at) {
        for (String beginning : beginnings) {
            if (text.startsWith(beginning, at)) {
                return true;
            }
        }
        return false;
    }
}
