package io.github.ictplan.reader;

import io.github.ictplan.finding.Severity;
import io.github.ictplan.model.Located;
import io.github.ictplan.model.RuleProfile;
import io.github.ictplan.yaml.YamlMap;
import io.github.ictplan.yaml.YamlNode;
import io.github.ictplan.yaml.YamlScalar;
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
        Fields rules = keys.map("regels");
        List<RuleProfile.Weight> weights = new ArrayList<>();
        if (rules == null) {
            return weights;
        }
        for (YamlMap.Entry entry : rules.entries()) {
            RuleProfile.Weight weight = weight(rules, entry);
            if (weight != null) {
                weights.add(weight);
            }
        }
        return weights;
    }

    /** A rule's weight alone, or keys with what is known of it. */
    private static RuleProfile.@Nullable Weight weight(Fields rules, YamlMap.Entry entry) {
        Located<String> rule = Located.of(entry.key(), entry.where());
        YamlNode value = entry.value();
        if (value instanceof YamlScalar) {
            Located<Optional<Severity>> weight = rules.choice(entry.key(), WEIGHTS);
            return weight == null
                    ? null
                    : new RuleProfile.Weight(rule, weight.value().orElse(null), null, null, null);
        }
        Fields keys = rules.map(entry.key());
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
                        rule,
                        weight.value().orElse(null),
                        source == null ? null : source.value(),
                        article == null ? null : article.value(),
                        checkedOn == null ? null : checkedOn.value());
    }
}
