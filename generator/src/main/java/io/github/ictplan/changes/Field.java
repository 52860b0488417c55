package io.github.ictplan.changes;

/** Every value that an item can hold. */
public enum Field {
    KIND("soort", ChangeKind.SETTING),
    ID("id", ChangeKind.ADDRESS),
    TITLE("titel", ChangeKind.PROMISE),
    SUMMARY("samenvatting", ChangeKind.TEXT),
    THEME("thema", ChangeKind.PROMISE),
    VISIBILITY("zichtbaarheid", ChangeKind.VISIBILITY),
    ORDER("volgorde", ChangeKind.MOVED),
    OWNER("eigenaar", ChangeKind.OWNER),
    REVIEW_DUE_ON("nazicht-op", ChangeKind.DEADLINE),

    INDICATOR("indicator", ChangeKind.PROMISE),
    BASELINE("beginwaarde", ChangeKind.PROMISE),
    TARGET("streefwaarde", ChangeKind.PROMISE),
    DUE("tegen", ChangeKind.DEADLINE),
    METHOD("meetwijze", ChangeKind.PROMISE),
    SUPPORTS("steunt-op", ChangeKind.PROMISE),
    PRIORITY("prioriteit", ChangeKind.PROMISE),
    AUDIENCE("doelgroep", ChangeKind.PROMISE),

    WHAT("wat", ChangeKind.PROMISE),
    PERIOD("periode", ChangeKind.DEADLINE),
    STATUS("status", ChangeKind.STATUS),
    COST("kost", ChangeKind.MONEY),
    FUNDING_SOURCE("bron-middelen", ChangeKind.MONEY),
    EVALUATIONS("evaluatie", ChangeKind.DEADLINE),
    RESULT("resultaat", ChangeKind.MEASUREMENT),
    FINISHED_ON("afgerond-op", ChangeKind.STATUS),
    REASON("reden", ChangeKind.STATUS),

    /** Of a section: its own words, without its heading. */
    TEXT("tekst", ChangeKind.TEXT),
    /** Of a document: the mark-up, code and raw HTML of its body, seen only if nothing else of the body changed. */
    MARK_UP("opmaak", ChangeKind.WORDING),
    /** Of a section: where its links lead. */
    LINKS("links", ChangeKind.REFERENCE),
    /** Of a section: its images with their descriptions. */
    IMAGES("afbeeldingen", ChangeKind.TEXT),
    /** Of a section: the fragment of its heading. */
    ANCHOR("anker", ChangeKind.ADDRESS);

    private final String key;
    private final ChangeKind kind;

    Field(String key, ChangeKind kind) {
        this.key = key;
        this.kind = kind;
    }

    /** The key that schools type, or our word for what has no key. */
    public String key() {
        return key;
    }

    /** The kind of a change of it, unless the item tells more. */
    ChangeKind kind() {
        return kind;
    }
}
