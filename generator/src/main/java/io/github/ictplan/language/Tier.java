package io.github.ictplan.language;

/** Why a word says little. The code is the name of its section in a word list. */
public enum Tier {
    /** Words that the page of Digisprong names itself. */
    OFFICIAL("A0", true),
    /** Praise: {@code krachtig}, {@code kwaliteitsvol}. */
    PRAISE("A1", true),
    /** Worn phrases. */
    CLICHE("A2", true),
    /** Verbs that promise nothing: {@code inzetten op}. */
    VAGUE("B1", false),
    /** Hedges: {@code waar mogelijk}. */
    HEDGE("B2", false),
    /** Words that hold anything: {@code aspect}. */
    CONTAINER("B3", false),
    /** A passive of which nobody knows who does it. */
    PASSIVE("C", false),
    /** A word of which the school itself wants to be warned. */
    OWN_WARNING("eigen", true),
    /** A word of which the school itself wants a tip. */
    OWN_TIP("eigen tip", false);

    private final String code;
    private final boolean empty;

    Tier(String code, boolean empty) {
        this.code = code;
        this.empty = empty;
    }

    static Tier of(String code) {
        for (Tier tier : values()) {
            if (tier.code.equals(code)) {
                return tier;
            }
        }
        throw new IllegalStateException("no tier " + code);
    }

    /** Whether the word says nothing whatever stands beside it. */
    public boolean isEmpty() {
        return empty;
    }

    /** Whether something concrete in the same sentence makes the word harmless. */
    boolean isCancelled() {
        return !empty && this != OWN_TIP;
    }
}
