package io.github.ictplan.reader;

import io.github.ictplan.model.RuleProfile;
import io.github.ictplan.source.Shipped;
import io.github.ictplan.source.SourceFile;
import io.github.ictplan.source.Span;
import io.github.ictplan.yaml.YamlReader;
import io.github.ictplan.yaml.YamlText;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The rule profiles that come with ictplan, in the form in which a school writes its own. */
public final class ShippedProfiles {
    private static final String FOLDER = "profielen/";

    /** What {@code profielen} in {@code ictplan.yaml} can name without a file of the school. */
    public static final List<String> NAMES = List.of("digisprong-visie", "digiplan-2026");

    private ShippedProfiles() {}

    /** One of ours; empty if we have none of that name. */
    public static Optional<RuleProfile> named(String name) {
        return Optional.ofNullable(Shelf.ALL.get(name));
    }

    /** Read once, by the first plan that declares a profile. */
    private static final class Shelf {
        private static final Map<String, RuleProfile> ALL =
                NAMES.stream().collect(Collectors.toUnmodifiableMap(name -> name, ShippedProfiles::read));
    }

    private static RuleProfile read(String name) {
        SourceFile file = SourceFile.of(FOLDER + name + ".yaml", Shipped.text(FOLDER + name + ".yaml"));
        YamlText yaml = new YamlReader().read(file, 0, file.text().length());
        Notes notes = new Notes(Words.shipped());
        notes.addAll(yaml.findings());
        RuleProfile profile =
                ProfileReader.read(name, new Fields(yaml.root(), Span.startOf(file.path()), notes, yaml.sound()));
        if (!notes.findings().isEmpty()) {
            throw new IllegalStateException("profile " + name + ": " + notes.findings());
        }
        return profile;
    }
}
