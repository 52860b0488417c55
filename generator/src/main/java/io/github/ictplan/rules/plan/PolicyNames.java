package io.github.ictplan.rules.plan;

import io.github.ictplan.model.Document;
import io.github.ictplan.model.IctPlan;
import io.github.ictplan.model.Located;
import io.github.ictplan.model.PolicyDocument;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The names of the school's other documents, as the register and the references of the plan tell them. */
final class PolicyNames {
    private static final String FOLDER = "schoolwerkplan/";

    private PolicyNames() {}

    /** Whether a name of the register, or one that the plan refers to, holds one of these words, in lower case. */
    static boolean any(IctPlan plan, List<String> words) {
        return Stream.concat(
                        plan.register().stream().flatMap(PolicyNames::ofEntry),
                        plan.documents().stream().flatMap(PolicyNames::ofText))
                .filter(Objects::nonNull)
                .map(name -> name.toLowerCase(Locale.ROOT))
                .anyMatch(name -> words.stream().anyMatch(name::contains));
    }

    private static Stream<@Nullable String> ofEntry(PolicyDocument entry) {
        String name = last(entry.file());
        boolean part = entry.kind() == null
                && entry.file() != null
                && entry.file().value().startsWith(FOLDER)
                && !name.contains("verslag")
                && !name.contains("reglement");
        return Stream.of(
                entry.id().value(),
                entry.title().value(),
                entry.kind() == null ? null : entry.kind().value(),
                name,
                last(entry.url()),
                part ? FOLDER : null);
    }

    private static Stream<@Nullable String> ofText(Document document) {
        return Stream.concat(
                document.body().links().stream().flatMap(link -> Stream.of(link.text(), last(link.destination()))),
                document.references().stream().map(reference -> last(reference.target())));
    }

    private static String last(@Nullable Located<String> address) {
        return address == null ? "" : last(address.value());
    }

    /** The folder of a file tells nothing of the file. */
    private static String last(String address) {
        int fragment = address.indexOf('#');
        String path = fragment < 0 ? address : address.substring(0, fragment);
        int end = path.endsWith("/") ? path.length() - 1 : path.length();
        return path.substring(path.lastIndexOf('/', Math.max(0, end - 1)) + 1, end);
    }
}
