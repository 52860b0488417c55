package io.github.ictplan.links;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ictplan.model.IctPlan;
import io.github.ictplan.reader.PlanReader;
import io.github.ictplan.source.FileTree;
import io.github.ictplan.source.MemoryTree;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A clean plan has no false alarm; one link broken in any of these ways is found as what it is. */
class LinkMutationTest {
    private static final Pattern ADDRESS = Pattern.compile("\\]\\(([^)]+)\\)");
    private static final int PAGES = 20;
    private static final byte[] PDF = Pdfs.of(4);

    private enum Breakage {
        OTHER_CAPITALS(Resolution.CaseDiffers.class),
        NO_SUCH_PLACE(Resolution.AnchorMissing.class),
        ENCODED_TWICE(Resolution.Refused.class),
        SLASH_AT_THE_END(Resolution.TargetMissing.class),
        MOVED(Resolution.TargetMissing.class),
        ADDRESS_OF_THE_SITE(Resolution.TargetMissing.class),
        OUT_OF_THE_FOLDER(Resolution.Refused.class),
        FROM_THE_ROOT(Resolution.Refused.class),
        BACKSLASHES(Resolution.Refused.class),
        PAGE_TOO_FAR(Resolution.PageMissing.class),
        NOT_IN_THE_REGISTER(Resolution.NotInRegister.class),
        HIDDEN(Resolution.NotVisible.class);

        private final Class<? extends Resolution> result;

        Breakage(Class<? extends Resolution> result) {
            this.result = result;
        }

        String breakIt(String address) {
            int hash = address.indexOf('#');
            String path = hash < 0 ? address : address.substring(0, hash);
            return switch (this) {
                case OTHER_CAPITALS -> path.replace("pagina", "Pagina").replace("beleid", "Beleid");
                case NO_SUCH_PLACE -> "../map0/pagina0.md#zomaar-iets";
                case ENCODED_TWICE -> path.replaceFirst("/", "%252F");
                case SLASH_AT_THE_END -> path + "/";
                case MOVED -> path.replace("/map", "/nieuwe-map").replace("/schoolwerkplan", "/archief");
                case ADDRESS_OF_THE_SITE -> path.replace(".md", ".html").replace(".pdf", ".html");
                case OUT_OF_THE_FOLDER -> "../../" + path;
                case FROM_THE_ROOT -> "/" + path.replace("../", "");
                case BACKSLASHES -> path.replace('/', '\\');
                case PAGE_TOO_FAR -> "../../schoolwerkplan/beleid.pdf#page=5";
                case NOT_IN_THE_REGISTER -> "../../losse-nota.docx";
                case HIDDEN -> "../team.md#overleg";
            };
        }
    }

    @Test
    void aCleanPlanHasNoFalseAlarm() {
        assertThat(link(school()).resolutions().values())
                .hasSizeGreaterThan(PAGES * 6)
                .allMatch(resolution -> resolution instanceof Resolution.Found);
    }

    @ParameterizedTest
    @EnumSource(Breakage.class)
    void aBrokenLinkIsFoundAsWhatItIs(Breakage breakage) {
        for (int seed = 0; seed < 15; seed++) {
            Map<String, String> school = school();
            Random random = new Random(seed);
            int page = random.nextInt(PAGES);
            String path = "plan/map" + page % 4 + "/pagina" + page + ".md";
            Matcher address = ADDRESS.matcher(school.get(path));
            for (int skip = random.nextInt(5); skip >= 0; skip--) {
                assertThat(address.find()).isTrue();
            }
            String broken = breakage.breakIt(address.group(1));
            String text = school.get(path);
            school.put(path, text.substring(0, address.start(1)) + broken + text.substring(address.end(1)));

            assertThat(link(school).resolutions().entrySet())
                    .filteredOn(entry -> !(entry.getValue() instanceof Resolution.Found))
                    .as("%s in %s", broken, path)
                    .singleElement()
                    .satisfies(entry -> {
                        assertThat(entry.getValue()).isInstanceOf(breakage.result);
                        assertThat(entry.getKey().file()).isEqualTo(path);
                    });
        }
    }

    private static LinkedPlan link(Map<String, String> school) {
        Map<String, byte[]> files = new TreeMap<>();
        school.forEach((path, text) -> files.put(path, text.getBytes(StandardCharsets.UTF_8)));
        files.put("schoolwerkplan/beleid.pdf", PDF);
        FileTree tree = new MemoryTree(files);
        IctPlan plan = new PlanReader().read(tree).plan();
        return Linker.link(plan, tree);
    }

    private static Map<String, String> school() {
        Map<String, String> files = new TreeMap<>();
        files.put("ictplan.yaml", "school:\n  naam: De Kaai\n");
        files.put("plan/index.md", "# In het kort\n");
        files.put("plan/team.md", "---\nzichtbaarheid: team\n---\n# Team\n\n## Overleg\n");
        files.put("losse-nota.docx", "x");
        files.put("afbeeldingen/foto.png", "x");
        IntStream.range(0, PAGES)
                .forEach(page -> files.put("plan/map" + page % 4 + "/pagina" + page + ".md", page(page)));
        return files;
    }

    private static String page(int page) {
        int first = (page + 3) % PAGES;
        int second = (page + 7) % PAGES;
        return "# Pagina " + page + "\n\n## Één deel?\n\n"
                + "Zie [a](../map" + first % 4 + "/pagina" + first + ".md), "
                + "[b](../map" + second % 4 + "/pagina" + second + ".md#één-deel), "
                + "[c](../../schoolwerkplan/beleid.pdf), "
                + "[d](../../schoolwerkplan/beleid.pdf#page=4) en "
                + "[e](../map" + first % 4 + "/pagina" + first + ".md#%C3%A9%C3%A9n-deel).\n\n"
                + "Ook [f](doc:beleid#page=1), [g](https://www.klasse.be/) en [h](#één-deel).\n\n"
                + "![Een foto](../../afbeeldingen/foto.png)\n";
    }
}
