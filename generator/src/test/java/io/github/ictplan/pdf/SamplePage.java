package io.github.ictplan.pdf;

import io.github.ictplan.site.PrintPage;
import io.github.ictplan.source.MemoryTree;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** A page with everything that the contract of {@link PrintPage} names. */
final class SamplePage {
    static final String LOGO = """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 120 60"><rect width="120" height="60" rx="8" fill="#0b6e4f"/>
            <circle cx="30" cy="30" r="16" fill="#ffffff"/><text x="54" y="38" font-size="22" font-weight="bold" fill="#fff">Kaai</text></svg>
            """;

    /** What the site's print template makes, and what an author's own HTML may bring. */
    private static final String SITE_PARTS = """
            <p class="kicker">Doel D1</p><p class="lead">Elke zesdeklasser werkt veilig.</p>
            <dl class="facts"><dt>Stand</dt><dd><span class="chip s-lopend">Lopend</span> <span class="chip s-te-laat">Te laat</span></dd>
            <dt>Wat we meten</dt><dd>Het aandeel van de leerlingen dat weet wat een veilig wachtwoord is, in een test op papier</dd>
            <dt>Wie volgt dit op</dt><dd><a href="#kort">ICT-coördinator</a></dd></dl>
            <figure class="progress"><svg class="meter" role="img" aria-label="40 procent van de weg" viewBox="0 0 1000 10" width="600" height="10" preserveAspectRatio="none">
            <rect x="0" y="0" width="1000" height="10" fill="#e3e7eb"/><rect x="0" y="0" width="400" height="10" fill="#2a6496"/></svg></figure>
            <figure class="bar"><svg role="img" aria-label="2026-2027: 12.400 euro" viewBox="0 0 1000 24" width="600" height="24" preserveAspectRatio="none">
            <rect x="0" y="0" width="1000" height="24" fill="#eef1f4"/><rect x="0" y="5" width="620" height="14" fill="#2a6496"/></svg><figcaption>2026-2027: € 12.400</figcaption></figure>
            <p class="note">Kleuren: <svg role="img" aria-label="kleur van Digiplan" viewBox="0 0 10 10" width="10" height="10"><rect width="10" height="10" fill="#2f7d4f"/></svg> Digiplan,
            <svg viewBox="0 0 10 10" width="10" height="10" aria-hidden="true"><rect width="10" height="10" fill="#2a6496"/></svg> anders.</p>
            <table class="actions"><thead><tr><th scope="col">Actie</th><th scope="col">Wie</th><th scope="col" class="number">Stand</th></tr></thead>
            <tbody><tr id="d1-1"><th scope="row"><strong>D1.1</strong> We maken afspraken<br>Resultaat: klaar voor alle klassen</th><td><a href="#kort">ICT-coördinator</a></td>
            <td class="number"><span class="chip s-afgerond">Afgerond</span></td></tr></tbody>
            <tfoot><tr class="total"><th scope="row">Totaal</th><td></td><td class="number">1</td></tr></tfoot></table>
            <ul class="principles"><li id="b1"><strong>B1</strong> Eerst de leerling. <span class="note">Hierop bouwen: <a href="#d1">D1</a>.</span></li></ul>
            <ul>Los in een lijst<li>Een punt</li></ul><h4 id="te-diep">Een kop die een niveau overslaat</h4>
            """;

    private SamplePage() {}

    static PrintPage rich() {
        return page(body(), images());
    }

    static PrintPage page(String body, Map<String, byte[]> images) {
        String html =
                "<!DOCTYPE html>\n<html lang=\"nl-BE\"><head><meta charset=\"utf-8\"><title>ICT-beleidsplan 2026-2029</title></head><body>\n"
                        + body + "</body></html>\n";
        return new PrintPage(
                html,
                new MemoryTree(images),
                "ICT-beleidsplan 2026-2029",
                "Basisschool De Kaai",
                "Het ICT-beleidsplan van Basisschool De Kaai & partners.",
                LocalDate.of(2026, 6, 22),
                "#0b6e4f");
    }

    /** One chapter around a text. */
    static PrintPage chapter(String text) {
        return page("""
                <section class="cover"><p class="kicker">School</p><h1 class="plan-title" id="titel">Plan</h1></section>
                <p class="running-title">Plan</p>
                <nav class="contents" role="doc-toc"><h1 id="inhoud">Inhoud</h1><ul><li><a href="#een">Een</a></li></ul></nav>
                <section class="chapter" id="een"><h1 id="een-titel">Een</h1>
                """ + text + "</section>", images());
    }

    static Map<String, byte[]> images() {
        Map<String, byte[]> images = new TreeMap<>();
        images.put("logo.svg", LOGO.getBytes(StandardCharsets.UTF_8));
        images.put("klas.png", image("png", BufferedImage.TYPE_INT_ARGB));
        images.put("klas.jpg", image("jpg", BufferedImage.TYPE_INT_RGB));
        images.put("klas.gif", image("gif", BufferedImage.TYPE_BYTE_INDEXED));
        return images;
    }

    static byte[] image(String format, int type) {
        BufferedImage image = new BufferedImage(320, 180, type);
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                image.setRGB(x, y, new Color(x * 255 / 320, y * 255 / 180, 120, 255 - x % 64).getRGB());
            }
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream cache = new MemoryCacheImageOutputStream(out)) {
            ImageIO.write(image, format, cache);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static String body() {
        StringBuilder body = new StringBuilder("""
                <section class="cover"><p class="kicker">Basisschool De Kaai</p>
                <h1 class="plan-title" id="titel">ICT-beleidsplan 2026-2029</h1>
                <p class="status status-goedgekeurd">Goedgekeurd door het schoolbestuur op 22 juni 2026</p>
                <dl class="card"><dt>Versie</dt><dd>1.2</dd><dt>Geldig</dt><dd>1 september 2026 tot 31 augustus 2029</dd>
                <dt>Contact</dt><dd>ICT-coördinator, ict@school.example</dd></dl>
                <img class="logo" src="logo.svg" alt="Logo van Basisschool De Kaai"></section>
                <p class="running-title">Basisschool De Kaai · ICT-beleidsplan 2026-2029</p>
                <nav class="contents" role="doc-toc"><h1 id="inhoud">Inhoud</h1><ul>
                <li><a href="#kort">In het kort</a><ul><li><a href="#kort-drie">Drie vragen over onze visie</a></li></ul></li>
                <li><a href="#doelen">Doelen en acties</a><ul><li><a href="#d1">Alle leerlingen leren veilig werken met toestellen en toepassingen</a></li>
                <li><a href="#d2">D2. Elke leraar</a></li></ul></li>
                <li><a href="#begroting">Begroting</a></li></ul></nav>
                <section class="chapter" id="kort"><h1 id="kort-titel">In het kort</h1>
                <p>Onze school wil dat <strong>elke leerling</strong> leert werken met <em>digitale</em> toestellen. De verantwoordelijkheid daarvoor
                ligt bij het hele schoolteam: leraren, zorgcoördinator, beleidsmedewerkers en de ICT-coördinator.<sup><a href="#fn-1" id="fnref-1">1</a></sup>
                Lees meer in <a href="#begroting">de begroting</a> of op
                <a href="https://www.vlaanderen.be/onderwijs/een-heel-lang-adres-dat-niet-op-de-regel-past/en-nog-langer/dan-dat?zoek=beleidsplan">
                https://www.vlaanderen.be/onderwijs/een-heel-lang-adres-dat-niet-op-de-regel-past/en-nog-langer/dan-dat?zoek=beleidsplan</a>.</p>
                <h2 id="kort-drie">Drie vragen over onze visie</h2>
                <ul><li>Waarom zetten we ICT in?</li><li>Wat kiezen we?<ul><li>Eerst de leerling</li><li>Dan het toestel<ol><li>tablet</li>
                <li>laptop</li></ol></li></ul></li><li>Hoe volgen we op?</li></ul>
                <h3 id="kort-taken">Taken</h3>
                <ul class="tasks"><li class="task"><span class="task-mark task-done">klaar</span> Visie herlezen</li>
                <li class="task"><span class="task-mark task-open">nog te doen</span> Ouders bevragen</li></ul>
                <ul class="contains-task-list"><li class="task-list-item"><input type="checkbox" disabled checked> Visie besproken</li>
                <li class="task-list-item"><input type="checkbox" disabled> Ouders ingelicht</li></ul>
                <div class="callout callout-note"><p class="callout-title">Ter info</p><p>Dit plan geldt voor de hele school. ✅ Klaar 💡</p></div>
                <div class="callout callout-warning"><p class="callout-title">Let op</p><p>Het wifinetwerk wordt vervangen.</p></div>
                <blockquote><p>“Digitale geletterdheid is geen vak, het is een houding.”</p></blockquote>
                <p>Gebruik <code>ict@school.example</code> of <kbd>Ctrl</kbd>+<kbd>P</kbd>. <abbr title="algemene verordening gegevensbescherming">AVG</abbr>
                geldt → altijd; 5 ≥ 3, 2 × 3, 1½ m², €&nbsp;1.200. <del>Oud</del> <mark>nieuw</mark>. Ĳsland, Łódź, İstanbul.</p>
                <pre><code>plan:
                  titel: ICT-beleidsplan 2026-2029
                  versie: "1.2"   # een heel lange regel die niet past en dus moet worden afgebroken op het einde van de regel</code></pre>
                <figure><img src="klas.png" alt="Leerlingen met een tablet"><figcaption>Figuur 1. Onze klas</figcaption></figure>
                <figure><img src="klas.jpg" alt="Een bordes in kleur"><figcaption>Figuur 2. Nog een klas</figcaption></figure>
                <p><img src="klas.jpg" alt="Nog een klas"> <span class="caption">De klas van 3B</span></p><p><img src="klas.png" alt=""></p>
                <p>Een prent in de tekst: <img src="klas.gif" alt="klein kleurvlak"> en verder.</p>
                <section class="footnotes"><ol><li id="fn-1"><p>Zie het schoolreglement. <a href="#fnref-1" class="footnote-back" aria-label="Terug naar de tekst">terug</a></p></li>
                <li id="fn-2"><p>Een tweede noot. <a href="#tabel">↩</a></p></li></ol></section>
                </section>
                <section class="chapter" id="doelen"><h1 id="doelen-titel">Doelen en acties</h1>
                <svg role="img" aria-label="Tijdlijn van drie acties over drie schooljaren" viewBox="0 0 600 120" width="600" height="120">
                <line x1="0" y1="20" x2="600" y2="20" stroke="#444"/><text x="10" y="14" font-size="12">2026-2027</text>
                <text x="300" y="14" font-size="12" text-anchor="middle" font-weight="bold">2027-2028</text>
                <rect x="10" y="30" width="180" height="18" fill="#0b6e4f"/><rect x="150" y="56" width="260" height="18" fill="none" stroke="#0b6e4f"/>
                <text x="16" y="43" font-size="11" fill="#ffffff">D1.1 Afspraken</text></svg>
                """);
        body.append(SITE_PARTS);
        for (int goal = 1; goal <= 2; goal++) {
            body.append("<h2 id=\"d" + goal + "\">"
                    + (goal == 1
                            ? "Alle leerlingen leren veilig werken met toestellen en toepassingen"
                            : "D2. Elke leraar")
                    + "</h2><p>Wat we willen bereiken, in gewone woorden.</p><dl><dt>Indicator</dt><dd>Aandeel leerlingen dat de test haalt</dd>"
                    + "<dt>Beginwaarde</dt><dd>35 %</dd></dl><table id=\"tabel" + (goal == 1 ? "" : goal)
                    + "\"><caption>Acties van doel " + goal
                    + "</caption><thead><tr><th scope=\"col\">Actie</th><th scope=\"col\">Wie</th><th scope=\"col\">Wanneer</th>"
                    + "<th scope=\"col\">Status</th></tr></thead><tbody>");
            for (int action = 1; action <= 40; action++) {
                body.append("<tr><th scope=\"row\">D" + goal + "." + action
                        + "</th><td>We maken afspraken over verantwoordelijkheidsverdeling, <a href=\"#kort\">"
                        + "zie hier</a></td><td>ICT-coördinator</td><td><span class=\"chip\">lopend</span></td></tr>");
            }
            body.append("</tbody></table>");
        }
        return body.append("""
                        </section><section class="chapter" id="begroting"><h1 id="begroting-titel">Begroting</h1>
                        <table><thead><tr><th scope="col">Post</th><th scope="col">Bedrag</th></tr></thead>
                        <tbody><tr><td>Toestellen</td><td>€ 12.000</td></tr></tbody></table>
                        <table><tbody><tr><td>Zonder hoofd</td><td>en zonder bijschrift</td></tr></tbody></table>
                        <p>Hottentottententententoonstellingsmeerschaumpijpenkoppencollectieverzekeringsmaatschappijdirecteur
                        xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx</p>
                        </section>
                        """).toString();
    }
}
