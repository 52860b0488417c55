package io.github.ictplan.rules;

import io.github.ictplan.finding.Finding;
import io.github.ictplan.finding.RuleId;
import io.github.ictplan.finding.Severity;
import io.github.ictplan.model.IctPlan;
import io.github.ictplan.model.Located;
import io.github.ictplan.model.RuleProfile;
import io.github.ictplan.reader.ReaderRules;
import io.github.ictplan.reader.ShippedProfiles;
import io.github.ictplan.yaml.YamlRules;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The rule profiles by which a plan is checked: those that the school declared and that exist, in that order. Where two weigh the same rule, the
 * later one decides. A rule that none of them weighs keeps the severity of its page.
 */
public final class Profiles {
    private final List<RuleProfile> applied;
    private final Map<String, RuleProfile.Weight> weights = new LinkedHashMap<>();

    private Profiles(List<RuleProfile> applied) {
        this.applied = List.copyOf(applied);
        for (RuleProfile profile : applied) {
            profile.weights().forEach(weight -> weights.put(weight.rule().value(), weight));
        }
    }

    /** The profiles of a plan; a profile of the school goes before one of ours with the same name. */
    public static Profiles of(IctPlan plan) {
        return new Profiles(plan.profiles().stream()
                .map(Located::value)
                .distinct()
                .flatMap(name -> named(name, plan).stream())
                .toList());
    }

    static Optional<RuleProfile> named(String name, IctPlan plan) {
        return plan.ownProfiles().stream()
                .filter(profile -> profile.name().equals(name))
                .findFirst()
                .or(() -> ShippedProfiles.named(name));
    }

    /** Those that are applied, in the order of {@code profielen}; empty if the pages' own severities hold for all. */
    public List<RuleProfile> applied() {
        return applied;
    }

    /** What the profiles say of a rule; empty if none weighs it. */
    public Optional<RuleProfile.Weight> weight(RuleId rule) {
        return Optional.ofNullable(weights.get(rule.slug()));
    }

    /** The finding as the profiles weigh it; empty if they switch its rule off. */
    Stream<Finding> weighed(Finding finding) {
        RuleProfile.@Nullable Weight weight = weights.get(finding.rule().slug());
        if (weight == null || isFixed(finding.rule())) {
            return Stream.of(finding);
        }
        Severity severity = weight.severity();
        return severity == null
                ? Stream.empty()
                : Stream.of(new Finding(finding.rule(), severity, finding.where(), finding.message(), finding.hint()));
    }

    /** Where we cannot read who may see a text, or what it says, nobody can choose to live with it. */
    public static boolean isFixed(RuleId rule) {
        return YamlRules.ALL.contains(rule) || ReaderRules.HIDING.contains(rule);
    }
}
