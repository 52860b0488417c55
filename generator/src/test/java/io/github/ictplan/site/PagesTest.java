package io.github.ictplan.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ictplan.model.Visibility;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every page of every site. */
class PagesTest {
    private static final int WEIGHT = 30 * 1024;
    private static final int REQUESTS = 5;

    private static Nu nu;

    @BeforeAll
    static void readSchema() throws Exception {
        nu = Nu.checker();
    }

    static Stream<RenderedSite> sites() {
        return Stream.of(
                TestSchool.rich().site(),
                TestSchool.rich().withoutToday().withoutPdf().site(Visibility.BOARD),
                TestSchool.rich()
                        .changed("ictplan.yaml", "status: goedgekeurd", "status: in-overleg")
                        .site(),
                StateTest.school().site(Visibility.TEAM),
                TestSchool.plain().site(Visibility.TEAM),
                TestSchool.plain().site());
    }

    private static List<String> pages(RenderedSite site) {
        return site.files().paths().stream()
                .filter(path -> path.endsWith(".html"))
                .toList();
    }

    private static Document parsed(RenderedSite site, String page) {
        return Jsoup.parse(TestSchool.text(site, page));
    }

    @ParameterizedTest
    @MethodSource("sites")
    void theNuCheckerSaysNothing(RenderedSite site) throws Exception {
        for (String page : pages(site)) {
            assertThat(nu.messages(page, site.files().read(page))).as(page).isEmpty();
        }
        assertThat(nu.messages("afdruk.html", site.print().html())).isEmpty();
        assertThat(site.dropped()).isEmpty();
    }

    @Test
    void theNuCheckerWouldSaySomething() throws Exception {
        String page = "<!DOCTYPE html><html lang=nl><title>x</title><p align=right>x</div>";
        assertThat(nu.messages("x.html", page)).contains("align");
    }

    @ParameterizedTest
    @MethodSource("sites")
    void everyLinkAndAnchorLeadsSomewhere(RenderedSite site) {
        Map<String, Set<String>> ids = new HashMap<>();
        for (String page : pages(site)) {
            Set<String> found = new HashSet<>();
            parsed(site, page).select("[id]").forEach(element -> found.add(element.id()));
            ids.put(page, found);
        }
        List<String> broken = new ArrayList<>();
        for (String page : pages(site)) {
            for (Element element : parsed(site, page).select("a[href], link[href], img[src]")) {
                String address = element.hasAttr("src") ? element.attr("src") : element.attr("href");
                if (!address.matches("[a-z]+:.*")) {
                    check(site, ids, page, address, broken);
                }
            }
        }
        assertThat(broken).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("sites")
    void everyLinkInThePrintLeadsToAnAnchor(RenderedSite site) {
        Document print = Jsoup.parse(site.print().html());
        Set<String> ids = new HashSet<>(print.select("[id]").eachAttr("id"));
        assertThat(print.select("a[href^=#]").eachAttr("href"))
                .isNotEmpty()
                .allSatisfy(href -> assertThat(ids).contains(href.substring(1)));
    }

    private static void check(
            RenderedSite site, Map<String, Set<String>> ids, String page, String address, List<String> broken) {
        URI target = URI.create("x:/" + page.replace(" ", "%20")).resolve(address);
        String path = target.getPath().substring(1);
        boolean there = path.equals("ictplan.pdf") || site.files().contains(path);
        String anchor = target.getFragment();
        boolean anchored = anchor == null
                || !path.endsWith(".html")
                || ids.getOrDefault(path, Set.of()).contains(anchor);
        if (!there || !anchored) {
            broken.add(page + " -> " + address);
        }
    }

    @ParameterizedTest
    @MethodSource("sites")
    void everyAddressIsRelative(RenderedSite site) {
        for (String page : pages(site)) {
            if (page.equals("404.html")) {
                continue;
            }
            Document document = parsed(site, page);
            assertThat(document.select("link[rel=stylesheet], img, script, iframe, object, embed, source")
                            .eachAttr("abs:src"))
                    .as(page)
                    .isEmpty();
            assertThat(document.select("[src], link[rel=stylesheet]"))
                    .as(page)
                    .allSatisfy(element -> assertThat(element.attr("src") + element.attr("href"))
                            .doesNotMatch("(?:[a-z]+:|/).*"));
            assertThat(document.select("a[href]"))
                    .as(page)
                    .allSatisfy(element ->
                            assertThat(element.attr("href")).doesNotMatch("/.*|file:.*|https?://localhost.*"));
        }
    }

    @ParameterizedTest
    @MethodSource("sites")
    void aPageIsLight(RenderedSite site) throws IOException {
        for (String page : pages(site)) {
            Document document = parsed(site, page);
            Set<String> files = new HashSet<>();
            document.select("link[rel=stylesheet]").forEach(element -> files.add(element.attr("href")));
            document.select("img:not([loading=lazy])").forEach(element -> files.add(element.attr("src")));
            int weight = zipped(site.files().read(page));
            for (String file : files) {
                String path = URI.create("x:/" + page.replace(" ", "%20"))
                        .resolve(file)
                        .getPath()
                        .substring(1);
                weight += zipped(site.files().read(path));
            }
            assertThat(weight).as(page).isLessThanOrEqualTo(WEIGHT);
            assertThat(files.size() + 1).as(page).isLessThanOrEqualTo(REQUESTS);
        }
    }

    @Test
    void aThousandPagesMakeNoPageHeavy() throws IOException {
        TestSchool school = TestSchool.plain();
        for (int i = 0; i < 1000; i++) {
            String heading = "\n## Kop over onderwerp " + i * 7919 % 1000 + "\n\nWoorden.\n";
            school = school.with(
                    "plan/map" + i / 25 + "/pagina-" + i + ".md", "# Pagina " + i + "\n" + heading.repeat(2));
        }
        RenderedSite site = school.site();
        int styles = zipped(site.files().read(Addresses.STYLES));
        for (String page : List.of("index.html", "map7/pagina-180.html", "overzicht/register.html")) {
            assertThat(zipped(site.files().read(page)) + styles).as(page).isLessThanOrEqualTo(WEIGHT);
        }
    }

    private static int zipped(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
            zip.write(bytes);
        }
        return out.size();
    }

    @ParameterizedTest
    @MethodSource("sites")
    void aPageHoldsNoProgramAndForbidsThem(RenderedSite site) {
        for (String page : pages(site)) {
            Document document = parsed(site, page);
            Element second = document.head().child(1);
            assertThat(document.head().child(0).hasAttr("charset")).as(page).isTrue();
            assertThat(second.attr("http-equiv")).as(page).isEqualTo("Content-Security-Policy");
            assertThat(second.attr("content"))
                    .as(page)
                    .startsWith("default-src 'none'")
                    .doesNotContain("unsafe");
            assertThat(document.select("script, [style], iframe, object, embed"))
                    .as(page)
                    .isEmpty();
            for (Element element : document.getAllElements()) {
                element.attributes()
                        .forEach(attribute ->
                                assertThat(attribute.getKey()).as(page).doesNotStartWith("on"));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("sites")
    void everyPageTellsWhereItStandsAndWhomToAsk(RenderedSite site) {
        for (String page : pages(site)) {
            Document document = parsed(site, page);
            assertThat(document.selectFirst("html").attr("lang")).as(page).isEqualTo("nl-BE");
            assertThat(document.select("h1")).as(page).hasSize(1);
            assertThat(document.select("main")).as(page).hasSize(1);
            assertThat(document.select("meta[name=description]").attr("content"))
                    .as(page)
                    .isNotBlank();
            if (page.equals("404.html")) {
                continue;
            }
            assertThat(document.select("a.skip").attr("href")).as(page).isEqualTo("#inhoud");
            assertThat(document.select("footer .contact h2").text()).as(page).isEqualTo("Vragen of een voorstel?");
            assertThat(document.select("footer .stempel")).as(page).hasSize(1);
            headingsGoDownOneStepAtATime(page, document);
        }
    }

    private static void headingsGoDownOneStepAtATime(String page, Document document) {
        int before = 0;
        for (Element heading : document.select("main :is(h1,h2,h3,h4,h5,h6)")) {
            int level = heading.tagName().charAt(1) - '0';
            assertThat(level).as(page + ": " + heading.text()).isLessThanOrEqualTo(before + 1);
            before = level;
        }
    }
}
