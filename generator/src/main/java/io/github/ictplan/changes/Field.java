package io.github.ictplan.changes;

/** Every value that an item can hold. */
public enum Field {
    KIND("soort", ChangeKind.SETTING),
    ID("id", ChangeKind.ADDRESS),
    TITLE("titel", ChangeKind.TEXT),
    /** Of a document of the register: the title in its own file, where {@code ictplan.yaml} gives it another. */
    OWN_TITLE("titel in het bestand", ChangeKind.TEXT),
    SUMMARY("samenvatting", ChangeKind.TEXT),
    THEME("thema", ChangeKind.PROMISE),
    VISIBILITY("zichtbaarheid", ChangeKind.VISIBILITY),
    ORDER("volgorde", ChangeKind.MOVED),
    OWNER("eigenaar", ChangeKind.OWNER),
    REVIEW_DUE_ON("nazicht-op", ChangeKind.DEADLINE),

    NAME("naam", ChangeKind.SETTING),
    INSTITUTION_NUMBERS("instellingsnummers", ChangeKind.SETTING),
    LEVEL("onderwijsniveau", ChangeKind.SETTING),
    NETWORK("net", ChangeKind.SETTING),
    BOARD("bestuur", ChangeKind.SETTING),
    SITES("vestigingsplaatsen", ChangeKind.SETTING),
    WEBSITE("website", ChangeKind.SETTING),
    CONTACT_ROLE("rol", ChangeKind.SETTING),
    CONTACT_EMAIL("e-mail", ChangeKind.SETTING),
    SITE_ADDRESS("adres", ChangeKind.SETTING),
    REPOSITORY("bron", ChangeKind.SETTING),
    COLOUR("kleur", ChangeKind.SETTING),
    LOGO("logo", ChangeKind.SETTING),
    PROFILES("profielen", ChangeKind.SETTING),
    REFERENCE_DATE("peildatum", ChangeKind.SETTING),

    VERSION("versie", ChangeKind.EDITION),
    PREPARED_ON("opgemaakt-op", ChangeKind.EDITION),
    APPROVED_ON("goedgekeurd-op", ChangeKind.EDITION),
    PLAN_REVIEW_DUE_ON("herziening-op", ChangeKind.EDITION),
    BODY("orgaan", ChangeKind.MEASUREMENT),
    DATE("datum", ChangeKind.MEASUREMENT),
    MINUTES("verslag", ChangeKind.APPROVAL),
    FINGERPRINT("vingerafdruk", ChangeKind.APPROVAL),

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
    HOURS("uren", ChangeKind.PROMISE),
    /** Which goals a line or a session serves. */
    GOALS("doel", ChangeKind.PROMISE),
    /** What a measurement of a goal gave, or an evaluation read. */
    MEASURED("waarde", ChangeKind.MEASUREMENT),
    JUDGEMENT("oordeel", ChangeKind.MEASUREMENT),
    DECISION("besluit", ChangeKind.MEASUREMENT),

    VALID_FROM("geldt-vanaf", ChangeKind.AGREEMENT),
    SOURCE("bron", ChangeKind.REFERENCE),
    COUNT("aantal", ChangeKind.MEASUREMENT),
    PURCHASE_YEAR("aankoopjaar", ChangeKind.MEASUREMENT),
    OWNERSHIP("eigendom", ChangeKind.MEASUREMENT),
    LIFESPAN("levensduur", ChangeKind.MEASUREMENT),
    UNIT_PRICE("eenheidsprijs", ChangeKind.MEASUREMENT),
    DESCRIPTION("omschrijving", ChangeKind.MONEY),
    NATURE("aard", ChangeKind.MONEY),
    SCHOOL_YEAR("schooljaar", ChangeKind.MONEY),
    AMOUNT("bedrag", ChangeKind.MONEY),
    COST_FOR_PARENTS("kost-ouders", ChangeKind.MONEY),
    EVIDENCE("bewijs", ChangeKind.REFERENCE),
    LANGUAGE("taal", ChangeKind.TEXT),
    TRANSLATED_FROM("van", ChangeKind.REFERENCE),
    TRANSLATION_AUDIENCE("doelpubliek", ChangeKind.TEXT),

    DESTINATION("naar", ChangeKind.REFERENCE),
    WHY("waarom", ChangeKind.REFERENCE),
    CHECKED_ON("nagekeken-op", ChangeKind.SETTING),
    URL("url", ChangeKind.ADDRESS),
    RULE("regel", ChangeKind.SETTING),
    UNTIL("tot", ChangeKind.SETTING),
    SEVERITY("ernst", ChangeKind.SETTING),
    ARTICLE("artikel", ChangeKind.SETTING),
    DUTY("plicht", ChangeKind.SETTING),
    CAVEAT("voorbehoud", ChangeKind.SETTING),
    TERM("term", ChangeKind.TEXT),
    EXPLANATION("uitleg", ChangeKind.TEXT),
    ALSO("ook", ChangeKind.TEXT),
    WORD("woord", ChangeKind.SETTING),
    WORD_LEVEL("niveau", ChangeKind.SETTING),
    ALTERNATIVE("alternatief", ChangeKind.SETTING),

    /** Of a section: its heading. */
    HEADING("kop", ChangeKind.TEXT),
    /** Of a section: how deep its heading is. */
    HEADING_LEVEL("kopniveau", ChangeKind.WORDING),
    /** Of a section: the fragment of its heading. */
    ANCHOR("anker", ChangeKind.ADDRESS),
    /** Of a section of the vision: which questions it answers. */
    QUESTIONS("secties", ChangeKind.VISION),
    /** Of a section: its own words, without its heading; of a principle what it says. */
    TEXT("tekst", ChangeKind.TEXT),
    /** Of a section: where its links lead. */
    LINKS("links", ChangeKind.REFERENCE),
    /** Of a section: its images with their descriptions. */
    IMAGES("afbeeldingen", ChangeKind.TEXT),
    /** Of a section: its HTML with code and raw HTML, seen only if nothing else of the section changed. */
    MARK_UP("opmaak", ChangeKind.TEXT);

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
