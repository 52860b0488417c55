package io.github.ictplan.site;

import io.github.ictplan.model.Content;
import io.github.ictplan.model.Document;
import io.github.ictplan.model.IctPlan;
import io.github.ictplan.model.Visibility;
import org.jspecify.annotations.Nullable;

/** The pages that are made from the model, in the order of the navigation. */
enum Overview {
    GOALS("Doelen", "Doelen en acties", Addresses.GOALS),
    AGREEMENTS("Afspraken", "Afspraken", Addresses.AGREEMENTS),
    PLANNING("Planning", "Planning", Addresses.PLANNING),
    BUDGET("Begroting", "Begroting", Addresses.BUDGET),
    FOLLOW_UP("Opvolging", "Opvolging", Addresses.FOLLOW_UP),
    ROLES("Wie doet wat", "Wat wordt er van mij verwacht?", Addresses.ROLES),
    STATE("Stand", "Stand van het plan", Addresses.STATE),
    CHECKLIST("Overzichtslijst", "Overzichtslijst", Addresses.CHECKLIST),
    CHANGES("Wijzigingen", "Wat is er veranderd?", Addresses.CHANGES),
    DOCUMENTS("Documenten", "Documenten", Addresses.DOCUMENTS),
    REGISTER("A–Z", "Register van A tot Z", Addresses.REGISTER);

    final String label;
    final String title;
    final String address;

    Overview(String label, String title, String address) {
        this.label = label;
        this.title = title;
        this.address = address;
    }

    /** Whether a site has this page: not what is for the team on a site for everybody. */
    boolean exists(Blueprint blueprint) {
        return exists(blueprint.plan())
                && (this != STATE && this != CHECKLIST || blueprint.audience() != Visibility.PUBLIC)
                && (this != CHANGES || !blueprint.editions().isEmpty());
    }

    /** Whether a plan has something to show on this page. */
    boolean exists(IctPlan plan) {
        return switch (this) {
            case GOALS, PLANNING, FOLLOW_UP ->
                plan.filed(Content.Goal.class).findAny().isPresent();
            case AGREEMENTS -> plan.filed(Content.Agreement.class).findAny().isPresent();
            case BUDGET -> plan.documents().stream().map(Document::content).anyMatch(Overview::costs);
            case ROLES -> !plan.roles().isEmpty();
            case DOCUMENTS -> !plan.register().isEmpty();
            case STATE, CHECKLIST, CHANGES, REGISTER -> true;
        };
    }

    private static boolean costs(Content content) {
        return content instanceof Content.Budget budget && !budget.lines().isEmpty()
                || content instanceof Content.Goal goal
                        && goal.actions().stream().anyMatch(action -> action.cost() != null)
                || content instanceof Content.ProfessionalDevelopment development
                        && development.sessions().stream().anyMatch(session -> session.cost() != null);
    }

    /** The overview to which a document belongs. */
    static @Nullable Overview of(Document document, boolean register) {
        if (register) {
            return DOCUMENTS;
        }
        return switch (document.kind()) {
            case GOAL -> GOALS;
            case AGREEMENT -> AGREEMENTS;
            case BUDGET -> BUDGET;
            case EVALUATION -> FOLLOW_UP;
            default -> null;
        };
    }
}
