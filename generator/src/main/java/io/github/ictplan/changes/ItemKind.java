package io.github.ictplan.changes;

import io.github.ictplan.model.DocumentKind;
import java.util.EnumSet;
import java.util.Set;

/** The parts of a plan that are matched one by one. */
public enum ItemKind {
    SCHOOL("de school"),
    PLAN("het plan"),
    SITE("de website"),
    APPROVAL("de goedkeuring"),
    ROLE("de rol"),
    RULE_PROFILE("het profiel"),
    /** What one rule weighs in a profile; its id is the rule. */
    RULE_WEIGHT("het gewicht"),
    SUPPRESSION("de genegeerde bevinding"),
    POLICY("het document"),
    TERM("het begrip"),
    OWN_WORD("het woord"),
    /** What is said of an adopted version; its id is the version. */
    EDITION("de editie"),
    PAGE("de pagina"),
    VISION("de ICT-visie"),
    SCHOOL_VISION("de schoolvisie"),
    BASELINE("de beginsituatie"),
    GOAL("het doel"),
    THEME("het thema"),
    AGREEMENT("de afspraak"),
    INVENTORY("de inventaris"),
    BUDGET("de begroting"),
    PROFESSIONAL_DEVELOPMENT("de professionalisering"),
    EVALUATION("de evaluatie"),
    TRANSLATION("de vertaling"),
    /** The text below one heading of a document, or before the first. */
    SECTION("het stuk"),
    REFERENCE("de verwijzing"),
    PRINCIPLE("het beginsel"),
    BASELINE_MEASUREMENT("de meting"),
    ACTION("de actie"),
    GOAL_MEASUREMENT("de meting"),
    DEVICE_GROUP("de toestelgroep"),
    BUDGET_LINE("de post"),
    SESSION("de sessie"),
    JUDGEMENT("het oordeel");

    private static final Set<ItemKind> DOCUMENTS = EnumSet.range(PAGE, TRANSLATION);
    private static final Set<ItemKind> TRAVELLERS =
            EnumSet.of(SECTION, PRINCIPLE, ACTION, DEVICE_GROUP, BUDGET_LINE, SESSION);

    private final String name;

    ItemKind(String name) {
        this.name = name;
    }

    static ItemKind of(DocumentKind kind) {
        return switch (kind) {
            case PAGE -> PAGE;
            case VISION -> VISION;
            case SCHOOL_VISION -> SCHOOL_VISION;
            case BASELINE -> BASELINE;
            case GOAL -> GOAL;
            case THEME -> THEME;
            case AGREEMENT -> AGREEMENT;
            case INVENTORY -> INVENTORY;
            case BUDGET -> BUDGET;
            case PROFESSIONAL_DEVELOPMENT -> PROFESSIONAL_DEVELOPMENT;
            case EVALUATION -> EVALUATION;
            case TRANSLATION -> TRANSLATION;
        };
    }

    /** Whether it is a file of the plan. */
    public boolean isDocument() {
        return DOCUMENTS.contains(this);
    }

    /** Whether it is still the same when it stands in another document: what has an id or an anchor of its own. */
    boolean travels() {
        return TRAVELLERS.contains(this);
    }

    /** With its article, for the middle of a sentence: {@code het doel}. */
    public String withArticle() {
        return name;
    }

    /** Without it: {@code doel}. */
    public String word() {
        return name.substring(name.indexOf(' ') + 1);
    }
}
