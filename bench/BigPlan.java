import io.github.ictplan.links.LinkedPlan;
import io.github.ictplan.links.Linker;
import io.github.ictplan.reader.PlanReader;
import io.github.ictplan.reader.PlanText;
import io.github.ictplan.rules.CheckedPlan;
import io.github.ictplan.rules.Checker;
import io.github.ictplan.source.FileTree;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Locale;
import java.util.Random;
import java.util.SortedSet;
import java.util.TreeMap;

/**
 * Reads, links and checks plans of growing size in one JVM: goals with ten actions each, and three pages of 300 words for each goal. The largest but one
 * has 1,000 actions and 400 documents. Started by {@code bench/rules}.
 * With two arguments, a number of goals and a folder, it writes that plan there.
 */
public class BigPlan {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 1);
    private static final String[] WORDS = ("leerlingen leraren school laptop klas team ouders directie week jaar les toets boek tablet scherm afspraak werken leren "
                    + "maken lezen optimaal inzetten op versterken kwaliteitsvol wordt gebruikt zo veel mogelijk 80 % in 2027 elke dinsdag de het een van met voor aan en")
            .split(" ");

    public static void main(String[] args) throws IOException {
        if (args.length == 2) {
            write(school(Integer.parseInt(args[0])), Path.of(args[1]));
            return;
        }
        for (int warm = 0; warm < 6; warm++) {
            run(20, false);
        }
        for (int goals : new int[] {10, 50, 100, 200}) {
            run(goals, true);
        }
    }

    private static void write(FileTree school, Path folder) throws IOException {
        for (String path : school.paths()) {
            Files.createDirectories(folder.resolve(path).getParent());
            Files.write(folder.resolve(path), school.read(path));
        }
    }

    private static void run(int goals, boolean print) {
        FileTree tree = school(goals);
        long start = System.nanoTime();
        PlanText text = new PlanReader().read(tree);
        long read = System.nanoTime();
        LinkedPlan linked = Linker.link(text.plan(), tree);
        long link = System.nanoTime();
        CheckedPlan checked = Checker.check(linked, DAY, text.findings());
        long check = System.nanoTime();
        if (print) {
            System.out.println(String.format(Locale.ROOT, "%5d actions %5d documents  read %4d ms  link %4d ms  check %4d ms  %6d findings", goals * 10,
                    linked.plan().documents().size(), (read - start) / 1_000_000, (link - read) / 1_000_000, (check - link) / 1_000_000, checked.findings().size()));
        }
    }

    private static FileTree school(int goals) {
        TreeMap<String, byte[]> files = new TreeMap<>();
        put(files, "ictplan.yaml", "school:\n  naam: De Meter\n  onderwijsniveau: basisonderwijs\nplan:\n  titel: Plan\n  versie: \"1\"\n  status: goedgekeurd\n"
                + "  periode: 2026-09-01/2029-08-31\nrollen:\n  - id: directie\nprofielen: [digisprong-visie, digiplan-2026]\n");
        Random random = new Random(7);
        StringBuilder principles = new StringBuilder();
        for (int i = 0; i < goals; i++) {
            principles.append("  - id: B").append(i).append("\n    tekst: Beginsel ").append(i).append('\n');
            StringBuilder goal = new StringBuilder("---\nsoort: doel\nid: D" + i + "\ntitel: Doel " + i + "\neigenaar: directie\nsteunt-op: B" + Math.min(i, 300)
                    + "\nindicator: aandeel\nbeginwaarde: 10 %\nstreefwaarde: 80 %\ntegen: 2028-06-30\nmeetwijze: telling\nacties:\n");
            for (int a = 0; a < 10; a++) {
                goal.append("  - id: D").append(i).append('.').append(a).append("\n    wat: ").append(words(random, 12)).append("\n    eigenaar: directie\n    periode: 2026-2027\n    status: gepland\n    kost: ")
                        .append(random.nextInt(900)).append('\n');
            }
            put(files, "plan/doelen/d" + i + ".md", goal + "---\n\n" + prose(random));
            for (int page = 0; page < 3; page++) {
                put(files, "plan/paginas/p" + i + "-" + page + ".md", "# Pagina " + i + " " + page + "\n\n" + prose(random) + "\n[doel](../doelen/d" + i + ".md#d" + i + "-3)\n");
            }
        }
        put(files, "plan/visie/ict-visie.md", "---\nsoort: ictvisie\nbeginselen:\n" + principles.substring(0, Math.min(principles.length(), 20_000)).replaceAll("(?s)\\n  - id: [^\\n]*\\n?[^\\n]*$", "\n")
                + "---\n\n## Rol\n\n" + prose(random) + "\n## Keuzes\n\n" + prose(random) + "\n## Waarom\n\n" + prose(random));
        return new FileTree() {
            @Override
            public SortedSet<String> paths() {
                return Collections.unmodifiableSortedSet(files.navigableKeySet());
            }

            @Override
            public byte[] read(String path) {
                return files.get(path);
            }
        };
    }

    private static void put(TreeMap<String, byte[]> files, String path, String text) {
        files.put(path, text.getBytes(StandardCharsets.UTF_8));
    }

    private static String prose(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 20; i++) {
            text.append("De ").append(words(random, 14)).append(i % 5 == 4 ? ".\n\n" : ". ");
        }
        return text.toString();
    }

    private static String words(Random random, int count) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < count; i++) {
            words.append(i == 0 ? "" : " ").append(WORDS[random.nextInt(WORDS.length)]);
        }
        return words.toString();
    }
}
