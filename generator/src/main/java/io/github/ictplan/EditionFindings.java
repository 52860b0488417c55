package io.github.ictplan;

import io.github.ictplan.finding.Finding;
import io.github.ictplan.finding.Nearest;
import io.github.ictplan.model.EditionNote;
import io.github.ictplan.model.IctPlan;
import io.github.ictplan.rules.EditionRules;
import io.github.ictplan.rules.Quote;
import io.github.ictplan.rules.approvals.Adoption;
import io.github.ictplan.source.Span;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is wrong with the tags of editions, and with what the school says of them. */
final class EditionFindings {
    private final KeptEditions kept;
    private final IctPlan today;

    EditionFindings(KeptEditions kept, IctPlan today) {
        this.kept = kept;
        this.today = today;
    }

    List<Finding> all() {
        return switch (kept.state()) {
            case NONE -> List.of();
            case CUT_OFF -> kept.names().isEmpty() && today.editions().isEmpty() ? List.of() : List.of(cutOff());
            case WHOLE ->
                Stream.concat(kept.refused().stream().map(this::refused), unknown())
                        .toList();
        };
    }

    private Finding cutOff() {
        return Finding.tip(
                EditionRules.CUT_OFF,
                today.where(),
                "In deze kopie van git zit niet de hele geschiedenis; de website toont daarom geen vroegere versies.",
                "Haal alles op met `git fetch --unshallow --tags`. In een workflow: zet `fetch-depth: 0` bij de stap `actions/checkout`.");
    }

    private Stream<Finding> unknown() {
        return today.editions().stream()
                .map(EditionNote::version)
                .filter(version -> !kept.names().contains(version.value()))
                .map(version -> Finding.warning(
                        EditionRules.UNKNOWN,
                        version.where(),
                        "Er is geen git-label `editie-" + shown(version.value()) + "`, dus deze regel doet niets.",
                        Nearest.to(version.value(), kept.names())
                                .map(near -> "Bedoelde je versie `" + shown(near) + "`?")
                                .orElse("Kijk het nummer na, of zet het label `editie-" + shown(version.value())
                                        + "` op de goedgekeurde versie.")));
    }

    private Finding refused(KeptEditions.Refused refused) {
        String tag = "`editie-" + shown(refused.version()) + "`";
        return Finding.warning(
                EditionRules.NOT_ADOPTED,
                place(refused.version()),
                "De versie op het git-label " + tag + " publiceren we niet: " + why(refused) + ".",
                hint(refused, tag));
    }

    private static String why(KeptEditions.Refused refused) {
        Adoption adoption = refused.adoption();
        if (adoption instanceof Adoption.NotApproved) {
            return "in `goedkeuringen` staat daar geen akkoord of beslissing over versie " + shown(refused.version());
        }
        if (adoption instanceof Adoption.NotBound) {
            return "de goedkeuring heeft daar geen `vingerafdruk`, en zegt dus niet over welke tekst ze gaat";
        }
        if (adoption instanceof Adoption.OtherText) {
            return "de tekst daar is niet de tekst die goedgekeurd is, want de vingerafdruk klopt niet";
        }
        if (refused.version().equals(refused.written())) {
            return "dit versienummer kan geen deel van een webadres zijn, of verschilt alleen in hoofdletters van een ander";
        }
        return refused.written() == null
                ? "het plan noemt daar geen versie"
                : "het plan noemt zich daar versie " + Quote.of(refused.written());
    }

    private static String hint(KeptEditions.Refused refused, String tag) {
        Adoption adoption = refused.adoption();
        if (adoption instanceof Adoption.OtherText other) {
            return "Zet het label op de commit met de goedgekeurde tekst. Is deze tekst toch de goedgekeurde? Zet dan `vingerafdruk: "
                    + other.text().text() + "` bij de goedkeuring, bewaar, en zet het label op die nieuwe commit.";
        }
        if (adoption != null) {
            return "Zet de goedkeuring met haar `vingerafdruk` in `ictplan.yaml`, bewaar, en zet het label " + tag
                    + " op die nieuwe commit. Is dit een ontwerp? Haal het label dan weg.";
        }
        return refused.version().equals(refused.written())
                ? "Gebruik letters zonder accenten, cijfers, punten en koppeltekens, zoals `editie-1.2`."
                : "Geef het label de naam van de versie die daar staat, of zet het op de commit van versie "
                        + shown(refused.version()) + ".";
    }

    private Span place(String version) {
        @Nullable
        EditionNote note = today.editions().stream()
                .filter(one -> one.version().value().equals(version))
                .findFirst()
                .orElse(null);
        return note == null ? today.where() : note.version().where();
    }

    /** A name of a tag is anybody's text: nothing in it ends the quotation. */
    private static String shown(String version) {
        String quoted = Quote.of(version);
        return quoted.substring(1, quoted.length() - 1);
    }
}
