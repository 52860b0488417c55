package io.github.ictplan.links;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ictplan.model.Content;
import io.github.ictplan.model.Document;
import io.github.ictplan.model.Located;
import io.github.ictplan.model.Reference;
import io.github.ictplan.model.Visibility;
import io.github.ictplan.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is hidden from an audience leaves no word behind: here every hidden thing has {@code team} or {@code bestuur} in its names. */
class VisibleToTest {
    private static final Pattern NAME = Pattern.compile("(?:publiek|team|bestuur)ding");
    private static final Content TEXT = new Content.Text();
    /** Which pages of a generated plan have an id that others can name. */
    private static final int[] WITH_AN_ID = {0, 1, 2, 4, 5};

    @Test
    void aPublicTextKeepsTheWordsOfALinkToAHiddenDocumentAndLosesItsAddress() {
        LinkedPlan visible = new Sketch()
                .page("plan/index.md", "Zie [het overleg](team-overleg.md) en ![schets](../afbeeldingen/schets.png)\n")
                .page("plan/team-overleg.md", Visibility.TEAM, "![team](../afbeeldingen/team.png)\n", TEXT)
                .file("afbeeldingen/schets.png", "x")
                .file("afbeeldingen/team.png", "x")
                .linked()
                .visibleTo(Visibility.PUBLIC);

        Document page = visible.plan().documents().get(0);
        assertThat(visible.plan().documents()).hasSize(1);
        assertThat(page.body().links()).singleElement().satisfies(link -> {
            assertThat(link.text()).isEqualTo("het overleg");
            assertThat(link.destination()).isEmpty();
            assertThat(visible.resolution(link.where())).isEmpty();
        });
        assertThat(visible.files()).containsExactly("afbeeldingen/schets.png");
    }

    @Test
    void eachCircleSeesItsOwnFiles() {
        LinkedPlan linked = new Sketch()
                .page("plan/index.md", "x")
                .policyFile("reglement", "schoolwerkplan/reglement.pdf", Visibility.PUBLIC, new byte[0])
                .policyFile("team-draaiboek", "schoolwerkplan/draaiboek.pdf", Visibility.TEAM, new byte[0])
                .policyFile("bestuur-verslag", "schoolwerkplan/verslag.pdf", Visibility.BOARD, new byte[0])
                .policyFile("pagina", "schoolwerkplan/pagina.html", Visibility.PUBLIC, new byte[0])
                .linked();

        assertThat(linked.visibleTo(Visibility.PUBLIC).files()).containsExactly("schoolwerkplan/reglement.pdf");
        assertThat(linked.visibleTo(Visibility.TEAM).files())
                .containsExactly("schoolwerkplan/draaiboek.pdf", "schoolwerkplan/reglement.pdf");
        assertThat(linked.visibleTo(Visibility.BOARD).files()).hasSize(3);
    }

    @Test
    void theWordsThatOnlyTheFileHoldsAreNotReachableThroughAParagraph() {
        LinkedPlan visible = new Sketch()
                .page("plan/index.md", "tekst met team in de voorinformatie")
                .linked()
                .visibleTo(Visibility.PUBLIC);

        assertThat(visible.plan().documents().get(0).body().paragraphs())
                .singleElement()
                .satisfies(paragraph -> assertThat(paragraph.file().text()).isEmpty());
    }

    @Test
    void aMistypedAddressIsNotExplainedWithAHiddenName() {
        LinkedPlan linked = new Sketch()
                .page("plan/index.md", "[x](overlg.md) [y](doc:drboek) [z](d1.md#d1-9)\n")
                .page("plan/overleg.md", Visibility.TEAM, "x", TEXT)
                .policyText("draaiboek", "schoolwerkplan/draaiboek.md", Visibility.TEAM, "x")
                .page(
                        "plan/d1.md",
                        Visibility.PUBLIC,
                        "x",
                        goal("plan/d1.md", "D1", action("plan/d1.md", "D1.1", Visibility.TEAM)))
                .linked();

        assertThat(linked.toString()).contains("nearest=overleg.md");
        assertThat(linked.visibleTo(Visibility.PUBLIC).toString())
                .doesNotContain("overleg", "draaiboek", "d1-1", "D1.1");
    }

    @Test
    void theBoardSeesEverything() {
        LinkedPlan linked = generated(7);
        LinkedPlan visible = linked.visibleTo(Visibility.BOARD);

        assertThat(visible.plan().documents()).hasSameSizeAs(linked.plan().documents());
        assertThat(visible.plan().register()).hasSameSizeAs(linked.plan().register());
        assertThat(visible.backReferences()).isEqualTo(linked.backReferences());
    }

    static Stream<Integer> seeds() {
        return IntStream.range(0, 60).boxed();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void nothingHiddenIsLeftInAnyPlan(int seed) {
        LinkedPlan linked = generated(seed);

        assertThat(named(linked, Visibility.PUBLIC)).containsExactly("publiekding");
        assertThat(named(linked, Visibility.TEAM)).containsExactly("publiekding", "teamding");
        assertThat(named(linked, Visibility.BOARD)).containsExactly("bestuurding", "publiekding", "teamding");
        assertThat(linked.visibleTo(Visibility.TEAM)
                        .visibleTo(Visibility.PUBLIC)
                        .resolutions())
                .isEqualTo(linked.visibleTo(Visibility.PUBLIC).resolutions());
    }

    /** Whose things are named anywhere in the part of a plan that an audience sees. */
    private static Set<String> named(LinkedPlan plan, Visibility audience) {
        LinkedPlan visible = plan.visibleTo(audience);
        Set<String> named = new TreeSet<>();
        Matcher matcher = NAME.matcher(visible + " " + visible.files());
        while (matcher.find()) {
            named.add(matcher.group());
        }
        return named;
    }

    private static String name(Visibility visibility, int number) {
        return visibility.word() + "ding" + number;
    }

    /** A plan in which everything may refer to everything. */
    private static LinkedPlan generated(int seed) {
        Random random = new Random(seed);
        Sketch sketch = new Sketch();
        List<String> paths = new ArrayList<>();
        List<String> ids = new ArrayList<>();
        List<Visibility> visibilities = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            Visibility visibility = Visibility.values()[i % 3];
            visibilities.add(visibility);
            ids.add(name(visibility, i));
            paths.add(i < 8 ? "plan/" + name(visibility, i) + ".md" : "schoolwerkplan/" + name(visibility, i) + ".md");
        }
        for (int i = 0; i < 12; i++) {
            Visibility visibility = visibilities.get(i);
            String image = "afbeeldingen/" + name(visibility, i) + ".png";
            sketch.file(image, "x");
            String text = "## Kop " + name(visibility, i) + "\n![x](../" + image + ")\n" + links(random, ids, paths);
            if (i < 8) {
                String path = paths.get(i);
                sketch.page(
                        path, visibility, text, content(random, path, ids, paths, i), references(random, path, ids));
            } else {
                sketch.policyText(ids.get(i), paths.get(i), visibility, text);
            }
            sketch.policyFile("f" + ids.get(i), "schoolwerkplan/" + ids.get(i) + ".pdf", visibility, new byte[0]);
        }
        for (String id : ids.subList(8, 12)) {
            sketch.approval("doc:" + id).approval("schoolwerkplan/" + id + ".pdf#page=2");
        }
        return sketch.linked();
    }

    private static String links(Random random, List<String> ids, List<String> paths) {
        StringBuilder links = new StringBuilder();
        for (int i = 0; i < 6; i++) {
            int to = random.nextInt(12);
            String address = switch (random.nextInt(4)) {
                case 0 -> "../" + paths.get(to);
                case 1 -> "../" + paths.get(to) + "#kop-" + ids.get(to);
                case 2 ->
                    to < 8
                            ? "../" + paths.get(to).replace(".md", ".html").replace("ding", "dign")
                            : "doc:" + ids.get(to);
                default -> "doc:f" + ids.get(to);
            };
            // What a public author mistypes is his own text, so a wrong address names a public thing.
            boolean mistyped = address.contains("dign");
            links.append("[zie](")
                    .append(mistyped ? "../plan/publiekding0.mdx" : address)
                    .append(")\n");
        }
        return links.toString();
    }

    private static List<Reference> references(Random random, String path, List<String> ids) {
        return IntStream.range(0, 3)
                .mapToObj(i -> Sketch.reference(path, 100 + 2 * i, "doc:" + ids.get(8 + random.nextInt(4)), "omdat"))
                .toList();
    }

    private static Content content(Random random, String path, List<String> ids, List<String> paths, int i) {
        List<Located<String>> some = IntStream.range(0, 4)
                .mapToObj(line -> Sketch.key(path, 50 + line, ids.get(WITH_AN_ID[random.nextInt(WITH_AN_ID.length)])))
                .toList();
        Located<String> address = Sketch.key(path, 60, "../" + paths.get(random.nextInt(12)));
        Span where = new Span(path, 61, 1, 1);
        return switch (i % 8) {
            case 0 ->
                new Content.Budget(List.of(new Content.BudgetLine(
                        Sketch.key(path, 62, ids.get(i)), null, null, null, null, null, some, null, address, where)));
            case 3 ->
                new Content.Evaluation(
                        null,
                        null,
                        some.stream()
                                .map(goal -> new Content.GoalJudgement(goal, null, null, null, where))
                                .toList());
            case 4 ->
                new Content.ProfessionalDevelopment(List.of(new Content.Session(
                        Sketch.key(path, 62, ids.get(i)), null, List.of(), null, null, null, some, where)));
            case 6 -> new Content.Agreement(List.of(), null, address);
            case 7 -> new Content.Translation(null, address, null, null, null);
            default -> goalOf(path, ids.get(i), some);
        };
    }

    private static Content.Goal goalOf(String path, String id, List<Located<String>> supports) {
        Content.Goal goal = goal(
                path,
                id,
                action(path, "bestuurding-actie", Visibility.BOARD),
                action(path, "teamding-actie", Visibility.TEAM));
        return new Content.Goal(
                goal.id(), null, null, null, null, null, supports, null, List.of(), List.of(), goal.actions());
    }

    private static Content.Goal goal(String path, String id, Content.Action... actions) {
        return new Content.Goal(
                Sketch.key(path, 2, id),
                null,
                null,
                null,
                null,
                null,
                List.of(),
                null,
                List.of(),
                List.of(),
                List.of(actions));
    }

    private static Content.Action action(String path, String id, Visibility visibility) {
        Span where = new Span(path, 20 + visibility.ordinal(), 5, id.length());
        return new Content.Action(
                Located.of(id, where),
                Located.of(id, where),
                null,
                null,
                null,
                null,
                null,
                List.of(),
                null,
                null,
                null,
                visibility,
                where);
    }
}
