package io.github.ictplan.site;

import io.github.ictplan.changes.Change;
import io.github.ictplan.changes.ChangeKind;
import io.github.ictplan.changes.Comparison;
import io.github.ictplan.changes.telling.Summary;
import io.github.ictplan.changes.telling.Topic;
import io.github.ictplan.changes.telling.Wording;
import io.github.ictplan.finding.Finding;
import io.github.ictplan.language.Dutch;
import io.github.ictplan.site.view.ChangesPage;
import io.github.ictplan.site.view.Chip;
import io.github.ictplan.site.view.Item;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a summary says, in chapters. */
final class ChangedParts {
    /** From so many points on, the reader opens first what asks nothing of anybody. */
    private static final int MANY = 10;

    private final Comparison comparison;
    private final Summary summary;
    private final ChangedTexts texts;

    ChangedParts(Comparison comparison, Summary summary, ChangedTexts texts) {
        this.comparison = comparison;
        this.summary = summary;
        this.texts = texts;
    }

    /** The chapters that have something to say, in their order. */
    List<ChangesPage.Part> parts() {
        List<ChangesPage.Part> parts = new ArrayList<>();
        for (ChangeChapter chapter : ChangeChapter.values()) {
            ChangesPage.Part part = part(chapter);
            if (!part.amounts().isEmpty()
                    || !part.points().isEmpty()
                    || !part.remarks().isEmpty()) {
                parts.add(part);
            }
        }
        return parts;
    }

    private ChangesPage.Part part(ChangeChapter chapter) {
        return new ChangesPage.Part(
                chapter.anchor,
                chapter.title,
                chapter == ChangeChapter.MONEY
                        ? ChangedMoney.of(comparison.money(), Wording.of(comparison))
                        : List.of(),
                chapter.topics.stream()
                        .flatMap(topic -> summary.part(topic).stream())
                        .map(this::points)
                        .toList(),
                chapter == ChangeChapter.GROUNDS ? remarks() : List.of());
    }

    private ChangesPage.Points points(Summary.Part part) {
        Topic topic = part.topic();
        boolean folded =
                topic == Topic.EDITORIAL || topic.isToKnow() && part.points().size() > MANY;
        List<ChangesPage.Point> points = new ArrayList<>();
        part.points().stream().map(this::point).forEach(point -> add(points, point));
        return new ChangesPage.Points(
                topic.name().toLowerCase(Locale.ROOT),
                topic == Topic.MONEY ? "Posten en kosten" : topic.heading(),
                folded,
                points);
    }

    /** Of points that stand in one text, the last leads there. */
    private static void add(List<ChangesPage.Point> points, ChangesPage.Point point) {
        int last = points.size() - 1;
        if (point.place() != null
                && last >= 0
                && point.place().equals(points.get(last).place())) {
            points.set(
                    last,
                    new ChangesPage.Point(
                            points.get(last).kind(), points.get(last).text(), null));
        }
        points.add(point);
    }

    private ChangesPage.Point point(Summary.Point point) {
        Change change = point.change();
        return change == null
                ? new ChangesPage.Point(null, StatePages.pieces(point.text()), null)
                : new ChangesPage.Point(chip(change), StatePages.pieces(point.text()), texts.place(change.item()));
    }

    /** Only what comes and what goes: of the rest, the heading says what it is. */
    private static @Nullable Chip chip(Change change) {
        ChangeKind kind = change.kind();
        return kind == ChangeKind.ADDED || kind == ChangeKind.DROPPED
                ? new Chip(kind.word(), kind == ChangeKind.ADDED ? "Nieuw" : "Geschrapt")
                : null;
    }

    private List<ChangesPage.Remarks> remarks() {
        List<ChangesPage.Remarks> groups = new ArrayList<>();
        add(groups, "nieuwe-bevindingen", "Nieuwe bevindingen", false, comparison.fresh());
        add(groups, "opgelost", "Opgeloste bevindingen", true, comparison.solved());
        return groups;
    }

    private static void add(
            List<ChangesPage.Remarks> groups, String anchor, String title, boolean solved, List<Finding> findings) {
        if (!findings.isEmpty()) {
            groups.add(new ChangesPage.Remarks(
                    anchor,
                    title,
                    solved || findings.size() > MANY,
                    findings.stream().map(finding -> remark(finding, solved)).toList()));
        }
    }

    private static ChangesPage.Remark remark(Finding finding, boolean solved) {
        String word = finding.severity().word();
        return new ChangesPage.Remark(
                new Chip(word, Dutch.label(word)),
                StatePages.pieces(finding.message()),
                solved ? List.of() : StatePages.pieces(finding.hint()),
                Item.of(finding.where().file() + ", regel " + finding.where().line(), null));
    }
}
