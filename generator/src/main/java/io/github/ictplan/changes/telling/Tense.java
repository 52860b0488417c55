package io.github.ictplan.changes.telling;

/** Whether a sentence tells of a proposal or of what has been decided. */
enum Tense {
    PROPOSED("komt erbij", "wordt", "krijgt", "komt"),
    DECIDED("is erbij gekomen", "is", "heeft nu", "is");

    private final String added;
    private final String becomes;
    private final String gets;
    private final String comes;

    Tense(String added, String becomes, String gets, String comes) {
        this.added = added;
        this.becomes = becomes;
        this.gets = gets;
        this.comes = comes;
    }

    /** {@code komt erbij in doel D1}, {@code is erbij gekomen in doel D1}. */
    String added() {
        return added;
    }

    /** Before {@code geschrapt}, {@code gestopt}, {@code uitgesteld}. */
    String becomes() {
        return becomes;
    }

    /** Before a value. */
    String gets() {
        return gets;
    }

    /** Before {@code 14 dagen later}. */
    String comes() {
        return comes;
    }

    String choose(String proposed, String decided) {
        return this == PROPOSED ? proposed : decided;
    }
}
