package io.github.ictplan.rules.plan;

import io.github.ictplan.model.Approval;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A group that has its say on the plan ("geleding"); the names that schools give it are an open list. */
enum Party {
    PUPILS("de leerlingen", "leerlingenraad", List.of("leerling", "kinderraad", "studenten", "cursisten")),
    PARENTS("de ouders", "ouderraad", List.of("ouder")),
    COUNCIL(
            "de schoolraad (of het medezeggenschapscollege)",
            "schoolraad",
            List.of("schoolraad", "medezeggenschap", "participatieraad", "academieraad")),
    BOARD(
            "het schoolbestuur",
            "schoolbestuur",
            List.of(
                    "bestuur",
                    "inrichtende macht",
                    "scholengroep",
                    "gemeenteraad",
                    "college van burgemeester",
                    "schepencollege",
                    "provincieraad",
                    "deputatie",
                    "algemene vergadering")),
    TEAM(
            "het schoolteam",
            "personeelsvergadering",
            List.of(
                    "personeel",
                    "schoolteam",
                    "voltallig team",
                    "hele team",
                    "lerarenteam",
                    "leerkrachtenteam",
                    "pedagogische raad",
                    "pedagogische vergadering",
                    "pedagogisch overleg",
                    "leraren",
                    "leerkrachten",
                    "klassenraad",
                    "teamvergadering",
                    "teamoverleg",
                    "overlegcomite",
                    "basiscomite",
                    "lokaal comite"));

    private static final int LONGEST = 200;

    private final String called;
    private final String body;
    private final List<String> words;

    Party(String called, String body, List<String> words) {
        this.called = called;
        this.body = body;
        this.words = words;
    }

    /** As in a sentence, with its article. */
    String called() {
        return called;
    }

    /** What to type at {@code orgaan}. */
    String body() {
        return body;
    }

    /** Who speaks in an entry; empty if it names no body, or one that speaks for none of these, such as a working group. */
    static Optional<Party> of(Approval approval) {
        return approval.body() == null ? Optional.empty() : of(approval.body().value());
    }

    static Optional<Party> of(String body) {
        String name = body.substring(0, Math.min(body.length(), LONGEST));
        String plain = Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^\\p{L}]+", " ")
                .strip();
        if (plain.equals("team") || plain.equals("loc")) {
            return Optional.of(TEAM);
        }
        for (Party party : values()) {
            if (party.words.stream().anyMatch(plain::contains)) {
                return Optional.of(party);
            }
        }
        return Optional.empty();
    }
}
