package io.github.ictplan.model;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What schools call their schoolvisie: {@code pedagogisch project} in one net, {@code PPGO} or {@code opvoedingsproject} in another. */
public final class SchoolVisionName {
    private static final Pattern NAMES = Pattern.compile("schoolvisie|visie[- ]van[- ](?:de|onze)[- ]school"
            + "|(?:agogisch|artistiek|christelijk|katholiek|scholengroep)[a-z]{0,4}[- ](?:school)?project"
            + "|opvoedingsproject|schoolproject|\\bppgo\\b");

    private SchoolVisionName() {}

    /** Whether a title, a name of a file or the words of a link mean the schoolvisie. */
    public static boolean isIn(String text) {
        return NAMES.matcher(text.toLowerCase(Locale.ROOT)).find();
    }

    /** Whether a link or a reference of a document says that it leads there; whether it does is not asked. */
    public static boolean isNamedIn(Document document) {
        return Stream.concat(
                        document.body().links().stream().flatMap(link -> Stream.of(link.text(), link.destination())),
                        document.references().stream()
                                .flatMap(reference -> Stream.concat(
                                        Stream.ofNullable(reference.target()), Stream.ofNullable(reference.why())))
                                .map(Located::value))
                .anyMatch(SchoolVisionName::isIn);
    }
}
