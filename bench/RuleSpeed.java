import io.github.ictplan.links.LinkedPlan;
import io.github.ictplan.links.Linker;
import io.github.ictplan.model.Document;
import io.github.ictplan.model.Heading;
import io.github.ictplan.model.IctPlan;
import io.github.ictplan.model.Paragraph;
import io.github.ictplan.model.Passage;
import io.github.ictplan.reader.PlanReader;
import io.github.ictplan.reader.PlanText;
import io.github.ictplan.rules.Checker;
import io.github.ictplan.rules.Rule;
import io.github.ictplan.rules.Rules;
import io.github.ictplan.source.FileTree;
import io.github.ictplan.source.FolderTree;
import io.github.ictplan.source.SourceFile;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * How long each rule takes for 1 MiB of text of the worst kinds, in each kind of document: the texts of template-school are replaced behind the guard
 * that would stop most of them. CPU time of the one thread, so that a busy machine does not count. Prints the slowest (rule, kind of text, kind of document) of each rule. Started by {@code bench/rules}.
 */
public class RuleSpeed {
    private static final int SIZE = 1 << 20;
    private static final LocalDate DAY = LocalDate.of(2026, 11, 1);

    private static final ThreadMXBean CPU = ManagementFactory.getThreadMXBean();

    private record Case(String text, String kind, LinkedPlan plan) {}

    private record Time(String rule, String text, String kind, double millis) {}

    public static void main(String[] args) {
        Path school = Path.of(args[0]);
        FileTree tree = FolderTree.of(school, Set.of(school.resolve("target")));
        PlanText read = new PlanReader().read(tree);
        LinkedPlan linked = Linker.link(read.plan(), tree);
        for (int i = 0; i < 20; i++) {
            Checker.check(linked, DAY, read.findings());
        }
        Map<String, Time> slowest = new LinkedHashMap<>();
        int cases = 0;
        for (Map.Entry<String, List<String>> text : texts().entrySet()) {
            for (Case each : cases(text.getKey(), text.getValue(), linked, tree)) {
                cases++;
                for (Rule rule : Rules.all()) {
                    Time time = new Time(rule.id().slug(), each.text(), each.kind(), millis(rule, each.plan()));
                    slowest.merge(time.rule(), time, (a, b) -> a.millis() >= b.millis() ? a : b);
                }
            }
        }
        System.out.println(Rules.all().size() + " rules, " + cases + " texts of 1 MiB; best CPU time of up to five runs, in ms; the slowest text of each rule");
        slowest.values().stream().sorted(Comparator.comparingDouble(Time::millis).reversed()).limit(25).forEach(time -> System.out.println(
                String.format(Locale.ROOT, "%7.1f  %-36s %-18s in %s", time.millis(), time.rule(), time.text(), time.kind())));
        System.out.println(slowest.values().stream().filter(time -> time.millis() > 100).count() + " rules above 100 ms");
    }

    private static double millis(Rule rule, LinkedPlan plan) {
        double best = Double.MAX_VALUE;
        for (int run = 0; run < 5 && (run < 1 || best > 30); run++) {
            long start = CPU.getCurrentThreadCpuTime();
            rule.check(plan, DAY).count();
            best = Math.min(best, (CPU.getCurrentThreadCpuTime() - start) / 1e6);
        }
        return best;
    }

    /** The text in the first document of each kind; in the first of them as a file too. */
    private static List<Case> cases(String name, List<String> text, LinkedPlan linked, FileTree tree) {
        List<Case> cases = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        LinkedPlan inFile = withFile(linked, tree, text);
        for (Document document : linked.plan().documents()) {
            String kind = document.kind().word();
            if (seen.add(kind)) {
                cases.add(new Case(name, kind, with(seen.size() == 1 ? inFile : linked, document, text)));
            }
        }
        return cases;
    }

    private static Map<String, List<String>> texts() {
        Map<String, List<String>> texts = new LinkedHashMap<>();
        for (String unit : new String[] {
            "a", "a ", ".", ". ", "a. ", "(", "\"", "«", "-", "é", "😀", "1", "1 ", "1.", "1.2.3.", "12-", "@", "a@", "a@b.", "BE", "BE68 5390 ", "0475 ", "+32 ",
            "93.05.18-", "192.168.", "::", "a:", "00:1a:", "wachtwoord ", "wachtwoord: ", "optimaal ", "inzetten op ", "zo ", "wordt ", "niet ", "Jan ", "Jan Peeters, ",
            "\n", "|", "| a ", "a;b\n", "://", "13/05/2014 ", "X", "x", "T", "[", "[vul ", "?", "http://", "https://a:", "sk-", "eyJ", "leerlingen ", "Laptop ", "omdat ", "van de ", "le la ", "bv. ", "2026-", "€ ",
            "eyJ.", "eyJ0.", "WIFI:", "S/N ", "key ", "code: ", "geb ", "1/1/2000 ", "Jan 1/1/2000\n", "a,b\n", ",", "Emma heeft ", "\\\\a", "&", "<b", "1.1."
        }) {
            texts.put('\'' + unit + '\'', List.of(unit.repeat(SIZE / unit.length())));
        }
        texts.put("50,000 short ones", java.util.Collections.nCopies(50_000, "Wij zetten in op meer."));
        texts.put("random words", List.of(random()));
        return texts;
    }

    private static String random() {
        String[] words = "de het een school leerlingen leraren 5 % optimaal inzetten op in 2026 omdat wachtwoord is niet veilig . , : Jan Peeters bv. wordt gebruikt".split(" ");
        Random random = new Random(1);
        StringBuilder text = new StringBuilder();
        while (text.length() < SIZE) {
            text.append(words[random.nextInt(words.length)]).append(' ');
        }
        return text.toString();
    }

    /** The text as a file of the school that is no part of the plan: rules on secrets read all files. */
    private static LinkedPlan withFile(LinkedPlan linked, FileTree tree, List<String> text) {
        TreeSet<String> paths = new TreeSet<>(tree.paths());
        paths.add("lijst.txt");
        return Linker.link(linked.plan(), new FileTree() {
            @Override
            public SortedSet<String> paths() {
                return paths;
            }

            @Override
            public byte[] read(String path) {
                return path.equals("lijst.txt") ? String.join("\n", text).getBytes(StandardCharsets.UTF_8) : tree.read(path);
            }
        });
    }

    private static LinkedPlan with(LinkedPlan linked, Document replaced, List<String> texts) {
        IctPlan plan = linked.plan();
        List<Document> documents = plan.documents().stream()
                .map(document -> document == replaced ? with(document, texts) : document)
                .toList();
        IctPlan other = new IctPlan(plan.school(), plan.card(), plan.approvals(), plan.roles(), plan.profiles(), plan.ownProfiles(), plan.suppressions(),
                plan.site(), documents, plan.register(), plan.glossary(), plan.ownWords(), plan.where());
        return new LinkedPlan(other, linked.resolutions(), linked.backReferences(), linked.unread(), linked.damaged(), linked.repository());
    }

    /** The texts stand below the first heading, so that a section of a vision holds them. */
    private static Document with(Document document, List<String> texts) {
        Passage body = document.body();
        int line = body.headings().stream().map(Heading::where).mapToInt(where -> where.line()).min().orElse(1);
        String above = "\n".repeat(line);
        SourceFile file = SourceFile.of(document.path(), above + String.join("\n", texts));
        List<Paragraph> paragraphs = new ArrayList<>();
        int at = above.length();
        for (String text : texts) {
            paragraphs.add(new Paragraph(Paragraph.Kind.TEXT, text, List.of(new Paragraph.Piece(0, at, text.length())), file));
            at += text.length() + 1;
        }
        Passage other = new Passage(body.segments(), body.headings(), body.links(), body.images(), paragraphs, body.suppressions(), body.footnotes());
        return new Document(document.path(), document.kind(), document.title(), document.summary(), document.id(), document.theme(), document.visibility(),
                document.order(), document.owner(), document.reviewDueOn(), document.references(), document.suppressions(), other, document.content(), document.where());
    }
}
