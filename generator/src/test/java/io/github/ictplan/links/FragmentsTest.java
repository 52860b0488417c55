package io.github.ictplan.links;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ictplan.source.FileTree;
import io.github.ictplan.source.MemoryTree;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SortedSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FragmentsTest {
    private static final Target.OfRegister DOCUMENT = new Target.OfRegister("x", null, 0);

    @Test
    void readsPagesAndDestinationsOfAPdf() {
        assertThat(PdfPages.of(Pdfs.of(12, "begin", "einde")))
                .isEqualTo(new Inside.Pages(12, Set.of("begin", "einde")));
    }

    @Test
    void saysNothingOfAPdfWithAPassword() {
        assertThat(PdfPages.of(Pdfs.withPassword(2, "geheim"))).isEqualTo(new Inside.Unknown());
    }

    @Test
    void readsAPdfThatAnybodyMayOpen() {
        assertThat(PdfPages.of(Pdfs.withPassword(2, ""))).isInstanceOf(Inside.Pages.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "geen pdf",
                "%PDF-1.7",
                "%PDF-1.7\n%%EOF",
                "%PDF-1.7\ntrailer<</Root 1 0 R>>\nstartxref\n0\n%%EOF",
                "%PDF-1.7\n1 0 obj<</Type/Catalog/Pages 1 0 R/Names<</Dests 1 0 R/Kids[1 0 R]>>>>endobj\ntrailer<</Root 1 0 R>>\nstartxref\n9\n%%EOF"
            })
    void saysNothingOfWhatOnlyLooksLikeAPdf(String text) {
        assertThat(PdfPages.of(text.getBytes(StandardCharsets.ISO_8859_1))).isInstanceOf(Inside.class);
    }

    @Test
    void survivesAPdfOfBracketsWithoutEnd() {
        String deep = "%PDF-1.7\n1 0 obj" + "[".repeat(200_000) + "\ntrailer<</Root 1 0 R>>\nstartxref\n9\n%%EOF";

        assertThat(PdfPages.of(deep.getBytes(StandardCharsets.ISO_8859_1))).isEqualTo(new Inside.Damaged());
    }

    @Test
    void tellsWhatNobodyCanOpenFromWhatWeMayNot() {
        byte[] pdf = Pdfs.of(3);
        byte[] word = Words.of();
        Map<String, byte[]> files = Map.of(
                "leeg.pdf",
                new byte[0],
                "kop.pdf",
                Arrays.copyOf(pdf, 60),
                "heel.pdf",
                pdf,
                "slot.pdf",
                Pdfs.withPassword(2, "geheim"),
                "leeg.docx",
                new byte[0],
                "half.docx",
                Arrays.copyOf(word, word.length / 2),
                "heel.docx",
                word,
                "slot.docx",
                new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0},
                "nota.odt",
                new byte[0]);
        for (String fragment : new String[] {"", "page=2"}) {
            Fragments fragments = new Fragments(new MemoryTree(files));
            if (!fragment.isEmpty()) {
                files.keySet().forEach(path -> fragments.follow(path, DOCUMENT, fragment));
            }
            assertThat(files.keySet().stream().filter(fragments::isDamaged))
                    .containsExactlyInAnyOrder("leeg.pdf", "kop.pdf", "leeg.docx", "half.docx");
        }
    }

    @Test
    void survivesDamageAnywhere() {
        byte[] pdf = Pdfs.of(3, "begin");
        byte[] word = Words.of();
        Random random = new Random(1);
        for (int i = 0; i < 300; i++) {
            assertThat(PdfPages.of(damaged(pdf, random))).isNotNull();
            assertThat(WordPlaces.of(damaged(word, random))).isNotNull();
        }
    }

    private static byte[] damaged(byte[] whole, Random random) {
        byte[] bytes = Arrays.copyOf(whole, random.nextInt(4) == 0 ? random.nextInt(whole.length) : whole.length);
        for (int i = 0; i < 5 && bytes.length > 0; i++) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        return bytes;
    }

    @Test
    void readsHeadingsAndBookmarksOfAWordDocument() {
        assertThat(WordPlaces.of(Words.of()))
                .isInstanceOfSatisfying(
                        Inside.Places.class,
                        places -> assertThat(places.names())
                                .containsExactly("gsm-op-school", "_Bladwijzer1", "gsm-op-school-1"));
    }

    @Test
    void opensNoEntityOfAWordDocument() {
        String hostile = "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\"><!ENTITY a \"aaaa\">]>"
                + "<x><p><pStyle val=\"Kop1\"/><t>kop&e;&a;</t></p></x>";

        assertThat(WordPlaces.of(Words.withText(hostile)).toString())
                .doesNotContain("root")
                .doesNotContain("aaaa");
    }

    @Test
    void stopsAtAWordDocumentThatUnpacksToTooMuch() {
        byte[] bomb = Words.zip("word/document.xml", new byte[40 * 1024 * 1024]);

        assertThat(bomb.length).isLessThan(100_000);
        assertThat(WordPlaces.of(bomb)).isEqualTo(new Inside.Unknown());
    }

    @Test
    void opensEachFileOnceAndNoneThatIsTooLarge() {
        int[] reads = {0};
        MemoryTree files = new MemoryTree(Map.of("a.pdf", Pdfs.of(2), "b.pdf", Pdfs.of(1)));
        FileTree counting = new FileTree() {
            @Override
            public SortedSet<String> paths() {
                return files.paths();
            }

            @Override
            public byte[] read(String path) {
                reads[0]++;
                return files.read(path);
            }

            @Override
            public long size(String path) {
                return path.equals("b.pdf") ? 1L << 30 : 1000;
            }
        };
        Fragments fragments = new Fragments(counting);

        assertThat(fragments.follow("a.pdf", DOCUMENT, "page=2")).isInstanceOf(Resolution.Found.class);
        assertThat(fragments.follow("a.pdf", DOCUMENT, "page=3")).isInstanceOf(Resolution.PageMissing.class);
        assertThat(fragments.follow("b.pdf", DOCUMENT, "page=3")).isInstanceOf(Resolution.Found.class);
        assertThat(reads[0]).isEqualTo(1);
    }
}
