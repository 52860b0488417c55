package io.github.ictplan.changes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class PlanDiffTest {
    private static final Map<String, String> SCHOOL = Diffs.texts(Diffs.TEMPLATE);

    @Test
    void theSameIsNoChange() {
        Comparison comparison = Diffs.between(SCHOOL, SCHOOL);
        assertThat(comparison.changes()).isEmpty();
        assertThat(comparison.money().isChanged()).isFalse();
        assertThat(comparison.vanished()).isEmpty();
        assertThat(comparison.approval()).isEqualTo(ApprovalShift.KEPT);
    }

    @Test
    void lineEndsAndAByteOrderMarkAreNoChange() {
        Map<String, String> windows = new TreeMap<>(SCHOOL);
        windows.replaceAll(
                (path, text) -> path.matches(".*\\.(md|yaml)") ? "\uFEFF" + text.replace("\n", "\r\n") : text);
        assertThat(Diffs.between(SCHOOL, windows).changes()).isEmpty();
    }

    @Test
    void aRenamedFileTakesItsLinksAndFindingsAlong() {
        Map<String, String> before = new TreeMap<>(Map.of(
                "plan/index.md", "# Plan\n\nLees [onze toestellen](toestellen.md).\n",
                "plan/toestellen.md",
                        "# Toestellen\n\n## Beheer\n\nTODO: nog te schrijven. Zie [het plan](index.md).\n"));
        Map<String, String> after = new TreeMap<>();
        after.put("plan/index.md", "# Plan\n\nLees [onze toestellen](bladen/laptops.md).\n");
        after.put(
                "plan/bladen/laptops.md",
                before.get("plan/toestellen.md")
                        .replace("index.md", "../index.md")
                        .replace("\n\nTODO", "\n\n\nTODO"));
        Comparison comparison = PlanDiff.between(Diffs.checked(before), Diffs.checked(after));
        assertThat(comparison.changes())
                .singleElement()
                .satisfies(change -> assertThat(Diffs.told(change)).startsWith("verplaatst/brekend"));
        assertThat(comparison.before().plan().findings()).isNotEmpty();
        assertThat(comparison.fresh()).isEmpty();
        assertThat(comparison.solved()).isEmpty();
        assertThat(comparison.vanished()).containsExactly("plan/toestellen.md");
    }

    @Test
    void aFindingMoreIsFreshAndOneLessIsSolved() {
        Map<String, String> one = Map.of("plan/index.md", "# Plan\n\nTODO: een.\n");
        Map<String, String> two = Map.of("plan/index.md", "# Plan\n\nTODO: een.\n\nTODO: twee.\n");
        Comparison there = PlanDiff.between(Diffs.checked(one), Diffs.checked(two));
        Comparison back = PlanDiff.between(Diffs.checked(two), Diffs.checked(one));
        assertThat(there.fresh()).isNotEmpty().isEqualTo(back.solved());
        assertThat(there.solved()).isEqualTo(back.fresh());
    }

    @Test
    void aChangedVisionLosesItsApproval() {
        String path = "plan/visie/ict-visie.md";
        Map<String, String> edited = new TreeMap<>(SCHOOL);
        edited.computeIfPresent(path, (p, text) -> text + "\nElke leerling krijgt een eigen toestel.\n");
        Comparison comparison = Diffs.between(SCHOOL, edited);
        assertThat(comparison.approval()).isEqualTo(ApprovalShift.LOST);
        assertThat(comparison.changes()).extracting(Change::kind).containsExactly(ChangeKind.VISION);
        assertThat(comparison.asksDecision()).isTrue();
    }

    @Test
    void aHeadingWithAnotherAnchorBreaksLinks() {
        Map<String, String> before = Map.of("plan/index.md", "# Plan\n\n## Toestellen\n\nWij delen ze.\n");
        Map<String, String> after = Map.of("plan/index.md", "# Plan\n\n## Laptops en tablets\n\nWij delen ze.\n");
        Comparison comparison = Diffs.between(before, after);
        assertThat(comparison.changes())
                .extracting(Change::kind)
                .containsExactlyInAnyOrder(ChangeKind.ADDRESS, ChangeKind.TEXT);
        assertThat(comparison.vanished()).containsExactly("plan/index.md#toestellen");
    }

    @Test
    void swappedNumbersAreNoOtherPromises() {
        Map<String, String> edited = new TreeMap<>(SCHOOL);
        edited.computeIfPresent(
                "plan/doelen/d1-leerlijn.md",
                (p, text) -> text.replace("id: D1.2", "id: D1.x")
                        .replace("id: D1.3", "id: D1.2")
                        .replace("id: D1.x", "id: D1.3"));
        assertThat(Diffs.between(SCHOOL, edited).changes())
                .extracting(Change::kind)
                .containsExactlyInAnyOrder(ChangeKind.ADDRESS, ChangeKind.ADDRESS);
    }

    @Test
    void whatAnAgreementLosesIsDecidedThoughAPageGetsIt() {
        String agreement = "plan/afspraken/toestellen.md";
        String text = SCHOOL.getOrDefault(agreement, "");
        int cut = text.indexOf("## Als iets stuk is");
        Map<String, String> edited = new TreeMap<>(SCHOOL);
        edited.put(agreement, text.substring(0, cut));
        edited.computeIfPresent("plan/toegang-thuis.md", (p, page) -> page + "\n" + text.substring(cut));
        Comparison comparison = Diffs.between(SCHOOL, edited);
        assertThat(comparison.changes()).extracting(Change::kind).contains(ChangeKind.MOVED);
        assertThat(comparison.asksDecision()).isTrue();
    }

    @Test
    void whereALineEndsIsNoChange() {
        Map<String, String> before = Map.of("plan/index.md", "# Plan\n\nWij **delen**\nde kar.\n");
        Map<String, String> after = Map.of("plan/index.md", "# Plan\n\nWij **delen** de kar.\n");
        assertThat(Diffs.between(before, after).changes()).isEmpty();
        Map<String, String> code = Map.of("plan/index.md", "# Plan\n\n```\neen\ntwee\n```\n");
        Map<String, String> line = Map.of("plan/index.md", "# Plan\n\n```\neen twee\n```\n");
        assertThat(Diffs.between(code, line).changes()).isNotEmpty();
    }

    @Test
    void aThemeOrRoleWithAnotherIdIsToldOnce() {
        Map<String, String> edited = new TreeMap<>(SCHOOL);
        edited.replaceAll((path, text) -> path.matches(".*\\.(md|yaml)")
                ? text.replaceAll("(?m)^(id|thema): sterk-team$", "$1: ons-team")
                        .replaceAll("(?m)^( *(?:- id|eigenaar|rol)): mediacoach$", "$1: media")
                : text);
        Comparison comparison = Diffs.between(SCHOOL, edited);
        assertThat(comparison.changes()).hasSize(2).extracting(Change::kind).containsOnly(ChangeKind.ADDRESS);
        assertThat(comparison.money().isChanged()).isFalse();
    }
}
