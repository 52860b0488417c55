package io.github.ictplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ictplan.changes.Change;
import io.github.ictplan.changes.ChangeKind;
import io.github.ictplan.changes.Comparison;
import io.github.ictplan.finding.Finding;
import io.github.ictplan.model.Visibility;
import io.github.ictplan.source.EnvironmentException;
import io.github.ictplan.source.RealRepository;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two sides as schools have them, in repositories made by git itself. */
class DiffTest {
    private static final String GOAL = """
            ---
            soort: doel
            id: D1
            titel: Toestellen
            indicator: aandeel
            beginwaarde: 10 %%
            streefwaarde: %s
            tegen: %s
            meetwijze: telling
            steunt-op: B1
            acties:
              - id: D1.1
                wat: Toestellen kopen
                eigenaar: directie
                periode: 2026-09-01/2027-06-30
                status: gepland
            ---
            Tekst over toestellen.
            """;

    @TempDir
    Path folder;

    private RealRepository school;

    @BeforeEach
    void makeSchool() {
        school = RealRepository.in(folder.resolve("school"));
        school.write(".gitignore", "target/\n*.kladje.md\n")
                .write("ictplan.yaml", "school:\n  naam: De Kaai\nrollen:\n  - id: directie\n")
                .write("plan/index.md", "# Ons plan\n\nHallo.\n")
                .write("plan/doelen/d1.md", GOAL.formatted("80 %", "2027-06-30"))
                .commit("2026-03-02T10:00:00+0100");
    }

    @Test
    void aFolderThatHoldsWhatMainHoldsDoesNotDiffer() {
        Comparison comparison = diff(null, null).comparison();

        assertThat(comparison.changes()).isEmpty();
        assertThat(comparison.fresh()).isEmpty();
        assertThat(comparison.solved()).isEmpty();
        assertThat(comparison.before().name()).isEqualTo("main");
        assertThat(comparison.before().date()).isEqualTo(LocalDate.of(2026, 3, 2));
        assertThat(comparison.after().name()).isEqualTo("dit voorstel");
        assertThat(comparison.after().revision()).isNull();
        assertThat(comparison.before().plan().linked().plan().documents()).hasSize(2);
        assertThat(folder.resolve("target/ictplan"))
                .isDirectoryContaining("glob:**wijzigingen.json")
                .isDirectoryContaining("glob:**wijzigingen.md")
                .isDirectoryContaining("glob:**wijzigingen.html")
                .isDirectoryNotContaining("glob:**wijzigingen.pdf");
    }

    @Test
    void textThatIsNotInGitYetCounts() throws IOException {
        school.git("checkout", "-q", "-b", "voorstel");
        school.write("plan/doelen/d1.md", GOAL.formatted("90 %", "2027-06-30")).commit("2026-05-04T10:00:00+0200");
        school.write("plan/doelen/d1.md", GOAL.formatted("90 %", "2028-06-30"));
        school.write("plan/nieuw.md", "# Nieuw\n\nTekst.\n");
        school.write("plan/los.kladje.md", "# Kladje\n\nWat git negeert maar de site toont.\n");
        Files.delete(school.root().resolve("plan/index.md"));

        assertThat(changes(diff(null, null)))
                .contains(
                        "belofte streefwaarde D1",
                        "termijn tegen D1",
                        "toegevoegd Nieuw",
                        "toegevoegd Kladje",
                        "geschrapt Ons plan");
    }

    @Test
    void whatMainDidSinceIsNoChangeOfTheProposal() {
        school.git("checkout", "-q", "-b", "voorstel");
        school.write("plan/doelen/d1.md", GOAL.formatted("90 %", "2027-06-30")).commit("2026-05-04T10:00:00+0200");
        school.git("checkout", "-q", "main");
        school.write("plan/anders.md", "# Anders\n\nTekst.\n").commit("2026-05-05T10:00:00+0200");
        school.git("checkout", "-q", "voorstel");

        assertThat(changes(diff(null, null))).containsExactly("belofte streefwaarde D1");
        assertThat(changes(diff(null, "voorstel"))).containsExactly("belofte streefwaarde D1");
        assertThat(changes(diff("main", "voorstel"))).contains("geschrapt Anders");
    }

    @Test
    void comparesEditionsTagsCommitsAndFolders() throws IOException {
        school.git("tag", "-m", "Goedgekeurd", "editie-1.0");
        String first = school.git("rev-parse", "HEAD");
        Path old = Schools.copy(school.root(), folder.resolve("oud"));
        school.write("plan/doelen/d1.md", GOAL.formatted("90 %", "2027-06-30")).commit("2026-05-04T10:00:00+0200");
        school.git("tag", "editie-1.1");

        for (String from :
                List.of("1.0", "editie-1.0", "HEAD~1", first, first.substring(0, 9), "../oud", old.toString())) {
            assertThat(changes(diff(from, "1.1"))).as(from).containsExactly("belofte streefwaarde D1");
        }
        for (String to : List.of("main", ".", "HEAD")) {
            assertThat(changes(diff("1.0", to))).as(to).containsExactly("belofte streefwaarde D1");
        }
        assertThat(diff("1.0", null).remarks())
                .containsExactly("Vergeleken: editie 1.0 (commit " + first.substring(0, 8)
                        + " van 2 maart 2026) met dit voorstel.");
        assertThat(diff("1.0", "1.1").comparison().before().name()).isEqualTo("editie 1.0");
        assertThat(diff(first, "1.1").comparison().before().name()).isEqualTo("de versie van 2 maart 2026");
    }

    @Test
    void twoFoldersNeedNoGit() throws IOException {
        Path one = Schools.copy(school.root().resolve("plan"), folder.resolve("een/plan"));
        Path other = Schools.copy(one, folder.resolve("twee/plan"));
        Files.writeString(other.resolve("nieuw.md"), "# Nieuw\n\nTekst.\n");

        assertThat(changes(diff(folder.resolve("twee"), "../een", null, Visibility.PUBLIC)))
                .containsExactly("toegevoegd Nieuw");
        assertThatThrownBy(() -> diff(folder.resolve("twee"), null, null, Visibility.PUBLIC))
                .isInstanceOf(EnvironmentException.class)
                .hasMessageContaining("zit niet in git");
    }

    @Test
    void aNameThatIsAlsoAFolderIsTakenFromGitAndSaysSo() throws IOException {
        school.git("tag", "oud");
        Files.createDirectories(school.root().resolve("oud/plan"));

        assertThat(diff("oud", null).remarks()).hasSize(2).anyMatch(remark -> remark.contains("./oud"));
        assertThat(diff("./oud", null).comparison().before().name()).isEqualTo("./oud");
    }

    @Test
    void anUnknownNameSaysWhatWasMeant() {
        school.git("branch", "voorstel");

        assertThatThrownBy(() -> diff("vorstel", null))
                .isInstanceOf(EnvironmentException.class)
                .hasMessageContaining("\"vorstel\"")
                .hasMessageContaining("Bedoelde je voorstel?");
    }

    @Test
    void aSideWithoutPlanSaysSo() throws IOException {
        RealRepository fresh = RealRepository.in(folder.resolve("fris"));
        fresh.write("README.md", "leeg").commit("2026-03-02T10:00:00+0100");
        fresh.write("plan/index.md", "# Ons plan\n").commit("2026-05-04T10:00:00+0200");

        DiffOutcome added = diff(fresh.root(), "HEAD~1", "HEAD", Visibility.PUBLIC);
        assertThat(changes(added)).contains("toegevoegd Ons plan");
        assertThat(added.remarks())
                .contains("In de versie van 2 maart 2026 is er nog geen map plan/: het hele plan is nieuw.");
        assertThat(diff(fresh.root(), "HEAD", "HEAD~1", Visibility.PUBLIC).remarks())
                .contains("In dit voorstel is er geen map plan/ meer: het hele plan is geschrapt.");
        assertThatThrownBy(() -> diff(fresh.root(), "HEAD~1", "HEAD~1", Visibility.PUBLIC))
                .isInstanceOf(EnvironmentException.class)
                .hasMessageContaining("geen map plan/");
    }

    @Test
    void lineEndsAndAccentsThatAreStoredInAnotherWayAreNoDifference() throws IOException {
        school.write("plan/cafe\u0301.md", "# Cafe\u0301\n\nDag.\n").commit("2026-05-04T10:00:00+0200");
        Files.move(school.root().resolve("plan/cafe\u0301.md"), school.root().resolve("plan/caf\u00e9.md"));
        for (String path : List.of("plan/caf\u00e9.md", "plan/index.md", "plan/doelen/d1.md", "ictplan.yaml")) {
            Path file = school.root().resolve(path);
            Files.writeString(file, Files.readString(file).replace("\n", "\r\n"));
        }

        DiffOutcome outcome = diff("HEAD", null);

        assertThat(outcome.comparison().changes()).isEmpty();
        assertThat(outcome.comparison().fresh()).isEmpty();
    }

    @Test
    void aSubmoduleIsOnNeitherSide() {
        RealRepository group = RealRepository.in(folder.resolve("scholengroep"));
        group.write("zorg.md", "# Zorg\n").commit("2026-03-02T10:00:00+0100");
        school.git(
                "-c",
                "protocol.file.allow=always",
                "submodule",
                "-q",
                "add",
                group.root().toUri().toString(),
                "schoolwerkplan");
        school.commit("2026-05-04T10:00:00+0200");
        school.write("plan/nieuw.md", "# Nieuw\n\nZie [zorg](../schoolwerkplan/zorg.md).\n");

        assertThat(changes(diff("HEAD", null))).containsExactly("toegevoegd Nieuw");
    }

    @Test
    void bothSidesAreJudgedByTheDayOfTheLater() {
        school.write("plan/index.md", "# Ons plan\n\nDag.\n").commit("2028-01-02T10:00:00+0100");

        Comparison comparison = diff("HEAD~1", "HEAD").comparison();

        assertThat(comparison.before().plan().referenceDate()).isEqualTo(LocalDate.of(2028, 1, 2));
        assertThat(comparison.fresh()).isEmpty();
    }

    @Test
    void annotationsAtChangedLinesComeFirst() {
        String links = "Zie [x](weg%d.md).\n\n";
        StringBuilder old = new StringBuilder("# Ons plan\n\n");
        for (int i = 0; i < 12; i++) {
            old.append(links.formatted(i));
        }
        school.write("plan/index.md", old.toString()).commit("2026-05-04T10:00:00+0200");
        school.write("plan/index.md", old + links.formatted(99));
        Path target = folder.resolve("target");
        Settings settings = SiteRun.settings(school.root(), target, false, null);

        assertThat(new Pipeline(settings).check().annotations("")).doesNotContain("weg99.md");
        assertThat(new Pipeline(settings.comparing("HEAD", null)).check().annotations(""))
                .contains("weg99.md");
        assertThat(new Pipeline(settings.comparing("bestaat-niet", null))
                        .check()
                        .annotations(""))
                .isEqualTo(new Pipeline(settings).check().annotations(""));
    }

    @Test
    void nobodyReadsOfWhatTheyMayNotSee() {
        school.write(
                        "plan/geheim.md",
                        "---\nzichtbaarheid: team\nthema: bestaat-niet\n---\n# Kwartel\n\nZie [x](weg.md).\n")
                .write("plan/index.md", "# Ons plan\n\nZie [y](nergens.md).\n");

        Comparison open = diff(school.root(), null, null, Visibility.PUBLIC).comparison();
        Comparison team = diff(school.root(), null, null, Visibility.TEAM).comparison();

        assertThat(told(open))
                .noneMatch(text -> text.contains("geheim") || text.contains("wartel") || text.contains("weg.md"));
        assertThat(open.fresh()).anyMatch(finding -> finding.message().contains("nergens.md"));
        assertThat(told(team)).anyMatch(text -> text.contains("weg.md"));
        assertThat(changes(team)).contains("toegevoegd Kwartel");
    }

    @Test
    void whatBecomesVisibleIsNewAndBringsNothingElse() {
        String text =
                "---\nzichtbaarheid: %s\nnegeer:\n  - regel: visie/lege-woorden\n    reden: Zo zeggen wij het.\n    tot: 2027-09-01\n---\n# Kwartel\n\nTekst.\n";
        school.write("plan/geheim.md", text.formatted("team")).commit("2026-05-04T10:00:00+0200");
        school.write("plan/geheim.md", text.formatted("publiek"));

        assertThat(changes(diff("HEAD", null))).containsExactly("toegevoegd Kwartel");
    }

    private static Stream<String> told(Comparison comparison) {
        return Stream.concat(
                Stream.concat(comparison.fresh().stream(), comparison.solved().stream())
                        .map(Finding::toString),
                comparison.changes().stream().map(Change::toString));
    }

    private DiffOutcome diff(@Nullable String from, @Nullable String to) {
        return diff(school.root(), from, to, Visibility.PUBLIC);
    }

    private DiffOutcome diff(Path root, @Nullable String from, @Nullable String to, Visibility audience) {
        Path target = folder.resolve("target");
        return new Pipeline(new Settings(
                                root, target.resolve("site"), target.resolve("ictplan"), audience, false, null, null)
                        .comparing(from, to))
                .diff();
    }

    private static List<String> changes(DiffOutcome outcome) {
        return changes(outcome.comparison());
    }

    /** Of documents that come and go without their sections, of edits with what they are about. */
    private static List<String> changes(Comparison comparison) {
        return comparison.changes().stream()
                .filter(change -> change.item().parent() == null)
                .map(change -> change.kind().word()
                        + (change instanceof Change.Edited edited
                                ? " " + edited.field().key()
                                : "")
                        + " "
                        + (change.kind() == ChangeKind.ADDED || change.item().id() == null
                                ? change.item().title()
                                : change.item().id()))
                .toList();
    }
}
