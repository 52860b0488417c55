package io.github.ictplan.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nothing is fetched, nothing runs, nothing is written, whatever slipped into the page. */
class SafetyTest {
    @TempDir
    Path folder;

    @Test
    void fetchesNothing() throws Exception {
        AtomicInteger hits = new AtomicInteger();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            hits.incrementAndGet();
            exchange.sendResponseHeaders(404, -1);
            exchange.close();
        });
        server.start();
        List<PdfProblem> problems = new ArrayList<>();
        try {
            String host = "http://" + server.getAddress().getHostString() + ":"
                    + server.getAddress().getPort();
            Path secret = Files.writeString(folder.resolve("geheim.txt"), "GEHEIM");
            String svg =
                    "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" viewBox=\"0 0 9 9\">"
                            + "<style>@import url(" + host + "/a.css); rect { fill: url(" + host + "/b#c) }</style>"
                            + "<script>java.lang.System.setProperty('ictplan.ran', 'ja')</script>"
                            + "<image width=\"9\" height=\"9\" xlink:href=\"" + host + "/d.png\"/><image href=\""
                            + secret.toUri() + "\"/>"
                            + "<use xlink:href=\"" + host
                            + "/e.svg#f\"/><rect width=\"9\" height=\"9\" style=\"fill:url(" + host
                            + "/g#h)\" filter=\"url("
                            + host + "/i#j)\" onload=\"alert(1)\"/></svg>";
            String text = "<style>@import '" + host + "/1.css'; @font-face { font-family: x; src: url(" + host
                    + "/2.ttf) } p { background: url("
                    + host + "/3.png) }</style><link rel=\"stylesheet\" href=\"" + host
                    + "/4.css\"><p style=\"background: url(" + host
                    + "/5.png)\">Woorden <img src=\"" + host + "/6.png\" alt=\"een\"> <img src=\"" + secret.toUri()
                    + "\" alt=\"twee\">"
                    + "<img src=\"data:image/svg+xml;base64,AAAA\" alt=\"drie\"> <img src=\"../klas.png\" alt=\"vier\"></p><script src=\""
                    + host
                    + "/7.js\"></script><iframe src=\"" + host + "/8\"></iframe><object data=\"" + host
                    + "/9\"></object><img src=\"boos.svg\" alt=\"vijf\">" + svg;
            byte[] pdf = new PdfMaker()
                    .make(
                            SamplePage.page(
                                    "<section class=\"chapter\" id=\"een\"><h1 id=\"h\">Een</h1>" + text + "</section>",
                                    Map.of("boos.svg", svg.getBytes(StandardCharsets.UTF_8))),
                            problems::add);
            assertThat(PdfReading.of(pdf))
                    .contains("Woorden")
                    .contains("[Afbeelding: een]")
                    .doesNotContain("GEHEIM");
        } finally {
            server.stop(0);
        }
        assertThat(hits).hasValue(0);
        assertThat(System.getProperty("ictplan.ran")).isNull();
        assertThat(problems)
                .hasSize(4)
                .allSatisfy(problem ->
                        assertThat(((PdfProblem.UnusableImage) problem).cause()).isEqualTo(PdfProblem.Cause.NOT_FOUND));
    }
}
