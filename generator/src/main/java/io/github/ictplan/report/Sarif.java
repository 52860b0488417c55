package io.github.ictplan.report;

import io.github.ictplan.finding.Finding;
import io.github.ictplan.finding.RuleId;
import io.github.ictplan.finding.Severity;
import io.github.ictplan.model.RuleProfile;
import io.github.ictplan.model.Suppression;
import io.github.ictplan.rules.Criterion;
import io.github.ictplan.rules.RuleBook;
import io.github.ictplan.rules.RulePage;
import io.github.ictplan.source.Span;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** {@code bevindingen.sarif}: the findings for editors and code scanning, in SARIF 2.1.0 (OASIS). Holds the rules that spoke, with their pages. */
public final class Sarif {
    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    /** The school's folder; most readers take this name for the root of the repository. */
    private static final String BASE = "%SRCROOT%";

    private final Report report;
    private final RuleBook book;
    private final List<Result> results;
    private final List<RuleId> rules;
    private final Fingerprints fingerprints = new Fingerprints();

    private record Result(Finding finding, List<Suppression> suppressions) {}

    private Sarif(Report report, RuleBook book) {
        this.report = report;
        this.book = book;
        this.results = Stream.concat(
                        report.findings().stream().map(finding -> new Result(finding, List.of())),
                        report.suppressed().stream()
                                .map(suppressed -> new Result(suppressed.finding(), List.of(suppressed.by()))))
                .sorted(Comparator.comparing(Result::finding))
                .toList();
        this.rules = results.stream()
                .map(result -> result.finding().rule())
                .distinct()
                .sorted()
                .toList();
    }

    /** The file's bytes: UTF-8, LF, results in the order of the report. */
    public static byte[] bytes(Report report, RuleBook book) {
        Sarif sarif = new Sarif(report, book);
        return JsonText.object(json -> json.text("$schema", SCHEMA)
                .text("version", "2.1.0")
                .objects("runs", List.of(sarif), run -> run.write(json)));
    }

    private void write(JsonText json) {
        json.object(
                        "tool",
                        tool -> tool.object(
                                "driver",
                                driver -> driver.text("name", "ictplan")
                                        .text("language", "nl-BE")
                                        .objects("rules", rules, rule -> rule(json, rule))))
                .text("language", "nl-BE")
                .text("columnKind", "unicodeCodePoints")
                .object(
                        "originalUriBaseIds",
                        bases -> bases.object(BASE, base -> message(base, "description", "De map van de school.")))
                .objects("results", results, result -> result(json, result))
                .object(
                        "properties",
                        bag -> bag.objects("profielen", report.profiles(), profile -> profile(json, profile)));
    }

    private static void profile(JsonText json, RuleProfile profile) {
        json.text("naam", profile.name()).value("bron", profile.source()).value("nagekeken-op", profile.checkedOn());
    }

    private void rule(JsonText json, RuleId id) {
        json.text("id", id.slug());
        book.page(id.slug()).ifPresent(page -> page(json, page));
    }

    private static void page(JsonText json, RulePage page) {
        message(json, "shortDescription", page.title() + ".");
        page.section("Wat").ifPresent(what -> message(json, "fullDescription", what.strip()));
        json.object("help", help -> help.text("text", PageText.of(page)).text("markdown", PageText.body(page)))
                .object("defaultConfiguration", byDefault -> byDefault.text("level", level(page.severity())))
                .object("properties", bag -> bag.texts("tags", tags(page)));
    }

    private static List<String> tags(RulePage page) {
        Stream<String> criteria = page.criteria().stream().map(Criterion::name);
        return Stream.concat(Stream.of(page.subject()), criteria).distinct().toList();
    }

    private void result(JsonText json, Result result) {
        Finding finding = result.finding();
        json.text("ruleId", finding.rule().slug())
                .number("ruleIndex", rules.indexOf(finding.rule()))
                .text("level", level(finding.severity()));
        message(json, "message", literal(said(finding)));
        json.objects("locations", List.of(finding.where()), where -> location(json, where))
                .object("partialFingerprints", prints -> prints.text("bevinding/v1", fingerprints.next(finding)))
                .objects("suppressions", result.suppressions(), by -> suppression(json, by));
    }

    private static void suppression(JsonText json, Suppression by) {
        json.text("kind", "inSource")
                .text("justification", by.reason().value())
                .object("properties", bag -> bag.value("tot", by.until()));
    }

    private static String said(Finding finding) {
        return Optional.ofNullable(finding.hint())
                .map(hint -> finding.message() + "\n\n" + hint)
                .orElse(finding.message());
    }

    private static void location(JsonText json, Span where) {
        json.object(
                "physicalLocation",
                place -> place.object(
                                "artifactLocation",
                                file -> file.text("uri", Uris.encoded(where.file()))
                                        .text("uriBaseId", BASE))
                        .object(
                                "region",
                                region -> region.number("startLine", where.line())
                                        .number("startColumn", where.column())
                                        .number("endColumn", where.column() + where.length())));
    }

    private static void message(JsonText json, String key, String text) {
        json.object(key, message -> message.text("text", text));
    }

    /** SARIF 3.11.5 and 3.11.6: single braces would be a place to fill in, and a bracket before a parenthesis a link that we did not make. */
    private static String literal(String text) {
        return text.replace("{", "{{").replace("}", "}}").replace("](", "]\u2060(");
    }

    private static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case TIP -> "note";
        };
    }
}
