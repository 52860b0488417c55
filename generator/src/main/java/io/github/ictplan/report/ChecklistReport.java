package io.github.ictplan.report;

import io.github.ictplan.rules.Checklist;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** {@code overzichtslijst.md}: the parts of a good plan, each with a box to tick and where the school's files tell of it. */
public final class ChecklistReport {
    private static final String LEAD = """
            # Overzichtslijst

            Heeft je school al een plan? Dan zie je hier welk deel in welk bestand staat, en wat je nog mist. De computer keek naar soorten, sleutels, titels en
            koppen, niet naar wat er staat. Lees dus zelf na en vink af wat klopt. Staat iets in een ander document? Vink het dan ook af: je hoeft niets over te
            schrijven.
            """;

    private static final String THEMES = """
            Geen school hoeft elk thema in haar plan te hebben. Kijk of jullie een thema vergeten zijn, of het bewust niet kiezen.

            """;

    private final @Nullable String root;
    private final StringBuilder text = new StringBuilder(LEAD);

    private ChecklistReport(@Nullable String root) {
        this.root = root;
    }

    /**
     * The file's bytes: UTF-8, LF.
     *
     * @param root way from the file's folder to the school's, ending in {@code /} or empty; null if there is none, and then nothing is a link
     */
    public static byte[] bytes(Checklist checklist, @Nullable String root) {
        ChecklistReport report = new ChecklistReport(root);
        report.append("Delen van een goed plan", "", checklist.parts());
        report.append("Thema's", THEMES, checklist.themes());
        return report.text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void append(String title, String note, List<Checklist.Line> lines) {
        text.append("\n## ").append(title).append("\n\n").append(note);
        lines.forEach(this::append);
    }

    private void append(Checklist.Line line) {
        text.append("- [ ] **").append(line.title()).append("**: ");
        text.append(line.state().words()).append('\n');
        if (!line.places().isEmpty()) {
            String places = line.places().stream().map(this::place).collect(Collectors.joining(", "));
            text.append("  - Waar: ").append(places).append('\n');
        }
        if (!line.missing().isEmpty()) {
            text.append("  - Ontbreekt nog: ")
                    .append(String.join(", ", line.missing()))
                    .append('\n');
        }
        text.append("  - Kijk zelf na: ").append(line.question()).append('\n');
    }

    private String place(Checklist.Place place) {
        String title = MarkdownText.safe(place.title());
        if (root == null || place.path() == null) {
            return title;
        }
        String anchor = place.anchor() == null ? "" : "#" + Uris.encoded(place.anchor());
        return "[" + title + "](" + Uris.encoded(root + place.path()) + anchor + ")";
    }
}
