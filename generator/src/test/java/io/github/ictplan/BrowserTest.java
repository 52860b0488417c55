package io.github.ictplan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ictplan.model.Visibility;
import io.github.ictplan.site.ChangesReport;
import io.github.ictplan.site.Proposal;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every page of the example school in Chromium, opened from the folder. */
@Tag("slow")
class BrowserTest {
    private static final String AXE = """
            const done = arguments[arguments.length - 1];
            axe.run(document, {runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']})
               .then(r => done(r.violations.map(v => v.id + ': ' + v.nodes.map(n => n.target + ' ' + n.html + ' ' + n.failureSummary).join(' | '))));
            """;
    private static final String OVERFLOW =
            "return document.documentElement.scrollWidth - document.documentElement.clientWidth;";
    private static final String REQUESTS = "return performance.getEntriesByType('resource').map(entry => entry.name);";

    @TempDir
    static Path folder;

    private static Browser browser;
    private static List<Path> pages;
    private static String axe;

    @BeforeAll
    static void build() throws IOException {
        browser = Browser.open();
        Outcome outcome = new Pipeline(SiteRun.settings(Schools.template(), folder, false)).site();
        assertThat(outcome.failed()).as(outcome.text()).isFalse();
        try (Stream<Path> files = Files.walk(folder.resolve("site"))) {
            pages = files.filter(file -> file.toString().endsWith(".html"))
                    .sorted()
                    .collect(Collectors.toCollection(ArrayList::new));
        }
        pages.addAll(forTheTeam());
        pages.addAll(ofEditions());
        pages.add(Files.write(
                folder.resolve("site/wijzigingen.html"),
                ChangesReport.html(Proposal.ofWinter().comparison(Visibility.TEAM), Visibility.TEAM)));
        assertThat(pages).hasSizeGreaterThan(25);
        try (InputStream script = BrowserTest.class.getResourceAsStream("/axe.min.js")) {
            axe = new String(script.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** The pages that only the team sees, of a plan with something to say of it. */
    private static List<Path> forTheTeam() throws IOException {
        Path school = Schools.copy(Schools.template(), folder.resolve("school"));
        Files.writeString(
                school.resolve("plan/doelen/d99-kapot.md"),
                "---\nsoort: doel\nid: D99\ntitel: Alle leraren werken optimaal met AI\ntegen: 2026-09-01\nnegeer:\n  - regel: doel/verlopen\n"
                        + "    reden: De leverancier ging failliet.\n    tot: 2027-09-01\n---\n## Waarom\n\nZie [weg](nergens.md).\n");
        Path site = folder.resolve("site-team");
        new Pipeline(new Settings(
                        school,
                        site,
                        folder.resolve("ictplan"),
                        Visibility.TEAM,
                        false,
                        null,
                        LocalDate.of(2026, 11, 1)))
                .site();
        return List.of(site.resolve("overzicht/stand.html"), site.resolve("overzicht/overzichtslijst.html"));
    }

    /** The pages on versions that were adopted: the example school's own text is one. */
    private static List<Path> ofEditions() throws IOException {
        Path school = Schools.copy(Schools.template(), folder.resolve("school-met-editie"));
        try (TaggedSchool tagged = TaggedSchool.in(school).commit(LocalDate.of(2026, 6, 22))) {
            tagged.tag("editie-1.2")
                    .write("plan/nieuw.md", "---\ntitel: Iets nieuws\n---\nDit stond er nog niet in.\n")
                    .commit(LocalDate.of(2026, 10, 5));
        }
        Path site = folder.resolve("site-editie");
        new Pipeline(SiteRun.settings(school, folder.resolve("editie"), false)).site();
        Files.move(folder.resolve("editie/site"), site);
        return List.of(
                site.resolve("overzicht/wijzigingen.html"), site.resolve("overzicht/wijzigingen/1.2--vandaag.html"));
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.close();
        }
    }

    @ParameterizedTest
    @CsvSource({"360, true", "1280, false"})
    void axeFindsNothing(int width, boolean dark) {
        Map<String, Object> violations = new TreeMap<>();
        for (Path page : pages) {
            browser.visit(page, width, dark);
            browser.ask(axe);
            List<?> found = (List<?>) browser.wait(AXE);
            if (!found.isEmpty()) {
                violations.put(page.getFileName().toString(), found);
            }
        }
        assertThat(violations).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"320", "768"})
    void nothingSticksOutAndAllFilesAreItsOwn(int width) {
        for (Path page : pages) {
            browser.visit(page, width, false);
            assertThat((Long) browser.ask(OVERFLOW)).as(page.toString()).isZero();
            assertThat((List<?>) browser.ask(REQUESTS))
                    .as(page.toString())
                    .hasSizeLessThanOrEqualTo(4)
                    .allMatch(address -> address.toString().startsWith(folder.toUri() + "site"));
        }
    }
}
