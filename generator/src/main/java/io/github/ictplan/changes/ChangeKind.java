package io.github.ictplan.changes;

/** What sort of change it is; each change of a plan has exactly one. */
public enum ChangeKind {
    ADDED("toegevoegd"),
    DROPPED("geschrapt"),
    MOVED("verplaatst"),
    /** What a goal or an action promises, but for its days, money and owner. */
    PROMISE("belofte"),
    DEADLINE("termijn"),
    MONEY("geld"),
    STATUS("status"),
    OWNER("eigenaar"),
    REFERENCE("verwijzing"),
    VISION("visie"),
    AGREEMENT("afspraak"),
    APPROVAL("goedkeuring"),
    /** Which plan this is: its title, version, period, review. */
    EDITION("uitgave"),
    /** An id, anchor or path by which others find something. */
    ADDRESS("adres"),
    MEASUREMENT("meting"),
    VISIBILITY("zichtbaarheid"),
    /** A text that promises nothing. */
    TEXT("tekst"),
    /** Only spelling, white space or mark-up. */
    WORDING("verwoording"),
    /** Who we are, how the site looks, which rules weigh. */
    SETTING("instelling");

    private final String word;

    ChangeKind(String word) {
        this.word = word;
    }

    /** The word in {@code wijzigingen.json}. */
    public String word() {
        return word;
    }
}
