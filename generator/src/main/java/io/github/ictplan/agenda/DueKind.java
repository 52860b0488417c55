package io.github.ictplan.agenda;

/** What is to be done on a day that the plan names. */
public enum DueKind {
    ACTION_START("actie-begin"),
    ACTION_END("actie-einde"),
    ACTION_EVALUATION("actie-evaluatie"),
    GOAL("doel"),
    DOCUMENT_REVIEW("nazicht"),
    PLAN_REVIEW("herziening"),
    PLAN_END("einde-plan");

    private final String word;

    DueKind(String word) {
        this.word = word;
    }

    /** The word in {@code agenda.json}. */
    public String word() {
        return word;
    }
}
