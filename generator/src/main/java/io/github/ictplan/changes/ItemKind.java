package io.github.ictplan.changes;

/** The parts of a plan that are matched one by one. */
public enum ItemKind {
    SCHOOL("de school"),
    PLAN("het plan"),
    SITE("de website"),
    APPROVAL("de goedkeuring"),
    ROLE("de rol"),
    RULE_PROFILE("het profiel"),
    SUPPRESSION("de genegeerde bevinding"),
    POLICY("het document"),
    TERM("het begrip"),
    OWN_WORD("het woord"),
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

    private final String name;

    ItemKind(String name) {
        this.name = name;
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
