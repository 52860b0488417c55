package io.github.ictplan.changes.redline;

import io.github.ictplan.changes.Change;
import io.github.ictplan.changes.Comparison;
import io.github.ictplan.changes.Item;
import io.github.ictplan.changes.State;
import io.github.ictplan.changes.redline.DocumentRedline.Fate;
import io.github.ictplan.changes.redline.DocumentRedline.Forms;
import io.github.ictplan.links.LinkedPlan;
import io.github.ictplan.markdown.SafeHtml;
import io.github.ictplan.model.Document;
import io.github.ictplan.model.IctPlan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The redlines of all documents that changed. */
public final class Redlines {
    private final Map<String, Document> before = new LinkedHashMap<>();
    private final Map<String, Document> after = new LinkedHashMap<>();
    private final Map<String, String> former = new HashMap<>();
    private final Set<String> followed = new HashSet<>();
    private final DocumentFacts factsBefore;
    private final DocumentFacts factsAfter;
    private final int level;

    private Redlines(Comparison comparison, int level) {
        this.level = level;
        this.factsBefore =
                new DocumentFacts(new Names(comparison.before().plan().linked()));
        this.factsAfter = new DocumentFacts(new Names(comparison.after().plan().linked()));
        file(comparison.before().plan().linked().plan(), before);
        file(comparison.after().plan().linked().plan(), after);
        comparison.changes().forEach(this::follow);
        for (String path : after.keySet()) {
            if (before.containsKey(path) && !former.containsKey(path) && followed.add(path)) {
                former.put(path, path);
            }
        }
    }

    /**
     * First that of the plan's own card, if it changed; then one redline for each document of the plan and each text of the register that changed, in reading order; what is gone stands after what it
     * followed.
     *
     * @param level of the heading that the page gives each document: the headings in it go on from there without gaps
     */
    public static List<DocumentRedline> of(Comparison comparison, int level) {
        List<DocumentRedline> all = new ArrayList<>(card(comparison, level));
        all.addAll(new Redlines(comparison, level).all());
        return List.copyOf(all);
    }

    private static List<DocumentRedline> card(Comparison comparison, int level) {
        Forms facts = Redline.of(card(comparison.before()), card(comparison.after()), level);
        Forms body = new Forms(SafeHtml.EMPTY, SafeHtml.EMPTY);
        return facts.isChanged()
                ? List.of(new DocumentRedline(PlanFacts.TITLE, PlanFacts.PATH, null, Fate.EDITED, facts, body))
                : List.of();
    }

    private static List<Block> card(State state) {
        LinkedPlan linked = state.plan().linked();
        return new PlanFacts(new Names(linked)).of(linked.plan());
    }

    private static void file(IctPlan plan, Map<String, Document> documents) {
        plan.texts().forEach(document -> documents.putIfAbsent(document.path(), document));
    }

    /** The engine knows which document became which. */
    private void follow(Change change) {
        Item old = change instanceof Change.Moved moved
                ? moved.before()
                : change instanceof Change.Edited edited ? edited.before() : null;
        Item now = change.item();
        if (old == null || old.parent() != null || now.parent() != null) {
            return;
        }
        boolean known = before.containsKey(old.path()) && after.containsKey(now.path());
        if (known && !former.containsKey(now.path()) && followed.add(old.path())) {
            former.put(now.path(), old.path());
        }
    }

    private List<DocumentRedline> all() {
        Map<String, List<Document>> gone = gone();
        List<DocumentRedline> redlines = new ArrayList<>();
        gone.getOrDefault("", List.of()).forEach(document -> redlines.add(redline(document, null)));
        for (Document document : after.values()) {
            String old = former.get(document.path());
            DocumentRedline redline = redline(old == null ? null : before.get(old), document);
            if (redline.fate() != Fate.EDITED
                    || redline.facts().isChanged()
                    || redline.body().isChanged()) {
                redlines.add(redline);
            }
            if (old != null) {
                gone.getOrDefault(old, List.of()).forEach(other -> redlines.add(redline(other, null)));
            }
        }
        return redlines;
    }

    /** Documents that are no more, by the path of the one before them that still is. */
    private Map<String, List<Document>> gone() {
        Map<String, List<Document>> gone = new HashMap<>();
        String last = "";
        for (Document document : before.values()) {
            if (followed.contains(document.path())) {
                last = document.path();
            } else {
                gone.computeIfAbsent(last, path -> new ArrayList<>()).add(document);
            }
        }
        return gone;
    }

    private DocumentRedline redline(@Nullable Document old, @Nullable Document now) {
        Document shown = now == null ? Objects.requireNonNull(old) : now;
        String was = old == null ? null : old.path();
        boolean moved = was != null && now != null && !was.equals(now.path());
        Forms facts = Redline.of(
                old == null ? List.of() : factsBefore.of(old), now == null ? List.of() : factsAfter.of(now), level);
        Forms body = Redline.of(blocks(old), blocks(now), level);
        return new DocumentRedline(
                shown.title().value(),
                shown.path(),
                moved ? was : null,
                old == null ? Fate.NEW : now == null ? Fate.GONE : moved ? Fate.MOVED : Fate.EDITED,
                facts,
                body);
    }

    private static List<Block> blocks(@Nullable Document document) {
        return document == null ? List.of() : PassageBlocks.of(document.body()).parts();
    }
}
