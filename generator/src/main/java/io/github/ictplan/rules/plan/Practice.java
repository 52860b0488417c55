package io.github.ictplan.rules.plan;

/**
 * What leaders of a school do with ICT, after the framework by which Flemish plans were compared (Vanderlinde, Dexter and van Braak 2012, BJET
 * 43(3) 505-519).
 */
public enum Practice {
    /** Setting direction. */
    DIRECTION("richting geven"),
    /** Developing people. */
    PEOPLE("mensen laten groeien"),
    /** Making the organisation work. */
    ORGANISATION("de organisatie laten werken");

    private final String words;

    Practice(String words) {
        this.words = words;
    }

    /** In Dutch, as a school reads it. */
    public String words() {
        return words;
    }
}
