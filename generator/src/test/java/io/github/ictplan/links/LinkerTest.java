package io.github.ictplan.links;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.ictplan.model.ActionStatus;
import io.github.ictplan.model.Content;
import io.github.ictplan.model.Document;
import io.github.ictplan.model.Located;
import io.github.ictplan.model.Visibility;
import io.github.ictplan.source.Span;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinkerTest {
    private static final String FROM = "plan/doelen/d1.md";
    private static final byte[] PDF = Pdfs.of(3, "vergoeding");
    private static final byte[] WORD = Words.of();

    /** A small school: what the links of most tests below can lead to. */
    private static Sketch school() {
        return new Sketch()
                .page("plan/index.md", "# In het kort\n")
                .page("plan/doelen/d2.md", Visibility.PUBLIC, "## Waarom één doel?\n", goal("D2", "D2.1"))
                .page("plan/visie/ict-visie.md", Visibility.PUBLIC, "## Rol\n", vision("B1"))
                .page("plan/met spatie (nieuw).md", "x\n")
                .page("plan/team/overleg.md", Visibility.TEAM, "x\n", new Content.Text())
                .policyText("zorgbeleid", "schoolwerkplan/zorgbeleid.md", Visibility.PUBLIC, "## Doorverwijzen\n")
                .policyText("crisis", "schoolwerkplan/crisis.md", Visibility.BOARD, "x\n")
                .policyFile("reglement", "schoolwerkplan/reglement.pdf", Visibility.PUBLIC, PDF)
                .policyFile("afspraken", "schoolwerkplan/afspraken.docx", Visibility.PUBLIC, WORD)
                .policyFile("lijst", "schoolwerkplan/lijst.xlsx", Visibility.PUBLIC, new byte[] {1})
                .policyUrl("kader", "https://www.vlaanderen.example/kader")
                .file("plan/README.md", "x")
                .file("README.md", "x")
                .file("ictplan.yaml", "x")
                .file("losse/nota.docx", "x")
                .file("afbeeldingen/foto.jpg", "x")
                .file("afbeeldingen/schema.svg", "x")
                .file("plan/doelen/bijlage.pdf", "x")
                .file("plan/doelen/gevaar.html", "x");
    }

    private static Content.Goal goal(String id, String action) {
        return goal(id, action, Visibility.PUBLIC);
    }

    private static Content.Goal goal(String id, String action, Visibility visibility) {
        String path = "plan/doelen/" + id.toLowerCase(Locale.ROOT) + ".md";
        Span where = new Span(path, 9, 3, 1);
        Content.Action only = new Content.Action(
                Located.of(action, where),
                Located.of("iets doen", where),
                null,
                null,
                Located.of(ActionStatus.PLANNED, where),
                null,
                null,
                List.of(),
                null,
                null,
                null,
                visibility,
                where);
        return new Content.Goal(
                Located.of(id, where),
                null,
                null,
                null,
                null,
                null,
                List.of(),
                null,
                List.of(),
                List.of(),
                List.of(only));
    }

    private static Content vision(String principle) {
        Span where = new Span("plan/visie/ict-visie.md", 4, 3, 1);
        return new Content.Vision(
                Map.of(), List.of(new Content.Principle(Located.of(principle, where), Located.of("x", where))));
    }

    private static Resolution resolve(Sketch school, String destination) {
        return only(school.page(FROM, "# Doel\n\n## Acties\n\n[link](" + destination + ")\n"));
    }

    private static Resolution image(String destination) {
        return only(school().page(FROM, "![beeld](" + destination + ")\n"));
    }

    private static Resolution only(Sketch school) {
        LinkedPlan linked = school.linked();
        Document from = linked.plan().documents().stream()
                .filter(document -> document.path().equals(FROM))
                .findFirst()
                .orElseThrow();
        return Stream.concat(
                        from.body().links().stream().map(link -> link.where()),
                        from.body().images().stream().map(image -> image.where()))
                .map(where -> linked.resolution(where).orElseThrow())
                .findFirst()
                .orElseThrow();
    }

    private static Resolution resolve(String destination) {
        return resolve(school(), destination);
    }

    private static Resolution.Found plan(String path, String anchor) {
        return new Resolution.Found(new Target.OfPlan(path, anchor));
    }

    private static Resolution.Found register(String id, String anchor, int page) {
        return new Resolution.Found(new Target.OfRegister(id, anchor, page));
    }

    @ParameterizedTest
    @CsvSource({
        "d2.md,                          plan/doelen/d2.md,           ",
        "./d2.md,                        plan/doelen/d2.md,           ",
        "../index.md,                    plan/index.md,               ",
        "../../plan/index.md,            plan/index.md,               ",
        "../met%20spatie%20%28nieuw%29.md, plan/met spatie (nieuw).md, ",
        "../met spatie (nieuw.md,        ,                            ",
        "d2.md#waarom-één-doel,          plan/doelen/d2.md,           waarom-één-doel",
        "d2.md#waarom-%C3%A9%C3%A9n-doel, plan/doelen/d2.md,          waarom-één-doel",
        "d2.md#d2,                       plan/doelen/d2.md,           d2",
        "d2.md#d2-1,                     plan/doelen/d2.md,           d2-1",
        "../visie/ict-visie.md#b1,       plan/visie/ict-visie.md,     b1",
        "../visie/ict-visie.md#titel-ict-visie, plan/visie/ict-visie.md, ",
        "#acties,                        plan/doelen/d1.md,           acties",
        "#,                              plan/doelen/d1.md,           "
    })
    void followsAPathFromTheDocumentToADocumentOrAPlaceInIt(String destination, String path, String anchor) {
        Resolution resolution = resolve(destination);

        if (path == null) {
            assertThat(resolution).isInstanceOf(Resolution.TargetMissing.class);
        } else {
            assertThat(resolution).isEqualTo(plan(path, anchor));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "doc:zorgbeleid,                                zorgbeleid, ,              0",
        "doc:Zorgbeleid,                                zorgbeleid, ,              0",
        "doc:zorgbeleid#doorverwijzen,                  zorgbeleid, doorverwijzen, 0",
        "../../schoolwerkplan/zorgbeleid.md,            zorgbeleid, ,              0",
        "../../schoolwerkplan/zorgbeleid.md#doorverwijzen, zorgbeleid, doorverwijzen, 0",
        "doc:reglement,                                 reglement,  ,              0",
        "doc:reglement#page=3,                          reglement,  ,              3",
        "../../schoolwerkplan/reglement.pdf#page=1,     reglement,  ,              1",
        "doc:reglement#page=2&zoom=100,                 reglement,  ,              2",
        "doc:reglement#vergoeding,                      reglement,  vergoeding,    0",
        "doc:reglement#nameddest=vergoeding,            reglement,  vergoeding,    0",
        "doc:afspraken#gsm-op-school,                   afspraken,  gsm-op-school, 0",
        "doc:afspraken#_Bladwijzer1,                    afspraken,  _Bladwijzer1,  0",
        "doc:lijst#blad2,                               lijst,      blad2,         0",
        "doc:kader,                                     kader,      ,              0",
        "doc:kader#page=2,                              kader,      ,              2"
    })
    void followsAReferenceToADocumentOfTheRegister(String destination, String id, String anchor, int page) {
        assertThat(resolve(destination)).isEqualTo(register(id, anchor, page));
    }

    @Test
    void tellsThatAPdfHasFewerPages() {
        assertThat(resolve("doc:reglement#page=4"))
                .isEqualTo(new Resolution.PageMissing(new Target.OfRegister("reglement", null, 0), 4, 3));
        assertThat(resolve("doc:reglement#page=0")).isInstanceOf(Resolution.PageMissing.class);
    }

    @ParameterizedTest
    @CsvSource({
        "d2.md#waarom-een-doel,      waarom-één-doel",
        "d2.md#D2.1,                 d2-1",
        "doc:zorgbeleid#doorverwijze, doorverwijzen",
        "doc:reglement#vergoedingen, vergoeding",
        "doc:afspraken#gsm-op-schol, gsm-op-school",
        "#actie,                     acties"
    })
    void namesThePlacesThatAreLikeAWrongOne(String destination, String nearest) {
        assertThat(resolve(destination))
                .isInstanceOfSatisfying(
                        Resolution.AnchorMissing.class,
                        missing -> assertThat(missing.nearest()).first().isEqualTo(nearest));
    }

    @ParameterizedTest
    @CsvSource({
        "d3.md,                  plan/doelen/d3.md,        d2.md",
        "d2.html,                plan/doelen/d2.html,      d2.md",
        "d2.html#d2-1,           plan/doelen/d2.html,      d2.md#d2-1",
        "d2,                     plan/doelen/d2,           d2.md",
        "d2.md?plain=1,          plan/doelen/d2.md?plain=1, d2.md",
        "../doelen/,             plan/doelen/,             bijlage.pdf",
        "../,                    plan/,                    ../index.md",
        "../visie,               plan/visie,               ../visie/ict-visie.md",
        "../ict-visie.md,        plan/ict-visie.md,        ../visie/ict-visie.md",
        "../../schoolwerkplan/zorgbelied.md, schoolwerkplan/zorgbelied.md, ../../schoolwerkplan/zorgbeleid.md",
        "../../beleid/reglement.pdf#page=2, beleid/reglement.pdf, ../../schoolwerkplan/reglement.pdf#page=2",
        "doc:zorgbelied,         doc:zorgbelied,           doc:zorgbeleid",
        "doc:reglment#page=2,    doc:reglment,             doc:reglement#page=2",
        "met-spatie.md,          plan/doelen/met-spatie.md, ",
        "heel-iets-anders.md,    plan/doelen/heel-iets-anders.md, "
    })
    void namesTheAddressToTypeForWhatDoesNotExist(String destination, String path, String nearest) {
        assertThat(resolve(destination)).isEqualTo(new Resolution.TargetMissing(path, nearest));
    }

    @Test
    void tellsThatCapitalsDiffer() {
        assertThat(resolve("../Index.md#x-y")).isInstanceOf(Resolution.AnchorMissing.class);
        assertThat(resolve("../Index.md"))
                .isEqualTo(new Resolution.CaseDiffers(new Target.OfPlan("plan/index.md", null), "../index.md"));
        assertThat(resolve("../../Schoolwerkplan/Reglement.PDF#page=2"))
                .isEqualTo(new Resolution.CaseDiffers(
                        new Target.OfRegister("reglement", null, 2), "../../schoolwerkplan/reglement.pdf#page=2"));
    }

    @Test
    void findsANameWhoseAccentsAreStoredInAnotherWay() {
        Sketch school = school().page("plan/caf\u00e9.md", "x");

        assertThat(resolve(school, "../cafe\u0301.md")).isEqualTo(plan("plan/caf\u00e9.md", null));
    }

    @ParameterizedTest
    @CsvSource({
        "../../losse/nota.docx, losse/nota.docx",
        "../../README.md,       README.md",
        "../README.md,          plan/README.md",
        "../../ictplan.yaml,    ictplan.yaml",
        "gevaar.html,           plan/doelen/gevaar.html"
    })
    void aFileThatIsNoDocumentOfTheSchoolIsNotInTheRegister(String destination, String path) {
        assertThat(resolve(destination)).isEqualTo(new Resolution.NotInRegister(path));
    }

    @ParameterizedTest
    @CsvSource({"bijlage.pdf, plan/doelen/bijlage.pdf", "../../afbeeldingen/foto.jpg, afbeeldingen/foto.jpg"})
    void anAttachmentBesideThePlanOrAnImageMayBeLinked(String destination, String path) {
        assertThat(resolve(destination)).isEqualTo(new Resolution.Found(new Target.OfFile(path)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://www.klasse.be/artikel?x=1#y",
                "http://school.example",
                "mailto:ict@school.example",
                "tel:+3212345678"
            })
    void notesAnAddressOutsideTheSchool(String destination) {
        assertThat(resolve(destination)).isEqualTo(new Resolution.Found(new Target.External(destination)));
    }

    /** The fixtures that could mean something else on another machine, or leave the folder. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "../../../x.md",
                "../../../plan/index.md",
                "..\\x.md",
                "%2e%2e/%2e%2e/%2e%2e/x",
                "%252e%252e/x",
                "d2%252fx.md",
                "/etc/passwd",
                "/plan/index.md",
                "C:\\x",
                "c:x",
                "\\\\host\\share",
                "//host/x",
                "file:///x",
                "x%00.md",
                "x\u0000",
                "d2%5c.md",
                ".g\u200cit/config",
                "om\u202egekeerd.md",
                "javascript:alert%281%29",
                "JavaScript:x",
                "java\tscript:x",
                " javascript:x",
                "data:text/html,x",
                "vbscript:x",
                "ftp://host/x",
                "https:",
                "https://",
                "https:/host",
                "https://naam@host/",
                "https:\\\\host",
                "mailto:",
                "%ff.md",
                "x\nregel.md",
                "blob:x",
                "about:blank"
            })
    void refusesAnAddressThatWeDoNotFollow(String destination) {
        assertThat(resolve(destination))
                .isInstanceOfSatisfying(
                        Resolution.Refused.class,
                        refused -> assertThat(refused.reason()).endsWith("."));
    }

    /** Odd, but no more than a name: it is looked up in the list of files and not found there. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "....//x",
                ".git/config",
                "../../.GIT/config",
                "git~1",
                "CON.md",
                "nul",
                "aux.txt",
                "COM¹",
                "a.",
                "%61%20",
                "straße.md",
                "İct.md",
                "😀.md",
                "שלום.md",
                "100%.pdf",
                "en&.md",
                "punt;komma",
                "plus+.md",
                "-streepje.md",
                "javascript%3Aalert.md"
            })
    void doesNotFindWhatIsNotThere(String destination) {
        assertThat(resolve(destination)).isInstanceOf(Resolution.TargetMissing.class);
    }

    @Test
    void aVeryLongAddressCostsNoMoreThanItsLength() {
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(2), () -> {
            for (String part : List.of("x", "../", "a/", "%2e", "%", "#", "é")) {
                resolve(part.repeat(100_000));
            }
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"../../afbeeldingen/foto.jpg", "../../afbeeldingen/schema.svg"})
    void anImageIsAFileOfTheSchool(String destination) {
        assertThat(image(destination))
                .isInstanceOfSatisfying(
                        Resolution.Found.class,
                        found -> assertThat(found.target()).isInstanceOf(Target.OfFile.class));
    }

    @Test
    void tellsWhatIsWrongWithAnImage() {
        assertThat(image("../../afbeeldingen/foto.png"))
                .isEqualTo(new Resolution.TargetMissing("afbeeldingen/foto.png", "../../afbeeldingen/foto.jpg"));
        assertThat(image("../../Afbeeldingen/foto.JPG"))
                .isEqualTo(new Resolution.CaseDiffers(
                        new Target.OfFile("afbeeldingen/foto.jpg"), "../../afbeeldingen/foto.jpg"));
        assertThat(image("https://elders.example/foto.jpg")).isInstanceOf(Resolution.Refused.class);
        assertThat(image("data:image/png;base64,AAAA")).isInstanceOf(Resolution.Refused.class);
        assertThat(image("doc:reglement")).isInstanceOf(Resolution.Refused.class);
        assertThat(image("d2.md")).isInstanceOf(Resolution.Refused.class);
        assertThat(image("../../../foto.jpg")).isInstanceOf(Resolution.Refused.class);
    }

    @Test
    void aTextDoesNotLinkToWhatItsReadersMayNotSee() {
        assertThat(resolve("../team/overleg.md"))
                .isEqualTo(new Resolution.NotVisible(new Target.OfPlan("plan/team/overleg.md", null), Visibility.TEAM));
        assertThat(resolve("../team/Overleg.md")).isInstanceOf(Resolution.NotVisible.class);
        assertThat(resolve("doc:crisis#weg"))
                .isEqualTo(new Resolution.NotVisible(new Target.OfRegister("crisis", null, 0), Visibility.BOARD));
        assertThat(resolve(
                        school().page("plan/doelen/d4.md", Visibility.PUBLIC, "", goal("D4", "D4.1", Visibility.TEAM)),
                        "d4.md#d4-1"))
                .isEqualTo(new Resolution.NotVisible(new Target.OfPlan("plan/doelen/d4.md", "d4-1"), Visibility.TEAM));
    }

    @Test
    void aHiddenTextMayLinkToAMoreVisibleOne() {
        Sketch school = school().page(FROM, Visibility.BOARD, "[link](../team/overleg.md)", new Content.Text());

        assertThat(only(school)).isEqualTo(plan("plan/team/overleg.md", null));
    }

    @Test
    void followsTheKeysOfTheSettingsFromTheirOwnFolder() {
        Sketch school = school().approval("schoolwerkplan/reglement.pdf#page=2")
                .approval("doc:zorgbeleid")
                .logo("afbeeldingen/schema.svg");
        LinkedPlan linked = school.linked();

        assertThat(linked.plan().approvals())
                .extracting(approval ->
                        linked.resolution(approval.minutes().where()).orElseThrow())
                .containsExactly(register("reglement", null, 2), register("zorgbeleid", null, 0));
        assertThat(linked.backReferences().get("reglement"))
                .extracting(BackReference::from, BackReference::target)
                .containsExactly(tuple("ictplan.yaml", new Target.OfRegister("reglement", null, 2)));
        assertThat(linked.resolution(linked.plan().site().logo().where()))
                .contains(new Resolution.Found(new Target.OfFile("afbeeldingen/schema.svg")));
    }

    @Test
    void leavesARegisterFileThatIsNotThereToTheReader() {
        LinkedPlan linked =
                school().policyEntry("weg", "schoolwerkplan/weg.pdf").linked();

        assertThat(linked.plan().register())
                .filteredOn(entry -> entry.file() != null)
                .allSatisfy(entry -> assertThat(
                                linked.resolution(entry.file().where()).isPresent())
                        .isEqualTo(!entry.id().value().equals("weg")));
    }

    @Test
    void followsThePathsInFrontMatterFromTheirDocument() {
        Located<String> source = Sketch.key("plan/afspraken/gsm.md", 4, "../../schoolwerkplan/reglement.pdf#page=3");
        Located<String> from = Sketch.key("plan/fr.md", 3, "index.md");
        LinkedPlan linked = school().page(
                        "plan/afspraken/gsm.md", Visibility.PUBLIC, "", new Content.Agreement(List.of(), null, source))
                .page("plan/fr.md", Visibility.PUBLIC, "", new Content.Translation(null, from, null, null, null))
                .linked();

        assertThat(linked.resolution(source.where())).contains(register("reglement", null, 3));
        assertThat(linked.resolution(from.where())).contains(plan("plan/index.md", null));
    }

    @Test
    void everyReferenceHasAResolution() {
        LinkedPlan linked = school().page(FROM, "[a](d2.md) [b](weg.md) ![c](weg.png) [d](javascript:x)")
                .linked();

        assertThat(WrittenReferences.of(linked.plan()))
                .isNotEmpty()
                .allSatisfy(written ->
                        assertThat(linked.resolution(written.where())).isPresent());
    }

    @Test
    void listsWhoRefersToADocumentAndWhy() {
        LinkedPlan linked = school().page(
                        FROM,
                        Visibility.PUBLIC,
                        "\n\n\n\n\n[zie](doc:zorgbeleid) [nog eens](doc:zorgbeleid) [deel](doc:zorgbeleid#doorverwijzen)",
                        goal("D1", "D1.1"),
                        List.of(Sketch.reference(FROM, 3, "doc:zorgbeleid", "hier staat hoe we doorverwijzen")))
                .policyText("gelijke-kansen", "schoolwerkplan/gok.md", Visibility.PUBLIC, "[zorg](zorgbeleid.md)")
                .linked();

        List<BackReference> references = linked.backReferences().get("zorgbeleid");

        assertThat(references)
                .extracting(BackReference::from, BackReference::item, BackReference::why, BackReference::target)
                .containsExactly(
                        tuple(
                                FROM,
                                "D1",
                                "hier staat hoe we doorverwijzen",
                                new Target.OfRegister("zorgbeleid", null, 0)),
                        tuple(FROM, "D1", null, new Target.OfRegister("zorgbeleid", "doorverwijzen", 0)),
                        tuple("schoolwerkplan/gok.md", null, null, new Target.OfRegister("zorgbeleid", null, 0)));
        assertThat(references).extracting(reference -> reference.where().line()).containsExactly(3, 6, 1);
    }

    @Test
    void aDocumentThatNobodyRefersToHasNoBackReferences() {
        LinkedPlan linked = school().policyText(
                        "zelf", "schoolwerkplan/zelf.md", Visibility.PUBLIC, "## Deel\n[naar hieronder](#deel)")
                .linked();

        assertThat(linked.backReferences()).isEmpty();
    }

    @Test
    void aThousandPagesTakeNoLongerEachThanAHundred() {
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(5), () -> {
            Sketch sketch = school();
            for (int page = 0; page < 1000; page++) {
                StringBuilder text = new StringBuilder("## Deel\n");
                for (int link = 0; link < 10; link++) {
                    int to = (page * 7 + link * 131) % 1000;
                    text.append("[x](p").append(to).append(link < 8 ? ".md#deel) " : link < 9 ? ".html) " : "weg.md) ");
                }
                sketch.page("plan/veel/p" + page + ".md", text.toString());
            }
            LinkedPlan linked = sketch.linked();
            assertThat(linked.resolutions()).hasSizeGreaterThan(10_000);
        });
    }
}
