package io.github.ictplan.site;

import io.github.ictplan.changes.Comparison;
import io.github.ictplan.changes.State;
import io.github.ictplan.changes.redline.DocumentRedline;
import io.github.ictplan.changes.redline.Redlines;
import io.github.ictplan.language.Dutch;
import io.github.ictplan.markdown.SafeHtml;
import io.github.ictplan.model.Document;
import io.github.ictplan.site.view.ChangesPage;
import io.github.ictplan.site.view.Chip;
import io.github.ictplan.site.view.Item;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The documents that changed, with the text of their change. */
final class ChangedTexts {
    /** Which of its two lengths a redline has. */
    enum Length {
        /** What changed with a little around it: for paper. */
        CHANGED,
        /** All of it, what stayed the same folded: for the screen. */
        WHOLE
    }

    /** So many texts are one list. */
    private static final int FEW = 8;

    /** From so many texts on, the reader opens first what he wants to read. */
    private static final int MANY = 20;

    private final Length length;
    private final Map<String, Document> documents = new HashMap<>();
    private final Map<String, ChangesPage.Text> byPath = new HashMap<>();
    private final Map<String, List<ChangesPage.Text>> byFolder = new LinkedHashMap<>();

    /** @param level of the heading that the report gives each document */
    ChangedTexts(Comparison comparison, Length length, int level) {
        this.length = length;
        keep(comparison.before());
        keep(comparison.after());
        Redlines.of(comparison, level).forEach(this::add);
    }

    private void keep(State state) {
        state.plan().linked().plan().texts().forEach(document -> documents.put(document.path(), document));
    }

    private void add(DocumentRedline redline) {
        Document document = documents.get(redline.path());
        String fate = redline.fate().word();
        ChangesPage.Text text = new ChangesPage.Text(
                "tekst-" + (byPath.size() + 1),
                document == null ? "Document" : DocumentPages.kicker(document),
                redline.title(),
                redline.path(),
                redline.formerPath(),
                new Chip(fate, Dutch.label(fate)),
                shown(redline.facts(), redline.facts().changed()),
                shown(
                        redline.body(),
                        length == Length.WHOLE
                                ? redline.body().whole()
                                : redline.body().changed()));
        byPath.put(redline.path(), text);
        String folder = document == null ? "" : PlanIndex.folder(document);
        byFolder.computeIfAbsent(folder, name -> new ArrayList<>()).add(text);
    }

    private static @Nullable SafeHtml shown(DocumentRedline.Forms forms, SafeHtml html) {
        return forms.isChanged() ? html : null;
    }

    /** By the folders of the plan, in the order of the redlines. */
    List<ChangesPage.TextGroup> groups() {
        List<ChangesPage.TextGroup> groups = new ArrayList<>();
        if (byPath.size() <= FEW) {
            List<ChangesPage.Text> all =
                    byFolder.values().stream().flatMap(List::stream).toList();
            return all.isEmpty() ? List.of() : List.of(new ChangesPage.TextGroup("teksten", "Documenten", false, all));
        }
        byFolder.forEach((folder, texts) -> groups.add(new ChangesPage.TextGroup(
                "teksten-" + (groups.size() + 1),
                folder.isEmpty() ? "Het plan" : Frames.folderLabel(folder),
                byPath.size() > MANY,
                texts)));
        return groups;
    }

    /** Where the report shows the text of an item; its file where it shows none. */
    Item place(io.github.ictplan.changes.Item item) {
        ChangesPage.Text text = byPath.get(item.document().path());
        return text == null ? Item.of(item.path(), null) : Item.of(text.title(), "#" + text.anchor());
    }
}
