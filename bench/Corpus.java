import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Writes the same seeded text for ictplan and for Hugo: {@code java bench/Corpus.java PAGES FOLDER}. About 765 words a page, front matter, four to six
 * headings, a table, lists, links to other pages and to their headings, 25 pages a folder.
 */
public class Corpus {
    private static final String[] WORDS = ("leerlingen leraren school laptop klas team ouders directie week jaar les toets boek tablet scherm afspraak "
                    + "werken leren maken lezen schrijven delen vragen tonen oefenen plannen kiezen bewaren elke twee drie samen thuis vrijdag maandag "
                    + "de het een van met voor in op aan en dat die wij zij onze hun ook niet wel nog dan als daarna")
            .split(" ");

    public static void main(String[] args) throws IOException {
        int pages = Integer.parseInt(args[0]);
        Path folder = Path.of(args[1]);
        Path school = folder.resolve("ictplan");
        Path hugo = folder.resolve("hugo");
        write(school.resolve("ictplan.yaml"), """
                school:
                  naam: Basisschool De Meter
                  onderwijsniveau: basisonderwijs
                plan:
                  titel: ICT-beleidsplan
                  versie: "1"
                  status: concept
                """);
        write(school.resolve("pom.xml"), pom(args.length > 2 ? args[2] : "0.1.0-SNAPSHOT"));
        write(hugo.resolve("hugo.toml"), "baseURL = 'https://school.example/'\ntitle = 'De Meter'\nlanguageCode = 'nl'\ndisableKinds = ['taxonomy', 'term', 'rss']\n[markup.goldmark.renderer]\nunsafe = false\n");
        write(hugo.resolve("layouts/_default/single.html"), LAYOUT.replace("{{BODY}}", "<h1>{{ .Title }}</h1>{{ .TableOfContents }}{{ .Content }}"));
        write(hugo.resolve("layouts/_default/list.html"), LAYOUT.replace("{{BODY}}", "<h1>{{ .Title }}</h1>{{ .Content }}<ul>{{ range .Pages }}<li><a href=\"{{ .RelPermalink }}\">{{ .Title }}</a></li>{{ end }}</ul>"));
        for (int i = 0; i < pages; i++) {
            String path = "map" + i / 25 + "/p" + i + ".md";
            String text = page(i, pages);
            write(school.resolve("plan/" + path), "---\ntitel: Pagina " + i + "\n---\n" + text);
            write(hugo.resolve("content/" + path), "---\ntitle: Pagina " + i + "\n---\n" + text);
        }
        write(school.resolve("plan/index.md"), "# In het kort\n\nDit plan heeft " + pages + " pagina's.\n");
        write(hugo.resolve("content/_index.md"), "---\ntitle: In het kort\n---\n\nDit plan heeft " + pages + " pagina's.\n");
    }

    private static final String LAYOUT = """
            <!doctype html><html lang="nl"><head><meta charset="utf-8"><title>{{ .Title }}</title></head><body>
            <nav>{{ range first 10 .Site.RegularPages }}<a href="{{ .RelPermalink }}">{{ .Title }}</a> {{ end }}</nav>
            <main>{{BODY}}</main><footer>{{ with .NextInSection }}<a href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}</footer></body></html>
            """;

    private static String page(int number, int pages) {
        Random random = new Random(number);
        StringBuilder text = new StringBuilder();
        int headings = 4 + random.nextInt(3);
        for (int h = 0; h < headings; h++) {
            text.append("\n## Kop ").append(h).append(" van ").append(number).append("\n\n");
            text.append(sentence(random, 60)).append("\n\n");
            int other = random.nextInt(pages);
            text.append("Lees [pagina ").append(other).append("](../map").append(other / 25).append("/p").append(other)
                    .append(".md#kop-1-van-").append(other).append("). ").append(sentence(random, 30)).append("\n\n");
            for (int item = 0; item < 3; item++) {
                text.append("- ").append(sentence(random, 9)).append('\n');
            }
            text.append('\n');
        }
        text.append("| Wat | Wanneer | Wie |\n|---|---|---|\n");
        for (int row = 0; row < 5; row++) {
            text.append("| ").append(words(random, 4)).append(" | 202").append(6 + row % 3).append(" | ").append(words(random, 2)).append(" |\n");
        }
        return text.toString();
    }

    private static String sentence(Random random, int length) {
        List<String> sentences = new ArrayList<>();
        for (int left = length; left > 0; left -= 10) {
            String words = words(random, Math.min(left, 10));
            sentences.add(words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1) + (random.nextInt(4) == 0 ? " **" + words(random, 2) + "**." : "."));
        }
        return String.join(" ", sentences);
    }

    private static String words(Random random, int count) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < count; i++) {
            words.append(i == 0 ? "" : " ").append(WORDS[random.nextInt(WORDS.length)]);
        }
        return words.toString();
    }

    private static String pom(String version) {
        return """
                <project xmlns="http://maven.apache.org/POM/4.0.0">
                  <modelVersion>4.0.0</modelVersion>
                  <groupId>be.school</groupId><artifactId>meter</artifactId><version>1</version><packaging>pom</packaging>
                  <build><plugins><plugin>
                    <groupId>io.github.ictplan</groupId><artifactId>ictplan-maven-plugin</artifactId><version>%s</version>
                  </plugin></plugins></build>
                </project>
                """.formatted(version);
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
