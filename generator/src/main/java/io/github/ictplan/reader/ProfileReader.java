package io.github.ictplan.reader;

import io.github.ictplan.finding.Severity;
import io.github.ictplan.model.Located;
import io.github.ictplan.model.RuleProfile;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The keys of a profile file (format.md §2). Whether its rules exist is for the rules to say. */
final class ProfileReader {
    private static final String OFF = "uit";
    private static final Map<String, Optional<Severity>> WEIGHTS = weights();
    private static final Value A_WEIGHT = new Value.Word(List.copyOf(WEIGHTS.keySet()));

    private ProfileReader() {}

    private static Map<String, Optional<Severity>> weights() {
        Map<String, Optional<Severity>> words = new LinkedHashMap<>();
        for (Severity severity : Severity.values()) {
            words.put(severity.word(), Optional.of(severity));
        }
        words.put(OFF, Optional.empty());
        return words;
    }

    /** @param name what {@code profielen} in {@code ictplan.yaml} calls it */
    static RuleProfile read(String name, Fields keys) {
        keys.require(Severity.WARNING, "bron", "nagekeken-op", "regels");
        Located<String> title = keys.text("naam");
        Located<String> duty = keys.text("plicht");
        Located<String> caveat = keys.text("voorbehoud");
        RuleProfile profile = new RuleProfile(
                name,
                title == null ? name : title.value(),
                keys.text("bron"),
                keys.date("nagekeken-op"),
                duty == null ? null : duty.value(),
                caveat == null ? null : caveat.value(),
                weights(keys));
        keys.finish();
        return profile;
    }

    private static List<RuleProfile.Weight> weights(Fields keys) {
        List<RuleProfile.Weight> weights = new ArrayList<>();
        for (Fields.Row row : keys.rows("regels", A_WEIGHT)) {
            RuleProfile.Weight weight = row.alone() == null ? described(row) : alone(keys, row.name(), row.alone());
            if (weight != null) {
                weights.add(weight);
            }
        }
        return weights;
    }

    /** A rule's weight alone. */
    private static RuleProfile.@Nullable Weight alone(Fields keys, Located<String> rule, Located<String> typed) {
        Optional<Severity> weight = keys.scalars().choice(rule.value(), typed.value(), typed.where(), WEIGHTS);
        return weight == null ? null : new RuleProfile.Weight(rule, weight.orElse(null), null, null, null);
    }

    /** A rule's weight with what is known of it. */
    private static RuleProfile.@Nullable Weight described(Fields.Row row) {
        Fields keys = row.keys();
        if (keys == null) {
            return null;
        }
        keys.require(Severity.ERROR, "ernst");
        Located<Optional<Severity>> weight = keys.choice("ernst", WEIGHTS);
        Located<String> source = keys.text("bron");
        Located<String> article = keys.text("artikel");
        var checkedOn = keys.date("nagekeken-op");
        keys.finish();
        return weight == null
                ? null
                : new RuleProfile.Weight(
                        row.name(),
                        weight.value().orElse(null),
                        source == null ? null : source.value(),
                        article == null ? null : article.value(),
                        checkedOn == null ? null : checkedOn.value());
    }
}
