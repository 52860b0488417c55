package io.github.ictplan.reader;

import java.util.Map;

/** What a value of a key may look like, for hints. */
final class Examples {
    private static final Map<String, String> EXAMPLES = Map.ofEntries(
            Map.entry("id", "D1"),
            Map.entry("beginwaarde", "35 %"),
            Map.entry("streefwaarde", "80 %"),
            Map.entry("tegen", "2029-06-30"),
            Map.entry("meetwijze", "bevraging bij de leraren"),
            Map.entry("wat", "De leraren volgen een vorming"),
            Map.entry("eigenaar", "ict-coordinator"),
            Map.entry("periode", "2026-09-01/2027-06-30"),
            Map.entry("status", "gepland"),
            Map.entry("resultaat", "Alle leraren volgden de vorming"),
            Map.entry("afgerond-op", "2027-06-30"),
            Map.entry("reden", "de leverancier is failliet"),
            Map.entry("datum", "2027-06-30"),
            Map.entry("taal", "fr"),
            Map.entry("van", "../index.md"),
            Map.entry("versie", "\"1.2\""),
            Map.entry("doelpubliek", "ouders die nog geen Nederlands spreken"),
            Map.entry("naam", "Basisschool De Kaai"),
            Map.entry("titel", "ICT-beleidsplan 2026-2029"),
            Map.entry("orgaan", "schoolraad"),
            Map.entry("soort", "overleg"),
            Map.entry("tekst", "We leren kinderen eerst denken, dan klikken."),
            Map.entry("naar", "../../schoolwerkplan/zorgbeleid.pdf"),
            Map.entry("regel", "visie/lege-woorden"),
            Map.entry("tot", "2027-06-30"),
            Map.entry("ernst", "tip"),
            Map.entry("bron", "afspraak van het ICT-team van 2 maart 2026"),
            Map.entry("nagekeken-op", "2026-09-01"),
            Map.entry("term", "AI"),
            Map.entry("woord", "groeipad"),
            Map.entry("niveau", "tip"),
            Map.entry("uitleg", "software die zelf patronen zoekt"));

    private Examples() {}

    static String of(String key) {
        return EXAMPLES.getOrDefault(key, "…");
    }
}
