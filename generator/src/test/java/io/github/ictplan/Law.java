package io.github.ictplan;

import static java.util.stream.Collectors.joining;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.EvaluationResult;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * One law of the house, and the name of the class among the planted ones that breaks it.
 *
 * @param teaching what somebody who broke it should read
 */
record Law(String teaching, String lawbreaker, ArchRule rule) {

    /** The packages in the order in which the data flows: docs/PIPELINE.md. */
    private static final List<String> ORDER = List.of(
            "source",
            "finding",
            "model",
            "yaml",
            "markdown",
            "reader",
            "language",
            "links",
            "agenda",
            "rules",
            "changes",
            "report",
            "site",
            "pdf",
            "output");

    /** Every law, for the house whose root package is {@code root}. */
    static List<Law> all(String root) {
        List<Law> laws = new ArrayList<>();
        for (int i = 0; i < ORDER.size(); i++) {
            laws.add(mayNotKnowLater(root, i));
        }
        laws.add(wall(root, "KnowsMaven", List.of("org.apache.maven.."), Set.of()));
        laws.add(wall(root, "KnowsFlexmark", List.of("com.vladsch..", "org.owasp.."), Set.of("markdown")));
        laws.add(wall(root, "KnowsFreeMarker", List.of("freemarker.."), Set.of("site")));
        laws.add(wall(root, "KnowsJackson", List.of("com.fasterxml.."), Set.of("yaml", "report")));
        laws.add(wall(root, "KnowsJGit", List.of("org.eclipse.jgit.."), Set.of("source")));
        laws.add(wall(
                root, "KnowsPdfBox", List.of("org.apache.pdfbox..", "org.apache.fontbox.."), Set.of("links", "pdf")));
        laws.add(wall(
                root,
                "KnowsJsoup",
                List.of(
                        "com.openhtmltopdf..",
                        "org.jsoup..",
                        "org.apache.batik..",
                        "de.rototor..",
                        "org.apache.xmpbox.."),
                Set.of("changes", "pdf")));
        laws.add(wall(root, "KnowsDiffUtils", List.of("com.github.difflib.."), Set.of("changes")));
        laws.add(wall(root, "Reflects", List.of("java.lang.reflect.."), Set.of("site")));
        laws.add(noCalls(
                root,
                "Writes",
                "`output` is the only writer; hand it your bytes",
                Set.of("output"),
                BannedCalls.WRITING));
        laws.add(noCalls(
                root,
                "AsksTheClock",
                "take the day from `Settings`, not from the machine",
                Set.of(),
                BannedCalls.CLOCK));
        laws.add(noCalls(
                root,
                "AsksTheMachine",
                "name the locale (ROOT), the charset (UTF-8) and the line end (LF) yourself",
                Set.of(),
                BannedCalls.MACHINE));
        laws.add(noCalls(
                root,
                "AsksTheSurroundings",
                "`Settings` carries what a run may depend on; only `source` tells JGit on what kind of system it runs",
                Set.of("source"),
                BannedCalls.SURROUNDINGS));
        laws.add(noCalls(
                root,
                "Prints",
                "return what you want to say; only the plugin speaks to the console",
                Set.of(),
                BannedCalls.CONSOLE));
        laws.add(noStaticState(root));
        return List.copyOf(laws);
    }

    EvaluationResult judge(JavaClasses classes) {
        return rule.evaluate(classes);
    }

    @Override
    public String toString() {
        return teaching;
    }

    private static Law mayNotKnowLater(String root, int position) {
        String name = ORDER.get(position);
        List<String> later = new ArrayList<>(List.of(root));
        ORDER.subList(position + 1, ORDER.size()).forEach(next -> later.add(root + "." + next + ".."));
        String teaching = position + 1 == ORDER.size()
                ? "`output` may not know the front door"
                : "`" + name + "` may not know "
                        + ORDER.subList(position + 1, ORDER.size()).stream()
                                .map(next -> "`" + next + "`")
                                .collect(joining(", "))
                        + " nor the front door";
        ArchRule rule = ArchRuleDefinition.noClasses()
                .that()
                .resideInAPackage(root + "." + name + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(later.toArray(String[]::new));
        return law(root + "." + name + ".KnowsLater", teaching + ": see docs/PIPELINE.md", rule);
    }

    private static Law wall(String root, String lawbreaker, List<String> library, Set<String> rooms) {
        String teaching =
                library.get(0).replace("..", "") + (rooms.isEmpty() ? " has no room here" : " stays inside " + rooms)
                        + ": see the third-party walls in docs/PIPELINE.md";
        ArchRule rule = ArchRuleDefinition.noClasses()
                .that()
                .resideOutsideOfPackages(rooms(root, rooms))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(library.toArray(String[]::new));
        return law(root + ".reader." + lawbreaker, teaching, rule);
    }

    private static Law noCalls(String root, String lawbreaker, String teaching, Set<String> rooms, Set<String> banned) {
        ArchRule rule = ArchRuleDefinition.classes()
                .that()
                .resideOutsideOfPackages(rooms(root, rooms))
                .should(new ArchCondition<>("stay away from " + banned) {
                    @Override
                    public void check(JavaClass item, ConditionEvents events) {
                        for (JavaAccess<?> access : item.getAccessesFromSelf()) {
                            if (banned.contains(name(access)) || banned.contains(signature(access))) {
                                events.add(SimpleConditionEvent.violated(access, access.getDescription()));
                            }
                        }
                    }
                });
        return law(root + ".reader." + lawbreaker, teaching, rule);
    }

    private static Law noStaticState(String root) {
        ArchRule rule = ArchRuleDefinition.fields()
                .that()
                .areStatic()
                .and()
                .doNotHaveModifier(JavaModifier.SYNTHETIC)
                .should()
                .beFinal();
        return law(root + ".reader.Remembers", "a static field that changes makes two runs differ", rule);
    }

    private static Law law(String lawbreaker, String teaching, ArchRule rule) {
        return new Law(teaching, lawbreaker, rule.because(teaching));
    }

    private static String[] rooms(String root, Set<String> names) {
        return names.stream().map(name -> root + "." + name + "..").toArray(String[]::new);
    }

    private static String name(JavaAccess<?> access) {
        return access.getTargetOwner().getName() + "." + access.getName();
    }

    private static String signature(JavaAccess<?> access) {
        return access.getTarget() instanceof CodeUnitAccessTarget called
                ? name(access)
                        + called.getRawParameterTypes().stream()
                                .map(JavaClass::getSimpleName)
                                .collect(joining(", ", "(", ")"))
                : name(access);
    }
}
