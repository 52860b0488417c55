package io.github.ictplan.links;

import io.github.ictplan.model.Anchor;
import io.github.ictplan.model.Content;
import io.github.ictplan.model.Document;
import io.github.ictplan.model.IctPlan;
import io.github.ictplan.model.Located;
import io.github.ictplan.model.PolicyDocument;
import io.github.ictplan.model.Visibility;
import io.github.ictplan.source.FileTree;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a reference can lead to: documents, entries of the register, files, and the anchors of each Markdown document. */
final class PlanIndex {
    static final String PLAN = "plan/";
    private static final String IMAGES = "afbeeldingen/";

    private final FileTree school;
    private final Map<String, Document> documents = new TreeMap<>();
    private final Map<String, PolicyDocument> entries = new TreeMap<>();
    private final Map<String, PolicyDocument> entriesByFile = new HashMap<>();
    private final Map<String, Map<String, Visibility>> anchors = new HashMap<>();
    private @Nullable Map<String, String> lowerCasePaths;

    PlanIndex(IctPlan plan, FileTree school) {
        this.school = school;
        plan.documents().forEach(document -> documents.put(document.path(), document));
        for (PolicyDocument entry : plan.register()) {
            entries.putIfAbsent(lower(entry.id().value()), entry);
            Located<String> file = entry.file();
            if (file != null
                    && Address.parse(file.value(), WrittenReferences.SETTINGS_FILE) instanceof Address.Place place) {
                entriesByFile.putIfAbsent(place.path(), entry);
            }
        }
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    /** A Markdown document of the plan. */
    @Nullable
    Document document(String path) {
        return documents.get(path);
    }

    /** Ids do not differ by capitals alone. */
    @Nullable
    PolicyDocument entry(String id) {
        return entries.get(lower(id));
    }

    @Nullable
    PolicyDocument entryOfFile(String path) {
        return entriesByFile.get(path);
    }

    Stream<String> entryIds() {
        return entries.values().stream().map(entry -> entry.id().value());
    }

    /** The path that exists and differs from this one in capitals only. */
    @Nullable
    String otherCapitals(String path) {
        Map<String, String> paths = lowerCasePaths;
        if (paths == null) {
            paths = new HashMap<>();
            for (String existing : school.paths()) {
                paths.putIfAbsent(lower(existing), existing);
            }
            lowerCasePaths = paths;
        }
        String existing = paths.get(lower(path));
        return path.equals(existing) ? null : existing;
    }

    /** Where a fragment can lead in a document, and who may see it there; in the order of the text. */
    Map<String, Visibility> anchors(Document document) {
        return anchors.computeIfAbsent(document.path(), path -> anchorsOf(document));
    }

    private static Map<String, Visibility> anchorsOf(Document document) {
        Map<String, Visibility> anchors = new LinkedHashMap<>();
        Visibility visibility = document.visibility();
        if (document.content() instanceof Content.Goal goal) {
            goal.actions()
                    .forEach(action ->
                            addId(anchors, action.id(), action.visibility().within(visibility)));
        }
        addId(anchors, document.id(), visibility);
        PlanIds.items(document.content()).forEach(id -> addId(anchors, id, visibility));
        document.body().headings().forEach(heading -> anchors.put(heading.anchor(), visibility));
        return anchors;
    }

    private static void addId(Map<String, Visibility> anchors, @Nullable Located<String> id, Visibility visibility) {
        if (id != null) {
            anchors.putIfAbsent(Anchor.ofId(id.value()), visibility);
        }
    }

    /** Whether a link may lead to this file although it is no document: what lies in the plan's folder or among the images. */
    boolean isAttachment(String path) {
        return (path.startsWith(PLAN) || path.startsWith(IMAGES)) && FileKinds.isPublishable(path);
    }

    /** Whether a link to this path leads somewhere. */
    boolean isLinkable(String path) {
        return documents.containsKey(path)
                || entriesByFile.containsKey(path) && school.contains(path)
                || isAttachment(path) && school.contains(path);
    }
}
